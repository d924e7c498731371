package kz.bagalau.methodology.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.calendar.WorkingCalendar;

/**
 * The terms of the Administrative Procedural and Process Code, when an appeal is an administrative complaint (¶13). They
 * are the Republic's, the same for every council, and no edition can change them.
 */
public final class ComplaintDuties {

    /** Months to complain (art. 92). */
    public static final int MONTHS_TO_COMPLAIN = 3;

    /** Working days until the complaint goes with the case to the reviewing body (art. 91(4)). */
    public static final int DAYS_TO_FORWARD = 3;

    /** Working days until the complaint is decided (art. 99). */
    public static final int DAYS_TO_DECIDE = 20;

    private static final int DAYS_TO_TELL = 3;

    private final Map<Happening, LocalDate> happened;
    private final WorkingCalendar calendar;
    private final Reckoning reckoning;

    private ComplaintDuties(String subject, Map<Happening, LocalDate> happened, WorkingCalendar calendar) {
        this.happened = Map.copyOf(happened);
        this.calendar = calendar;
        this.reckoning = new Reckoning(calendar, Optional.empty(), Optional.of(subject));
    }

    /**
     * The duties of a complaint as far as it has come.
     *
     * @param subject a number or key of the caller's own, never a name
     * @param happened {@link Happening#LEARNED_OF_THE_ACT}, {@code COMPLAINT_FILED}, {@code COMPLAINT_RECEIVED} by the
     *     reviewing body, {@code LEFT_WITHOUT_CONSIDERATION}
     */
    public static List<Duty> of(String subject, Map<Happening, LocalDate> happened, WorkingCalendar calendar) {
        ComplaintDuties duties = new ComplaintDuties(subject, happened, calendar);
        duties.count();
        return duties.reckoning.duties();
    }

    private void count() {
        day(Happening.LEARNED_OF_THE_ACT)
                .ifPresent(start -> reckoning.day(
                        DutyKind.COMPLAINT_FILED,
                        Ground.code("92"),
                        start.day().plusMonths(MONTHS_TO_COMPLAIN),
                        start,
                        Step.of(Step.Kind.MONTHS, MONTHS_TO_COMPLAIN)));
        day(Happening.COMPLAINT_FILED).ifPresent(this::filed);
        day(Happening.COMPLAINT_RECEIVED).ifPresent(this::received);
        day(Happening.LEFT_WITHOUT_CONSIDERATION)
                .ifPresent(start -> within(DutyKind.LEFT_WITHOUT_CONSIDERATION_TOLD, "95(2)", start, DAYS_TO_TELL));
        reckoning.undated(DutyKind.ACT_SUSPENDED, Ground.code("96"));
        reckoning.undated(DutyKind.COURT_AFTER_REVIEW, Ground.code("100(6)"));
        reckoning.undated(DutyKind.COURT_WITHOUT_HIGHER_BODY, Ground.code("91(6)"));
    }

    private void filed(Start start) {
        List<Step> steps = new ArrayList<>(List.of(Step.starts(start)));
        Optional<LocalDate> registered = reckoning.counted(
                DutyKind.COMPLAINT_REGISTERED, Ground.code("64(3)"), Optional.of(start), steps, List.of(), () -> {
                    LocalDate day = calendar.nextOrSame(start.day());
                    if (!day.equals(start.day())) {
                        steps.add(Step.day(Step.Kind.MOVED, day));
                    }
                    return day;
                });
        registered.ifPresent(day -> within(
                DutyKind.COMPLAINT_FORWARDED, "91(4)", Start.on(Happening.COMPLAINT_FILED, day), DAYS_TO_FORWARD));
    }

    private void received(Start start) {
        within(DutyKind.COMPLAINT_DECIDED, "99", start, DAYS_TO_DECIDE).ifPresent(decided -> {
            List<Step> steps =
                    new ArrayList<>(List.of(Step.starts(start), Step.of(Step.Kind.WORKING_DAYS, DAYS_TO_DECIDE)));
            reckoning.counted(
                    DutyKind.DEEMED_REFUSED,
                    Ground.code("100(5)"),
                    Optional.of(start),
                    steps,
                    List.of(),
                    () -> decided.plusDays(1));
        });
    }

    private Optional<LocalDate> within(DutyKind kind, String article, Start start, int days) {
        List<Step> steps = List.of(Step.starts(start), Step.of(Step.Kind.WORKING_DAYS, days));
        return reckoning.counted(
                kind,
                Ground.code(article),
                Optional.of(start),
                steps,
                List.of(),
                () -> calendar.plus(start.day(), days));
    }

    private Optional<Start> day(Happening happening) {
        return Optional.ofNullable(happened.get(happening)).map(day -> Start.on(happening, day));
    }
}
