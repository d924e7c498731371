package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.Inside.in;
import static kz.bagalau.inside.Inside.inRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.council.Onboard;
import kz.bagalau.evaluation.cycle.ApproveSchedule;
import kz.bagalau.evaluation.cycle.BuildSchedule;
import kz.bagalau.evaluation.cycle.DailyNotices;
import kz.bagalau.evaluation.cycle.DutyView;
import kz.bagalau.evaluation.cycle.OpenQuarter;
import kz.bagalau.evaluation.cycle.ReturnSchedule;
import kz.bagalau.evaluation.cycle.SendNotices;
import kz.bagalau.evaluation.cycle.ShowCycleDuties;
import kz.bagalau.evaluation.cycle.ShowEligibility;
import kz.bagalau.evaluation.cycle.ShowRegion;
import kz.bagalau.evaluation.cycle.ShowSchedule;
import kz.bagalau.evaluation.cycle.SubmitSchedule;
import kz.bagalau.evaluation.staff.Employee;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.evaluation.staff.PersonName;
import kz.bagalau.evaluation.staff.Post;
import kz.bagalau.evaluation.staff.Posts;
import kz.bagalau.evaluation.staff.Unit;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.platform.security.Enrolment;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import kz.bagalau.platform.time.MovableClock;
import org.junit.jupiter.api.Test;

/** The quarter of a council from its schedule to the opened sheets, on the real database (paragraphs 5, 10, 26, 30, 31). */
interface CycleCases {

    Period THIRD_QUARTER = Period.parse("2026-Q3");

    @Test
    default void a_quarter_is_scheduled_decided_opened_and_told_of() {
        bean(MovableClock.class).moveTo(Instant.parse("2026-10-05T04:00:00Z"));
        CouncilId council = council();
        Identity hr = person("hr", Role.COUNCIL_HR);
        Identity official = person("official", Role.OFFICIAL);

        assertThat(duties(hr)).containsExactly("schedule.build");
        doAs(hr, () -> bean(BuildSchedule.class).of(THIRD_QUARTER));
        assertThat(duties(hr)).containsExactly("schedule.submit");
        submit(hr);
        assertThat(duties(official)).containsExactly("schedule.decide");
        doAs(official, () -> bean(ReturnSchedule.class).of(schedule(official), "Мерзімдер тоғысады."));
        assertThat(duties(hr)).containsExactly("schedule.mend");
        assertRefused(
                "ScheduleNotApproved",
                () -> doAs(hr, () -> bean(OpenQuarter.class).of(THIRD_QUARTER)));
        doAs(hr, () -> bean(BuildSchedule.class).of(THIRD_QUARTER));
        submit(hr);
        doAs(official, () -> bean(ApproveSchedule.class).of(schedule(official)));

        var view = as(hr, () -> bean(ShowSchedule.class).of("2026-Q3"));
        assertThat(view.state()).isEqualTo("APPROVED");
        assertThat(view.rows()).anySatisfy(row -> {
            assertThat(row.key()).isEqualTo("ranking.sheets");
            assertThat(row.due()).isEqualTo("2026-10-09");
            assertThat(row.literal()).isEqualTo("2026-10-10");
            assertThat(row.movedBy()).isEqualTo("R08");
        });
        assertThat(view.steps().decided().when()).isAfter(Instant.parse("2026-10-05T03:59:00Z"));

        var people = as(hr, () -> bean(ShowEligibility.class).of("2026-Q3"));
        assertThat(people.sheets()).isEqualTo(2);
        assertThat(people.mayOpen()).isTrue();

        doAs(hr, () -> bean(OpenQuarter.class).of(THIRD_QUARTER));
        doAs(hr, () -> bean(OpenQuarter.class).of(THIRD_QUARTER));
        assertThat(in(council, () -> bean(Probe.class).texts("select count(*) from ranking_sheets")))
                .containsExactly("2");

        doAs(hr, () -> bean(SendNotices.class).of(THIRD_QUARTER, NoticeKind.STAFF_EVALUATION));
        doAs(hr, () -> bean(SendNotices.class).of(THIRD_QUARTER, NoticeKind.STAFF_EVALUATION));
        bean(ForEachCouncil.class)
                .in(council, "statutoryNotices", () -> bean(DailyNotices.class).in(council));
        bean(ForEachCouncil.class)
                .in(council, "statutoryNotices", () -> bean(DailyNotices.class).in(council));
        assertThat(in(council, () -> bean(Probe.class)
                        .texts("select kind || ' ' || count(*) from statutory_notices group by kind order by kind")))
                .containsExactly("HEAD_EVALUATION 1", "STAFF_EVALUATION 2");

        var region = as(admin(), () -> bean(ShowRegion.class).of("2026-Q3"));
        var cells = region.regions().get(0).councils().get(0).cells();
        assertThat(cells)
                .extracting(cell -> cell.kind() + " " + cell.state())
                .startsWith("SCHEDULE_APPROVED ontime", "HEAD_NOTIFIED ontime", "STAFF_NOTIFIED early");
        assertThat(region.toString()).doesNotContain("Score").doesNotContain("Grade");
    }

    private static List<String> duties(Identity who) {
        return as(who, () -> bean(ShowCycleDuties.class).mine()).stream()
                .map(DutyView::key)
                .toList();
    }

    private static UUID schedule(Identity who) {
        return as(who, () -> bean(ShowSchedule.class).of("2026-Q3")).id();
    }

    private static void submit(Identity hr) {
        UUID id = schedule(hr);
        doAs(hr, () -> bean(SubmitSchedule.class).of(id));
    }

    private static void assertRefused(String why, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(Refused.class).hasMessageContaining(why);
    }

    private static CouncilId council() {
        return inRequest(() -> {
            var onboard = bean(Onboard.class);
            onboard.region("cycle", LawText.kk("Үшінші облыс"));
            var council = onboard.council("cycle", "alatau", "organization-cycle", LawText.kk("Үшінші мәслихат"));
            onboard.regionalAdmin("cycle", "region@cycle.example", LocalDate.of(2020, 1, 1));
            bean(ForEachCouncil.class).in(council, "test", CycleCases::staff);
            return council;
        });
    }

    private static void staff() {
        var posts = bean(Posts.class);
        var unit = new Unit("Аппарат", "Аппарат");
        posts.add(unit);
        var head = new Post(unit, "Басшы", "Руководитель", "E-2");
        var specialist = new Post(unit, "Маман", "Специалист", "E-4");
        posts.add(head);
        posts.add(specialist);
        employ("Басшы", "head", head, LocalDate.of(2023, 5, 1), Role.EVALUATOR);
        employ("Кадр", "hr", specialist, LocalDate.of(2023, 5, 1), Role.COUNCIL_HR);
        employ("Маман", "staff", specialist, LocalDate.of(2023, 5, 1), Role.EMPLOYEE);
        employ("Жаңа", "new", specialist, LocalDate.of(2026, 9, 8), Role.EMPLOYEE);
        bean(Members.class)
                .enrol(new Enrolment(
                        "official@cycle.example",
                        Optional.empty(),
                        Set.of(Role.OFFICIAL),
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()));
    }

    private static void employ(String surname, String mailbox, Post post, LocalDate from, Role role) {
        String email = mailbox + "@cycle.example";
        var employee = new Employee(PersonName.of(surname, "Сынақ", "Сынақұлы"), email, "");
        employee.appoint(post.id(), from);
        bean(Employees.class).add(employee);
        bean(Members.class)
                .enrol(new Enrolment(
                        email, Optional.of(employee.id()), Set.of(role), LocalDate.of(2020, 1, 1), Optional.empty()));
    }

    private static Identity person(String mailbox, Role role) {
        return People.member(
                UUID.nameUUIDFromBytes(mailbox.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString(),
                mailbox + "@cycle.example",
                "organization-cycle",
                role);
    }

    private static Identity admin() {
        var plain = People.person(UUID.randomUUID().toString(), "region@cycle.example", true, Optional.empty());
        return new Identity(
                plain.subject(),
                plain.username(),
                plain.name(),
                plain.email(),
                true,
                Set.of(Role.REGIONAL_ADMIN),
                Optional.empty());
    }
}
