package kz.bagalau.ui.survey;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.survey.SurveyReportView;
import kz.bagalau.evaluation.survey.SurveyReportView.CompetenceLine;

/**
 * The web of annexes 7 and 8: a spoke for each competence, and the means as one line around the centre.
 *
 * @param rings one for each point of the scale but the lowest
 * @param shape the means as one line around the centre; empty where one of them is not shown, since it has no place
 * @param runs the means between those that are not shown, each run a line of its own
 * @param dots the place of each mean that is shown
 * @param own what the reader thinks of himself, for his eyes alone (R60); empty where nothing is told of it
 */
public record Radar(List<String> rings, List<Spoke> spokes, Line means, Line own) {

    private static final int CENTRE = 160;
    private static final int RADIUS = 120;
    private static final int DOT = 4;
    private static final BasicStroke STROKE = new BasicStroke(2);
    private static final Color LINE = new Color(0xB9C8CD);
    private static final Color SOFT = new Color(0xDDEFF1);
    private static final Color ACCENT = new Color(0x0B6E7D);

    /** Its side. */
    static final int SIDE = 2 * CENTRE;

    /** From the centre to a point of the rim, and where the number of its competence stands. */
    public record Spoke(int number, int x, int y, int labelX, int labelY) {}

    /** The place of one mean. */
    public record Dot(int x, int y) {}

    /**
     * One mean a competence.
     *
     * @param shape one line around the centre; empty where one of them is missing, since it has no place
     * @param runs those between the missing ones, each run a line of its own
     * @param dots the place of each
     */
    public record Line(String shape, List<String> runs, List<Dot> dots) {}

    /** The means alone, as they stand on paper. */
    static Radar of(SurveyReportView view) {
        return of(view, List.of());
    }

    /** The means, and what the reader thinks of himself, competence by competence. */
    static Radar of(SurveyReportView view, List<Optional<BigDecimal>> own) {
        List<CompetenceLine> lines = view.competences();
        int count = lines.size();
        int steps = view.highest() - view.lowest();
        return new Radar(
                IntStream.rangeClosed(1, steps)
                        .mapToObj(step -> ring(count, RADIUS * step / steps))
                        .toList(),
                IntStream.range(0, count).mapToObj(place -> spoke(place, count)).toList(),
                line(view, lines.stream().map(CompetenceLine::mean).toList()),
                line(view, own));
    }

    private static Line line(SurveyReportView view, List<Optional<BigDecimal>> means) {
        boolean whole = means.stream().allMatch(Optional::isPresent);
        return new Line(whole ? shape(view, means) : "", runs(view, means), dots(view, means));
    }

    /** Draws the web; the numbers of the spokes are set as texts. */
    void draw(Graphics2D paper) {
        paper.setColor(LINE);
        rings.stream().map(Radar::polygon).forEach(paper::draw);
        spokes.forEach(spoke -> paper.drawLine(CENTRE, CENTRE, spoke.x(), spoke.y()));
        paper.setStroke(STROKE);
        if (!means.shape().isEmpty()) {
            paper.setColor(SOFT);
            paper.fill(polygon(means.shape()));
            paper.setColor(ACCENT);
            paper.draw(polygon(means.shape()));
        }
        paper.setColor(ACCENT);
        means.runs().stream()
                .map(Radar::polygon)
                .forEach(run -> paper.drawPolyline(run.xpoints, run.ypoints, run.npoints));
        means.dots().forEach(dot -> paper.fillOval(dot.x() - DOT, dot.y() - DOT, 2 * DOT, 2 * DOT));
    }

    private static Polygon polygon(String points) {
        Polygon polygon = new Polygon();
        for (String point : points.split(" ")) {
            String[] place = point.split(",");
            polygon.addPoint(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
        }
        return polygon;
    }

    private static String ring(int count, int radius) {
        return IntStream.range(0, count)
                .mapToObj(place -> point(place, count, radius))
                .collect(Collectors.joining(" "));
    }

    private static Spoke spoke(int place, int count) {
        return new Spoke(
                place + 1,
                x(place, count, RADIUS),
                y(place, count, RADIUS),
                x(place, count, RADIUS + 18),
                y(place, count, RADIUS + 18) + 4);
    }

    private static String shape(SurveyReportView view, List<Optional<BigDecimal>> means) {
        return IntStream.range(0, means.size())
                .mapToObj(place -> point(place, means.size(), distance(view, means.get(place))))
                .collect(Collectors.joining(" "));
    }

    /** From each mean that is shown after one that is not, on to the last before the next that is not. */
    private static List<String> runs(SurveyReportView view, List<Optional<BigDecimal>> means) {
        int count = means.size();
        return IntStream.range(0, count)
                .filter(place -> means.get(place).isPresent()
                        && means.get((place + count - 1) % count).isEmpty())
                .mapToObj(first -> IntStream.range(first, first + count)
                        .map(place -> place % count)
                        .takeWhile(place -> means.get(place).isPresent())
                        .mapToObj(place -> point(place, count, distance(view, means.get(place))))
                        .collect(Collectors.joining(" ")))
                .filter(run -> run.contains(" "))
                .toList();
    }

    private static List<Dot> dots(SurveyReportView view, List<Optional<BigDecimal>> means) {
        int count = means.size();
        return IntStream.range(0, count)
                .filter(place -> means.get(place).isPresent())
                .mapToObj(place -> new Dot(
                        x(place, count, distance(view, means.get(place))),
                        y(place, count, distance(view, means.get(place)))))
                .toList();
    }

    private static int distance(SurveyReportView view, Optional<BigDecimal> mean) {
        return mean.map(known -> known.subtract(BigDecimal.valueOf(view.lowest()))
                                .multiply(BigDecimal.valueOf(RADIUS))
                                .intValue()
                        / (view.highest() - view.lowest()))
                .orElse(0);
    }

    private static String point(int place, int count, int radius) {
        return x(place, count, radius) + "," + y(place, count, radius);
    }

    private static int x(int place, int count, int radius) {
        return CENTRE + (int) Math.round(radius * Math.sin(2 * Math.PI * place / count));
    }

    private static int y(int place, int count, int radius) {
        return CENTRE - (int) Math.round(radius * Math.cos(2 * Math.PI * place / count));
    }
}
