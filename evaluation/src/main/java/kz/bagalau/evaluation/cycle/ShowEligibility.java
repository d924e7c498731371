package kz.bagalau.evaluation.cycle;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.cycle.EligibilityView.Row;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.staff.StaffOrders;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 2, 5, 6, 21, 28, 29: for HR, each person of the period with his verdict and its paragraph. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowEligibility {

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Councils councils;

    @Inject
    Staff staff;

    @Inject
    StaffOrders orders;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** The people of the asked period; of the period now being evaluated when nothing is asked. */
    public EligibilityView of(String asked) {
        var today = LocalDate.now(clock);
        var council = councils.current();
        var period = AskedPeriod.of(asked, council, today);
        var schedule = schedules.of(period);
        var law = schedule.map(one -> council.edition(one.edition()))
                .orElseGet(() -> council.editionFor(period))
                .methodology();
        var people = Participant.of(
                law,
                period,
                calendars.working(),
                staff.during(period.firstDay(), period.lastDay()),
                staff.on(today),
                orders.on(today, period.lastDay()));
        return view(period, law, schedule, people, today);
    }

    private static EligibilityView view(
            Period period,
            Methodology law,
            Optional<EvaluationSchedule> schedule,
            List<Participant> people,
            LocalDate today) {
        boolean opened = schedule.filter(EvaluationSchedule::isOpened).isPresent();
        var state = schedule.map(EvaluationSchedule::state);
        return new EligibilityView(
                period,
                state.map(ScheduleState::name).orElse("NONE"),
                opened,
                people.stream().map(ShowEligibility::row).toList(),
                count(people, Participant::hasSheet),
                count(people, one -> one.hasSheet() && one.verdict().withoutPresence()),
                count(people, one -> !one.verdict().evaluated()),
                people.stream()
                        .filter(Participant::lacksEvaluator)
                        .map(one -> one.servant().fullName())
                        .toList(),
                law.ranking().map(method -> method.evaluator().by()).orElse(null),
                !opened && state.filter(ScheduleState.APPROVED::equals).isPresent() && today.isAfter(period.lastDay()));
    }

    private static int count(List<Participant> people, Predicate<Participant> which) {
        return Math.toIntExact(people.stream().filter(which).count());
    }

    static Row row(Participant one) {
        Servant servant = one.servant();
        return new Row(
                servant.employee(),
                servant.fullName(),
                servant.postTitleKk(),
                servant.postTitleRu(),
                servant.unitName(),
                servant.unitNameRu(),
                servant.category(),
                one.way().name(),
                one.verdict().evaluated(),
                one.verdict().withoutPresence(),
                one.verdict().reasonKey(),
                one.verdict().args(),
                one.verdict().by(),
                one.evaluator().map(Servant::shortName).orElse(null),
                one.lacksEvaluator());
    }
}
