package kz.bagalau.ui.survey;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.survey.ShowSurveyReport;
import kz.bagalau.evaluation.survey.SurveyReportView;
import kz.bagalau.evaluation.survey.SurveyReportView.CompetenceLine;
import kz.bagalau.ui.frame.ReadOnce;
import org.omnifaces.cdi.ViewScoped;

/** The report of a servant's survey as a radar and as a table (annexes 7, 8). */
@Named
@ViewScoped
public class ReportPage implements Serializable {

    private static final int CENTRE = 160;
    private static final int RADIUS = 120;

    @Inject
    ShowSurveyReport showSurveyReport;

    @Inject
    ReadOnce readOnce;

    private UUID id;

    /** Refuses those who may not read it before anything of the page is drawn. */
    public void show() {
        getView();
    }

    public SurveyReportView getView() {
        return readOnce.of(SurveyReportView.class, () -> showSurveyReport.of(id));
    }

    /** The rings of the radar, one for each point of the scale but the lowest. */
    public List<String> getRings() {
        int steps = getView().highest() - getView().lowest();
        return IntStream.rangeClosed(1, steps)
                .mapToObj(step -> ring(RADIUS * step / steps))
                .toList();
    }

    /** The means as one line around the centre; what is not shown lies in the centre. */
    public String getShape() {
        List<CompetenceLine> lines = getView().competences();
        return IntStream.range(0, lines.size())
                .mapToObj(place -> point(place, lines.size(), distance(lines.get(place))))
                .collect(Collectors.joining(" "));
    }

    /** The spokes, each with the number of its competence in the table. */
    public List<Spoke> getSpokes() {
        int count = getView().competences().size();
        return IntStream.range(0, count)
                .mapToObj(place -> new Spoke(
                        place + 1,
                        x(place, count, RADIUS),
                        y(place, count, RADIUS),
                        x(place, count, RADIUS + 18),
                        y(place, count, RADIUS + 18) + 4))
                .toList();
    }

    /** From the centre to a point of the rim, and where its number stands. */
    public record Spoke(int number, int x, int y, int labelX, int labelY) {}

    private String ring(int radius) {
        int count = getView().competences().size();
        return IntStream.range(0, count)
                .mapToObj(place -> point(place, count, radius))
                .collect(Collectors.joining(" "));
    }

    private int distance(CompetenceLine line) {
        int lowest = getView().lowest();
        int span = getView().highest() - lowest;
        return line.mean()
                .map(mean -> mean.subtract(BigDecimal.valueOf(lowest))
                                .multiply(BigDecimal.valueOf(RADIUS))
                                .intValue()
                        / span)
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

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
