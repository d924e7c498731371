package kz.bagalau.evaluation.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.document.ShippedEditions;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.sheet.SheetMethod;

/** An open sheet of the third quarter of 2026 under a shipped edition, with its people. */
public final class SheetFixture {

    public static final Period QUARTER = Period.quarter(2026, 3);
    public static final Instant NOON = Instant.parse("2026-10-06T07:00:00Z");
    public static final LocalDate IN_TIME = LocalDate.of(2026, 10, 6);
    public static final LocalDate TOO_LATE = LocalDate.of(2026, 10, 13);
    public static final String CATEGORY = "E-4";

    public final UUID servant = UUID.randomUUID();
    public final UUID evaluator = UUID.randomUUID();
    public final UUID stranger = UUID.randomUUID();
    public final Edition edition;
    public final RankingSheet sheet;

    private final WorkingCalendar calendar = new WorkingCalendar(ShippedCalendars.all());

    private SheetFixture(String council) {
        edition = ShippedEditions.all().stream()
                .filter(shipped -> shipped.council().equals(council))
                .findFirst()
                .orElseThrow();
        sheet = RankingSheet.open(
                QUARTER, edition.id(), servant, CATEGORY, evaluator, false, method().parametersFor(CATEGORY));
    }

    public static SheetFixture openSheetOf(String council) {
        return new SheetFixture(council);
    }

    public SheetMethod method() {
        return edition.methodology().ranking().orElseThrow();
    }

    /** The rules on a day; the council wants grounds for extremes. */
    public RankingRules on(LocalDate today) {
        return on(today, true);
    }

    public RankingRules on(LocalDate today, boolean groundsAsked) {
        return new RankingRules(
                edition.methodology(),
                method(),
                new GroundRule(groundsAsked, edition.methodology().grades(), method().marks()),
                method().due().on(QUARTER, calendar),
                today);
    }

    /** Marks the parameters in their order. */
    public SheetFixture marked(int... marks) {
        List<RankingMark> places = sheet.marks();
        for (int i = 0; i < marks.length; i++) {
            mark(places.get(i).parameter(), Optional.of(score(marks[i])), "Шешім жобалары ескертусіз қабылданды.");
        }
        return this;
    }

    public RankingMarked mark(String parameter, Optional<Score> mark, String ground) {
        return sheet.mark(parameter, 0, mark, ground, on(IN_TIME), evaluator, NOON);
    }

    public String firstParameter() {
        return sheet.marks().get(0).parameter();
    }

    public static Score score(int value) {
        return new Score(BigDecimal.valueOf(value));
    }
}
