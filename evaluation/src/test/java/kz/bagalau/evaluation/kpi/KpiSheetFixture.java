package kz.bagalau.evaluation.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.document.ShippedEditions;
import kz.bagalau.methodology.kpi.Measure;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.methodology.score.Score;

/** A head's sheet of the third quarter of 2026 with three indicators under a shipped edition. */
public final class KpiSheetFixture {

    static final Period QUARTER = Period.quarter(2026, 3);
    public static final Instant NOON = Instant.parse("2026-10-06T07:00:00Z");
    static final LocalDate BEFORE_ITS_END = LocalDate.of(2026, 9, 28);
    public static final LocalDate IN_TIME = LocalDate.of(2026, 10, 6);
    static final LocalDate TOO_LATE = LocalDate.of(2026, 10, 13);
    static final String DOCUMENT = "2026 жылғы 25 қыркүйектегі № 12 анықтама";

    public final UUID head = UUID.randomUUID();
    public final UUID evaluator = UUID.randomUUID();
    public final UUID stranger = UUID.randomUUID();
    final Edition edition;
    final List<PlannedLine> planned = new ArrayList<>();
    public final KpiSheet sheet;

    private final WorkingCalendar calendar = new WorkingCalendar(ShippedCalendars.all());
    private final List<AbsenceSpan> absences = new ArrayList<>();
    private LocalDate dismissed;

    private KpiSheetFixture(String council, String... plan) {
        edition = ShippedEditions.all().stream()
                .filter(shipped -> shipped.council().equals(council))
                .findFirst()
                .orElseThrow();
        for (String value : plan) {
            planned.add(planned(planned.size() + 1, value));
        }
        sheet = KpiSheet.prepare(QUARTER, edition.id(), UUID.randomUUID(), head, planned, NOON);
    }

    /** Three indicators, 10 planned of each. */
    static KpiSheetFixture sheetOf(String council) {
        return new KpiSheetFixture(council, "10", "10", "10");
    }

    /** Closed in time with the marks 5, 4.2 and 2.1. */
    public static KpiSheetFixture closedSheetOf(String council) {
        KpiSheetFixture given = sheetOf(council).sent("10", "8.2", "4.45").opened();
        given.mark(1, "5");
        given.mark(2, "4.2");
        given.mark(3, "2.1");
        given.close(IN_TIME, "");
        return given;
    }

    /** These values planned, an empty one for an indicator without a value of the period. */
    static KpiSheetFixture sheetOf(String council, String... plan) {
        return new KpiSheetFixture(council, plan);
    }

    static PlannedLine planned(int number, String value) {
        return new PlannedLine(
                UUID.randomUUID(),
                number,
                "Индикатор " + number,
                "іс-шара",
                Measure.HIGHER_IS_BETTER,
                value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)));
    }

    KpiSheetFixture absent(String from, String until) {
        absences.add(new AbsenceSpan(AbsenceKind.ANNUAL_LEAVE, LocalDate.parse(from), LocalDate.parse(until)));
        return this;
    }

    KpiSheetFixture dismissed(String last) {
        dismissed = LocalDate.parse(last);
        return this;
    }

    /** The rules as they are on a day. */
    public KpiRules on(LocalDate today) {
        return KpiLaw.rules(edition.methodology(), QUARTER, servant(), calendar, today);
    }

    Servant servant() {
        return new Servant(
                head,
                "Сейітқали Ерлан",
                "Е. Сейітқали",
                UUID.randomUUID(),
                "Аппарат",
                "Аппарат",
                "Аппарат басшысы",
                "Руководитель аппарата",
                "E-2",
                true,
                LocalDate.of(2024, 1, 9),
                Optional.ofNullable(dismissed),
                Optional.of(evaluator),
                Optional.empty(),
                absences);
    }

    UUID line(int number) {
        return planned.get(number - 1).line();
    }

    ActualEntered enter(int number, String value) {
        return sheet.enter(line(number), 0, Optional.of(new BigDecimal(value)), DOCUMENT, on(BEFORE_ITS_END), NOON);
    }

    /** Enters these values, one for each indicator. */
    KpiSheetFixture entered(String... values) {
        for (int number = 1; number <= values.length; number++) {
            enter(number, values[number - 1]);
        }
        return this;
    }

    ActualsSent send() {
        return sheet.send(0, false, on(BEFORE_ITS_END), "", "Кадр Қызметі", NOON);
    }

    KpiSheetFixture sent(String... values) {
        entered(values).send();
        return this;
    }

    KpiSheetFixture opened() {
        sheet.open(edition.id(), evaluator, false, NOON);
        return this;
    }

    KpiMarked mark(int number, String mark) {
        return sheet.mark(line(number), 0, Optional.of(Score.of(mark)), "", on(IN_TIME), evaluator, NOON);
    }

    KpiSheetClosed close(LocalDate today, String reason) {
        return sheet.close(0, on(today), reason, evaluator, NOON);
    }
}
