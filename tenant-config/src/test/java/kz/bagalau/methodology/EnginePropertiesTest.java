package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.bagalau.methodology.document.EditionReader;
import kz.bagalau.methodology.document.EditionWriter;
import kz.bagalau.methodology.explain.Calculation;
import kz.bagalau.methodology.explain.Sheet;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.Rounding;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.score.SheetMean;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every edition, not only for the two that are shipped. */
class EnginePropertiesTest {

    private static final Citation BY = Citation.of("7");

    @Property
    void a_scale_without_gap_or_overlap_grades_every_rounded_mean_of_its_range(
            @ForAll("scales") GradeScale scale,
            @ForAll("rounding") RoundingMode mode,
            @ForAll @IntRange(max = 10_000) int part) {
        BigDecimal from = scale.of(GradeRank.UNSATISFACTORY).from();
        BigDecimal to = scale.of(GradeRank.EFFECTIVE).to();
        BigDecimal inside =
                from.add(to.subtract(from).multiply(BigDecimal.valueOf(part)).movePointLeft(4));
        BigDecimal rounded = inside.setScale(scale.decimals(), mode);

        Grade grade = scale.of(Mean.given(rounded, new Rounding(Reading.R01, scale.decimals(), mode)));

        assertThat(rounded).isBetween(grade.from(), grade.to());
        assertThat(scale.grades().stream()
                        .filter(other -> rounded.compareTo(other.from()) >= 0 && rounded.compareTo(other.to()) <= 0))
                .hasSize(1);
    }

    @Property
    void a_scale_with_a_gap_or_an_overlap_is_refused(
            @ForAll("scales") GradeScale scale, @ForAll @IntRange(min = 1, max = 3) int at, @ForAll boolean gap) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale.decimals());
        List<Grade> grades = new ArrayList<>(scale.grades());
        Grade lower = grades.get(at);
        BigDecimal end = gap ? lower.to().subtract(unit) : lower.to().add(unit);
        if (end.compareTo(lower.from()) < 0) {
            return;
        }
        grades.set(at, new Grade(lower.rank(), lower.from(), end, lower.label(), List.of()));

        assertThatThrownBy(() -> new GradeScale(BY, grades))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining(gap ? "gradeGap" : "gradeOverlap");
    }

    @Property
    void the_mean_of_marks_inside_a_range_stays_between_the_lowest_and_the_highest_of_them(
            @ForAll("ranges") MarkRange range,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 1_000_000) Integer> picks,
            @ForAll("rounding") RoundingMode mode) {
        List<Score> choices = range.choices();
        List<Score> marks =
                picks.stream().map(pick -> choices.get(pick % choices.size())).toList();

        Mean mean = new SheetMean(BY, new Rounding(Reading.R01, 2, mode)).of(marks);

        Score lowest = marks.stream().min(Score::compareTo).orElseThrow();
        Score highest = marks.stream().max(Score::compareTo).orElseThrow();
        assertThat(mean.value()).isBetween(lowest.value(), highest.value());
        assertThat(mean.value().subtract(mean.unrounded()).abs()).isLessThan(new BigDecimal("0.01"));
        assertThat(range.spans(mean.value())).isTrue();
    }

    @Property
    void rounding_is_monotone(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 500) Integer> marks,
            @ForAll @IntRange(max = 7) int raised,
            @ForAll("rounding") RoundingMode mode) {
        SheetMean rule = new SheetMean(BY, new Rounding(Reading.R01, 2, mode));
        List<Integer> higher = new ArrayList<>(marks);
        higher.set(raised % marks.size(), marks.get(raised % marks.size()) + 1);

        assertThat(rule.of(scores(higher)).value())
                .isGreaterThanOrEqualTo(rule.of(scores(marks)).value());
    }

    @Property(tries = 60)
    void what_is_written_is_read_back_as_the_same_edition(@ForAll("editions") Edition edition) {
        assertThat(EditionReader.read(EditionWriter.write(edition))).isEqualTo(edition);
    }

    @Property(tries = 60)
    void every_sheet_of_every_edition_is_graded_and_explained_alike_each_time(
            @ForAll("editions") Edition edition, @ForAll @Size(3) List<@IntRange(max = 1_000_000) Integer> picks) {
        List<Score> choices =
                edition.methodology().ranking().orElseThrow().marks().choices();
        Sheet sheet = new Sheet(
                MethodKind.RANKING,
                Period.parse("2027-H1"),
                picks.stream()
                        .map(pick -> choices.get(pick % choices.size()).value())
                        .toList());
        Calculation calculation = Calculation.by(edition.methodology());

        var explained = calculation.outcome(sheet);

        assertThat(explained).isEqualTo(calculation.outcome(sheet));
        assertThat(explained.value().mean().value())
                .isBetween(
                        explained.value().grade().from(),
                        explained.value().grade().to());
    }

    @Provide
    Arbitrary<RoundingMode> rounding() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Provide
    Arbitrary<MarkRange> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of("1", "0.5", "0.25", "0.1", "0.05"))
                .as((from, steps, step) -> new MarkRange(
                        BY,
                        BigDecimal.valueOf(from),
                        BigDecimal.valueOf(from).add(new BigDecimal(step).multiply(BigDecimal.valueOf(steps))),
                        new BigDecimal(step)));
    }

    /** Four bands of any widths, written with any number of decimals, one unit apart. */
    @Provide
    Arbitrary<GradeScale> scales() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(1, 300).list().ofSize(4))
                .as(EnginePropertiesTest::scale);
    }

    private static GradeScale scale(int decimals, int start, List<Integer> widths) {
        List<Grade> grades = new ArrayList<>();
        int first = start;
        for (int i = 0; i < widths.size(); i++) {
            GradeRank rank = GradeRank.values()[widths.size() - 1 - i];
            BigDecimal from = BigDecimal.valueOf(first, decimals);
            BigDecimal to = BigDecimal.valueOf(first + (long) widths.get(i), decimals);
            grades.add(0, new Grade(rank, from, to, LawText.kk(rank.name().toLowerCase(Locale.ROOT)), List.of()));
            first += widths.get(i) + 1;
        }
        return new GradeScale(BY, grades);
    }

    /** The ten-point edition with other numbers in most of its rules. */
    @Provide
    Arbitrary<Edition> editions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.of("keep", "previousWorkingDay", "nextWorkingDay"),
                        Arbitraries.integers().between(1, 250),
                        Arbitraries.of("0.5", "1", "0.25", "0.1"),
                        Arbitraries.of("halfUp", "halfEven", "down", "up", "ceiling", "floor", "halfDown"),
                        Arbitraries.integers().between(0, 200),
                        cap())
                .as((months, day, roll, days, step, mode, above, cap) -> Changed.edition(
                        FixtureEditionTest.document(), document -> document.replace("months: 3", "months: " + months)
                                .replace(
                                        "dayOfMonth: 20, roll: nextWorkingDay",
                                        "dayOfMonth: " + day + ", roll: " + roll)
                                .replace("workingDays: 3", "workingDays: " + days)
                                .replace("step: 0.5", "step: " + step)
                                .replace("mode: halfUp", "mode: " + mode)
                                .replace("above: 10", "above: " + above)
                                .replace("notAutomated:", cap.orElse("") + "notAutomated:")
                                .replace("title: Үлгі", "title: Үлгі " + months)));
    }

    private static Arbitrary<Optional<String>> cap() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.of("mark", "mean"),
                        Arbitraries.of("imposedInPeriod", "inForceInPeriod"))
                .as((highest, target, counts) -> "  caps:\n    - { par: 9, key: held, fact: reprimand, name: сөгіс, "
                        + "methods: [ranking], target: " + target + ", highest: " + highest + ", counts: " + counts
                        + " }\n\n")
                .optional();
    }

    private static List<Score> scores(List<Integer> hundredths) {
        return hundredths.stream().map(n -> new Score(BigDecimal.valueOf(n, 2))).toList();
    }
}
