package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.Inside.in;
import static kz.bagalau.inside.Inside.inRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kz.bagalau.evaluation.council.Onboard;
import kz.bagalau.evaluation.council.RenameCouncil;
import kz.bagalau.evaluation.cycle.ShowRegion;
import kz.bagalau.evaluation.cycle.ShowSchedule;
import kz.bagalau.evaluation.region.EnterCouncil;
import kz.bagalau.evaluation.region.EnteredView;
import kz.bagalau.evaluation.region.EntryPart;
import kz.bagalau.evaluation.region.EntryView;
import kz.bagalau.evaluation.region.ExportProcessReport;
import kz.bagalau.evaluation.region.HealthView;
import kz.bagalau.evaluation.region.LeaveCouncil;
import kz.bagalau.evaluation.region.RemindCouncils;
import kz.bagalau.evaluation.region.ReminderView;
import kz.bagalau.evaluation.region.RetryFailed;
import kz.bagalau.evaluation.region.ShowEntered;
import kz.bagalau.evaluation.region.ShowEntries;
import kz.bagalau.evaluation.region.ShowHealth;
import kz.bagalau.evaluation.region.ShowOpenEntry;
import kz.bagalau.evaluation.region.ShowReminders;
import kz.bagalau.evaluation.staff.Employee;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.evaluation.staff.PersonName;
import kz.bagalau.evaluation.staff.Post;
import kz.bagalau.evaluation.staff.Posts;
import kz.bagalau.evaluation.staff.ShowStaff;
import kz.bagalau.evaluation.staff.Unit;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Enrolment;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.CurrentCouncil;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import kz.bagalau.platform.time.MovableClock;
import org.junit.jupiter.api.Test;

/** A regional administrator at work: reminders once a day, entries with a reason and an end, and never more than that. */
interface RegionCases {

    Instant MORNING = Instant.parse("2026-10-05T04:00:00Z");
    String REASON = "Тізімнің бос болу себебін анықтау";

    @Test
    default void a_reminder_reaches_the_hr_of_each_council_that_wants_one_once_a_day() {
        bean(MovableClock.class).moveTo(MORNING);
        CouncilId late = council("reminded");
        CouncilId calm = council("calm");
        owes(late, "2026-10-01");
        owes(calm, "2026-12-25");
        Identity admin = admin("reminded");

        doAs(admin, () -> bean(RemindCouncils.class).of("2026-Q3"));

        waitFor(() -> reminders(admin).stream().allMatch(one -> one.told().isPresent()));
        assertThat(reminders(admin))
                .extracting(one -> one.council() + " " + one.told().orElseThrow())
                .containsExactly(late + " 1");
        assertThat(notices(late)).containsExactly("regionReminder");
        assertThat(notices(calm)).isEmpty();
        assertThat(trail(late)).contains("CouncilReminded");
        assertThatThrownBy(() -> doAs(admin, () -> bean(RemindCouncils.class).of("2026-Q3")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NobodyToRemind");

        bean(MovableClock.class).moveTo(MORNING.plus(Duration.ofDays(1)));
        doAs(admin, () -> bean(RemindCouncils.class).of("2026-Q3"));
        waitFor(() -> notices(late).size() == 2);
        assertThat(notices(late)).hasSize(2);
    }

    @Test
    default void an_entry_tells_hr_first_shows_three_parts_and_ends() {
        bean(MovableClock.class).moveTo(MORNING);
        CouncilId council = council("entered");
        owes(council, "2026-10-01");
        Identity admin = admin("entered");
        Identity hr = hr("entered");

        doAs(admin, () -> bean(EnterCouncil.class).of(council.value(), REASON, 30));

        EntryView open = as(admin, () -> bean(ShowOpenEntry.class).mine()).orElseThrow();
        assertThat(open.told()).isEqualTo(1);
        assertThat(notices(council)).containsExactly("councilEntered");
        assertThat(look(admin, open, EntryPart.SETTINGS).settings()).isPresent();
        assertThat(look(admin, open, EntryPart.STAFF).staff())
                .extracting(person -> person.name())
                .containsExactly("Кадр Сынақ Сынақұлы");
        assertThat(look(admin, open, EntryPart.PROCESS).process())
                .extracting(line -> line.kind().name())
                .containsExactly("SHEETS_CLOSED");
        EntryView seen = as(hr, () -> bean(ShowEntries.class).mine()).get(0);
        assertThat(seen.reason()).isEqualTo(REASON);
        assertThat(seen.looks())
                .extracting(EntryView.Look::part)
                .containsExactly(EntryPart.SETTINGS, EntryPart.STAFF, EntryPart.PROCESS);
        assertThat(trail(council)).contains("CouncilEntered", "CouncilLookedInto");

        doAs(admin, () -> bean(LeaveCouncil.class).of(open.id()));
        assertOver(() -> look(admin, open, EntryPart.STAFF));
        assertOver(() -> doAs(admin, () -> bean(LeaveCouncil.class).of(open.id())));
        assertThat(trail(council)).contains("CouncilLeft");
    }

    @Test
    default void an_entry_gives_no_role_and_no_council() {
        bean(MovableClock.class).moveTo(MORNING);
        CouncilId council = council("roleless");
        Identity admin = admin("roleless");
        doAs(admin, () -> bean(EnterCouncil.class).of(council.value(), REASON, 15));
        EntryView open = as(admin, () -> bean(ShowOpenEntry.class).mine()).orElseThrow();

        as(admin, () -> {
            bean(ShowEntered.class).of(open.id(), EntryPart.STAFF);
            assertThat(bean(CurrentCouncil.class).known()).isFalse();
            assertThatThrownBy(() -> bean(ShowStaff.class).matching("")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> bean(ShowSchedule.class).of("2026-Q3")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> bean(Probe.class)
                            .inTransaction(() -> bean(Probe.class).texts("select id from employees")))
                    .hasStackTraceContaining("no council is bound");
            return null;
        });
    }

    @Test
    default void an_entry_ends_by_itself_and_is_nobody_elses() {
        bean(MovableClock.class).moveTo(MORNING);
        CouncilId council = council("timed");
        council("elsewhere");
        Identity admin = admin("timed");
        Identity stranger = admin("elsewhere");

        assertRefused("CouncilUnknown", stranger, () -> bean(EnterCouncil.class).of(council.value(), REASON, 30));
        assertRefused(
                "EntryReasonMissing", admin, () -> bean(EnterCouncil.class).of(council.value(), "қысқа", 30));
        assertRefused(
                "EntryReasonMissing", admin, () -> bean(EnterCouncil.class).of(council.value(), REASON, 600));
        assertThat(notices(council)).as("nobody is told of what was refused").isEmpty();

        doAs(admin, () -> bean(EnterCouncil.class).of(council.value(), REASON, 30));
        EntryView open = as(admin, () -> bean(ShowOpenEntry.class).mine()).orElseThrow();
        assertRefused("EntryUnderWay", admin, () -> bean(EnterCouncil.class).of(council.value(), REASON, 30));
        assertOver(() -> look(stranger, open, EntryPart.STAFF));

        bean(MovableClock.class).moveTo(MORNING.plus(Duration.ofMinutes(31)));
        assertOver(() -> look(admin, open, EntryPart.STAFF));
        assertThat(as(admin, () -> bean(ShowOpenEntry.class).mine())).isEmpty();
    }

    @Test
    default void the_database_lets_nobody_change_or_forge_an_entry() {
        bean(MovableClock.class).moveTo(MORNING);
        CouncilId council = council("forged");
        Identity admin = admin("forged");
        doAs(admin, () -> bean(EnterCouncil.class).of(council.value(), REASON, 30));

        assertThatThrownBy(() -> by(admin, "update council_entries set ends_at = ends_at + interval '1 minute'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> by(admin, "delete from council_entries")).hasMessageContaining("permission denied");
        assertThatThrownBy(
                        () -> by(
                                admin,
                                "insert into council_entries (region_id, council_id, id, subject, name, reason, began_at, ends_at, told)"
                                        + " select region_id, id, '" + UUID.randomUUID() + "', '" + UUID.randomUUID()
                                        + "', 'х', 'бөтеннің атынан кіру', now(), now() + interval '5 minutes', 0 from councils"))
                .hasMessageContaining("row-level security");
        assertThat(in(council, () -> bean(Probe.class).change("update council_entries set ended_at = now()")))
                .as("the council itself ends none")
                .isZero();
    }

    @Test
    default void letters_and_failed_work_are_counted_for_the_region_and_tried_again() {
        bean(MovableClock.class).moveTo(MORNING);
        CouncilId council = council("ill");
        Identity admin = admin("ill");
        String name = council + " fails once " + UUID.randomUUID();
        in(council, () -> bean(Probe.class)
                .change("insert into region_works (work, failed_at, failures) values ('calendarWatch', now(), 2)"));
        in(council, () -> bean(Probe.class)
                .change("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version,"
                        + " consecutive_failures) values ('work of nobody', '" + name
                        + "', '2999-01-01', false, 1, 15)"));
        in(council, () -> bean(Probe.class)
                .change("insert into notices (id, kind, employee_id, arguments, link, posted_at) select '"
                        + UUID.randomUUID() + "', 'staffEvaluation', id, '', '/', '2026-10-05T03:00:00Z'"
                        + " from employees"));

        HealthView.CouncilHealth ill =
                as(admin, () -> bean(ShowHealth.class).all()).councils().get(0);
        assertThat(ill.council()).isEqualTo(council.value());
        assertThat(ill.waiting()).isEqualTo(1);
        assertThat(ill.failedJobs()).isEqualTo(1);
        assertThat(ill.failedWorks()).containsExactly("calendarWatch");

        doAs(admin, () -> bean(RetryFailed.class).of(council.value()));
        waitFor(() -> works(council).equals(List.of("0")));

        assertThat(works(council)).as("the daily work was done again").containsExactly("0");
        assertThat(in(council, () -> bean(Probe.class)
                        .texts("select count(*) from scheduled_tasks where task_instance = '" + name
                                + "' and execution_time > '2900-01-01'")))
                .containsExactly("0");
        assertThatThrownBy(
                        () -> doAs(admin("timed"), () -> bean(RetryFailed.class).of(council.value())))
                .isInstanceOf(Refused.class);
    }

    @Test
    default void a_renamed_council_keeps_its_earlier_name_in_reports_of_before() {
        bean(MovableClock.class).moveTo(MORNING);
        CouncilId council = council("renamed");
        owes(council, "2026-10-01");
        council("unnamed");
        Identity admin = admin("renamed");
        LocalDate day = LocalDate.of(2026, 10, 3);

        assertRefused("RenamingDayImpossible", admin, () -> rename(council, "Жаңа мәслихат", day.plusDays(9)));
        assertRefused("CouncilNameMissing", admin, () -> rename(council, " ", day));
        assertRefused("CouncilUnknown", admin("unnamed"), () -> rename(council, "Жаңа мәслихат", day));
        doAs(admin, () -> rename(council, "Жаңа мәслихат", day));
        assertRefused("CouncilNameSame", admin, () -> rename(council, "Жаңа мәслихат", day.plusDays(1)));
        assertRefused("RenamingDayImpossible", admin, () -> rename(council, "Тағы жаңа", day));

        var page = as(admin, () -> bean(ShowRegion.class).of("2026-Q3"));
        var report = as(admin, () -> bean(ExportProcessReport.class).of("2026-Q3"));
        var later = as(admin, () -> bean(ExportProcessReport.class).of("2026-Q4"));
        assertThat(page.council(council.value()).orElseThrow().name().kk()).isEqualTo("Жаңа мәслихат");
        assertThat(report.region().council(council.value()).orElseThrow().name().kk())
                .isEqualTo("Сынақ мәслихаты renamed");
        assertThat(later.region().council(council.value()).orElseThrow().name().kk())
                .isEqualTo("Жаңа мәслихат");
        inRequest(() -> bean(Onboard.class)
                .council("r-renamed", "c-renamed", "organization-renamed", LawText.kk("Сынақ мәслихаты renamed")));
        assertThat(as(admin, () -> bean(ShowRegion.class).of("2026-Q3"))
                        .council(council.value())
                        .orElseThrow()
                        .name()
                        .kk())
                .as("what is registered again at a start does not undo an act")
                .isEqualTo("Жаңа мәслихат");
    }

    private static void rename(CouncilId council, String kk, LocalDate from) {
        bean(RenameCouncil.class)
                .of(council.value(), kk, "Новый маслихат", null, from, "Мәслихаттың 03.10.2026 № 1 шешімі");
    }

    private static List<String> works(CouncilId council) {
        return in(council, () -> bean(Probe.class).texts("select failures from region_works"));
    }

    private static int by(Identity who, String statement) {
        return as(who, () -> bean(Probe.class)
                .inTransaction(() -> bean(Probe.class).change(statement)));
    }

    private static EnteredView look(Identity who, EntryView entry, EntryPart part) {
        return as(who, () -> bean(ShowEntered.class).of(entry.id(), part));
    }

    private static void assertOver(Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(Refused.class).hasMessageContaining("EntryOver");
    }

    private static void assertRefused(String why, Identity who, Runnable step) {
        assertThatThrownBy(() -> doAs(who, step)).isInstanceOf(Refused.class).hasMessageContaining(why);
    }

    private static List<ReminderView> reminders(Identity admin) {
        return as(admin, () -> bean(ShowReminders.class).today());
    }

    private static List<String> notices(CouncilId council) {
        return in(council, () -> bean(Probe.class).texts("select kind from notices order by posted_at"));
    }

    private static List<String> trail(CouncilId council) {
        return in(council, () -> bean(Probe.class)
                .texts("select distinct event from audit_entries where event is not null"));
    }

    private static void owes(CouncilId council, String due) {
        in(council, () -> bean(Probe.class)
                .change("insert into obligations (period, kind, paragraph, due_on, done, total) values"
                        + " ('2026-Q3', 'SHEETS_CLOSED', '4', '" + due + "', 1, 3)"));
    }

    /** A council of its own, in the region of the first such council or in one of its own, with one person in HR. */
    private static CouncilId council(String code) {
        String region = code.equals("calm") ? "reminded" : code;
        return inRequest(() -> {
            var onboard = bean(Onboard.class);
            onboard.region("r-" + region, LawText.kk("Сынақ облысы " + region));
            var council = onboard.council(
                    "r-" + region, "c-" + code, "organization-" + code, LawText.kk("Сынақ мәслихаты " + code));
            onboard.regionalAdmin("r-" + region, "region@" + region + ".example", LocalDate.of(2020, 1, 1));
            bean(ForEachCouncil.class).in(council, "test", () -> hire(code));
            return council;
        });
    }

    private static void hire(String code) {
        var posts = bean(Posts.class);
        var unit = new Unit("Аппарат", "Аппарат");
        posts.add(unit);
        var post = new Post(unit, "Маман", "Специалист", "E-4");
        posts.add(post);
        String email = "hr@" + code + ".example";
        var employee = new Employee(PersonName.of("Кадр", "Сынақ", "Сынақұлы"), email, "");
        employee.appoint(post.id(), LocalDate.of(2023, 5, 1));
        bean(Employees.class).add(employee);
        bean(Members.class)
                .enrol(new Enrolment(
                        email,
                        Optional.of(employee.id()),
                        Set.of(Role.COUNCIL_HR),
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()));
    }

    private static Identity hr(String code) {
        return People.member(
                number("hr " + code).toString(), "hr@" + code + ".example", "organization-" + code, Role.COUNCIL_HR);
    }

    private static Identity admin(String region) {
        var plain = People.person(
                number("admin " + region).toString(), "region@" + region + ".example", true, Optional.empty());
        return new Identity(
                plain.subject(),
                plain.username(),
                plain.name(),
                plain.email(),
                true,
                Set.of(Role.REGIONAL_ADMIN),
                Optional.empty());
    }

    private static UUID number(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void waitFor(BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!happened.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
