package kz.bagalau.evaluation.practice;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.cycle.ShowSchedule;
import kz.bagalau.evaluation.practice.PracticeView.PersonView;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.security.RoleMissing;
import kz.bagalau.platform.tenancy.Practice;
import kz.bagalau.platform.usecase.UseCase;

/** HR looks at the practice council; inside of it, whoever he plays looks, for he goes on to the next part from here. */
@UseCase
@AllowedTo({COUNCIL_HR, OFFICIAL, EVALUATOR, EMPLOYEE})
public class ShowPractice {

    private static final List<Role> WEIGHT = List.of(COUNCIL_HR, OFFICIAL, EVALUATOR, EMPLOYEE);

    @Inject
    PracticeCouncils register;

    @Inject
    Practice practice;

    @Inject
    Councils councils;

    @Inject
    ShowSchedule showSchedule;

    @Inject
    Staff staff;

    @Inject
    Employees employees;

    @Inject
    Members members;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The caller's; in a real council it is HR's alone. */
    public PracticeView mine() {
        if (!practice.isOn() && !caller.has(COUNCIL_HR)) {
            throw new Refused(new RoleMissing());
        }
        Optional<Period> period = councils.current().published().isEmpty()
                ? Optional.empty()
                : Optional.of(showSchedule.of("").period());
        return new PracticeView(
                practice.isOn(),
                register.own().filter(PracticeCouncil::whole).map(PracticeCouncil::since),
                period,
                period.filter(councils.current()::hasEditionFor)
                        .map(governed ->
                                councils.current().editionFor(governed).id().value()),
                WipePractices.NIGHT,
                practice.isOn() ? people() : List.of());
    }

    private List<PersonView> people() {
        Map<UUID, Servant> servants = staff.on(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Servant::employee, Function.identity()));
        Map<UUID, Set<Role>> roles = members.rolesByEmployee();
        Optional<UUID> me = caller.optionalEmployee();
        return employees.all().stream()
                .filter(person -> !roles.getOrDefault(person.id(), Set.of()).isEmpty())
                .map(person -> new PersonView(
                        person.id(),
                        person.name().full(),
                        Optional.ofNullable(servants.get(person.id()))
                                .map(servant -> new LawText(servant.postTitleKk(), servant.postTitleRu(), null)),
                        WEIGHT.stream().filter(roles.get(person.id())::contains).toList(),
                        me.filter(person.id()::equals).isPresent()))
                .sorted(Comparator.comparing(ShowPractice::weight).thenComparing(PersonView::name))
                .toList();
    }

    private static int weight(PersonView person) {
        return person.roles().stream().findFirst().map(WEIGHT::indexOf).orElse(WEIGHT.size());
    }
}
