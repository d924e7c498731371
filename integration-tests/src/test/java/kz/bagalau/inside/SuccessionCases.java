package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.Inside.in;
import static kz.bagalau.inside.Inside.inRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.bagalau.evaluation.council.Onboard;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.evaluation.council.ResumeCouncil;
import kz.bagalau.evaluation.council.ShowCouncil;
import kz.bagalau.evaluation.cycle.BuildSchedule;
import kz.bagalau.evaluation.feedback.RecordMeeting;
import kz.bagalau.evaluation.ranking.CloseSheet;
import kz.bagalau.evaluation.ranking.MarkRanking;
import kz.bagalau.evaluation.ranking.MarkView;
import kz.bagalau.evaluation.ranking.RankingSheet;
import kz.bagalau.evaluation.ranking.RankingSheets;
import kz.bagalau.evaluation.ranking.ShowRankingGrid;
import kz.bagalau.evaluation.result.MakeKnown;
import kz.bagalau.evaluation.result.OpenResult;
import kz.bagalau.evaluation.result.Proof;
import kz.bagalau.evaluation.result.RecordAcquaintance;
import kz.bagalau.evaluation.result.ShowMyResults;
import kz.bagalau.evaluation.result.ShowResult;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Employee;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.evaluation.staff.HeadKind;
import kz.bagalau.evaluation.staff.PersonName;
import kz.bagalau.evaluation.staff.Post;
import kz.bagalau.evaluation.staff.Posts;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.staff.Unit;
import kz.bagalau.evaluation.succession.Hindrance;
import kz.bagalau.evaluation.succession.OpenArchivedScan;
import kz.bagalau.evaluation.succession.PreviewSuccession;
import kz.bagalau.evaluation.succession.ShowArchivedCase;
import kz.bagalau.evaluation.succession.ShowArchivedResult;
import kz.bagalau.evaluation.succession.ShowArchivedResults;
import kz.bagalau.evaluation.succession.ShowArchives;
import kz.bagalau.evaluation.succession.ShowOwnArchive;
import kz.bagalau.evaluation.succession.ShowSuccessions;
import kz.bagalau.evaluation.succession.SucceedCouncils;
import kz.bagalau.evaluation.succession.SuccessionAct;
import kz.bagalau.evaluation.succession.SuccessionView;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.notice.Channel;
import kz.bagalau.platform.security.Enrolment;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import kz.bagalau.platform.time.MovableClock;
import org.junit.jupiter.api.Test;

/** Merge and split of councils on the real database: people go on, the archive stays behind its wall (5, 14, 15, 20). */
interface SuccessionCases {

    Instant BEFORE = Instant.parse("2026-10-05T04:00:00Z");
    LocalDate DAY = LocalDate.of(2026, 10, 6);
    Instant THEN = Instant.parse("2026-10-06T04:00:00Z");
    String TITLE = "Облыстық мәслихаттың шешімі";

    @Test
    default void a_merge_waits_for_what_is_open_and_then_everybody_goes_over_with_his_days_in_the_post() {
        Town old = Town.of("merge", "first");
        Town other = Town.of("merge", "second");
        Town next = Town.of("merge", "successor");
        UUID result = old.result("2026-Q3");
        SuccessionAct act = merge(next, old, other);
        bean(MovableClock.class).moveTo(BEFORE);
        assertRefused("SuccessionDayImpossible", old.admin, () -> bean(SucceedCouncils.class)
                .by(act));
        bean(MovableClock.class).moveTo(THEN);

        SuccessionView seen = as(old.admin, () -> bean(PreviewSuccession.class).of(act));
        assertThat(seen.hindrances())
                .extracting(Hindrance::council, Hindrance::kind)
                .containsExactlyInAnyOrder(
                        tuple(old.council.value(), Hindrance.Kind.SCHEDULE),
                        tuple(old.council.value(), Hindrance.Kind.RESULT));
        assertThat(seen.moving()).isEqualTo(8);
        assertRefused("SuccessionHindered", old.admin, () -> bean(SucceedCouncils.class)
                .by(act));
        assertThat(old.one("select count(*) from appointments where valid_until is not null"))
                .isEqualTo("0");
        assertThat(next.one("select count(*) from employees")).isEqualTo("4");

        old.finish(result);
        doAs(old.admin, () -> bean(SucceedCouncils.class).by(act));
        doAs(old.admin, () -> bean(SucceedCouncils.class).by(act));

        assertThat(as(old.admin, () -> bean(ShowSuccessions.class).all()))
                .as("the same act twice is one act")
                .extracting(one -> one.name().kk() + " " + one.moved() + " " + one.ended())
                .containsExactlyInAnyOrder("first 4 true", "second 4 true");
        assertThat(old.one("select count(*) from appointments where valid_until = date '2026-10-05'"
                        + " and ending_order = '12-3'"))
                .isEqualTo("4");
        assertThat(next.one("select count(*) from employees")).isEqualTo("12");
        assertThat(next.one("select string_agg(distinct valid_from || ' ' || held_since, ',') from appointments"
                        + " where order_number = '12-3'"))
                .isEqualTo("2026-10-06 2023-05-01");
        assertThat(next.appointed("staff@merge-first.example"))
                .as("days in the post are those of the post, not of the council")
                .isEqualTo(LocalDate.of(2023, 5, 1));
        assertThat(next.one("select count(*) from units where name_kk = 'Аппарат'"))
                .as("units of one name become one")
                .isEqualTo("1");
        assertThat(next.one("select count(*) from head_lines where valid_from = date '2026-10-06'"))
                .isEqualTo("8");
        assertRefused(
                "CouncilSuspended", old.staff, () -> bean(ShowMyResults.class).mine());
        assertRefused(
                "CouncilEnded", old.admin, () -> bean(ResumeCouncil.class).of(old.council.value(), "Қате болған"));
        assertThat(old.one("select state from councils where id = current_council()"))
                .as("what an act ended does not work again")
                .isEqualTo("ARCHIVED");
        for (Town each : List.of(old, other, next)) {
            assertUnbroken(each);
            assertThat(each.one("select count(*) from audit_entries where event = 'CouncilSucceeded'"))
                    .isEqualTo(each == next ? "2" : "1");
        }
    }

    @Test
    default void the_archive_of_a_predecessor_is_open_to_hr_of_the_successor_and_to_each_person_for_himself_alone() {
        Town old = Town.of("wall", "first");
        Town next = Town.of("wall", "successor");
        Town foreign = Town.of("wall", "foreign");
        UUID result = old.result("2026-Q3");
        old.finish(result);
        as(old.head, () -> bean(ShowMyResults.class).mine());
        as(old.hr, () -> bean(ShowResult.class).by(result));
        bean(MovableClock.class).moveTo(THEN);
        String before = old.one("select string_agg(id || grade || mean || version, ',' order by id) from results");
        doAs(old.admin, () -> bean(SucceedCouncils.class).by(merge(next, old)));
        UUID from = old.council.value();
        Identity staff = next.came(old, "staff", Role.EMPLOYEE);
        Identity head = next.came(old, "head", Role.EMPLOYEE, Role.EVALUATOR);
        Identity formerHr = next.came(old, "hr", Role.COUNCIL_HR, Role.EMPLOYEE);

        assertThat(as(next.hr, () -> bean(ShowArchives.class).mine()))
                .extracting(archive -> archive.name().kk() + " " + archive.whole())
                .containsExactly("first true");
        assertThat(as(next.hr, () -> bean(ShowArchivedResults.class).of(from, Optional.empty()))
                        .results())
                .extracting(line -> line.result())
                .containsExactly(result);
        assertThat(as(next.hr, () -> bean(ShowArchivedResult.class).of(from, result))
                        .result()
                        .content()
                        .orElseThrow()
                        .arithmetic()
                        .mean()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("3.00");
        assertThat(as(staff, () -> bean(ShowOwnArchive.class).of(from))
                        .results()
                        .trajectory())
                .anySatisfy(quarter -> assertThat(quarter.result()).contains(result));
        var own = as(staff, () -> bean(ShowArchivedResult.class).of(from, result));
        assertThat(own.result().own()).isTrue();
        assertThat(own.result().openings())
                .as("who opened it stands there, before and after the merge")
                .filteredOn(opening -> opening.key().equals("ShowResult"))
                .hasSizeGreaterThanOrEqualTo(2);

        assertUnknown(head, from, result);
        assertUnknown(next.staff, from, result);
        assertUnknown(foreign.hr, from, result);
        assertUnknown(formerHr, from, result);
        assertRefused(
                "RoleMissing", next.chair, () -> bean(ShowArchivedResult.class).of(from, result));
        assertRefused("CouncilNotBound", old.admin, () -> bean(ShowArchivedResult.class)
                .of(from, result));
        for (Identity other : List.of(head, staff, formerHr, next.chair)) {
            assertRefused(
                    "RoleMissing", other, () -> bean(ShowArchivedResults.class).of(from, Optional.empty()));
            assertRefused(
                    "RoleMissing", other, () -> bean(ShowArchivedCase.class).of(from, UUID.randomUUID()));
        }
        assertRefused("ArchiveUnknown", foreign.hr, () -> bean(ShowArchivedResults.class)
                .of(from, Optional.empty()));
        assertRefused("NoSuchResult", next.hr, () -> bean(ShowResult.class).by(result));
        assertRefused("CouncilSuspended", old.hr, () -> bean(ShowResult.class).by(result));

        assertThat(next.one("select count(*) from results"))
                .as("nothing is copied")
                .isEqualTo("0");
        assertThat(old.one("select string_agg(id || grade || mean || version, ',' order by id) from results"))
                .as("nothing is changed")
                .isEqualTo(before);
        assertThat(old.one("select string_agg(distinct p.payload::jsonb ->> 'who', ',') from audit_entries e"
                        + " join audit_payloads p on p.council_id = e.council_id and p.number = e.number"
                        + " where e.use_case = 'ShowResult' and e.role = 'council-hr' and e.actor is null"))
                .as("the predecessor's trail says who read")
                .isEqualTo("Сынақ Адамы");
        assertThat(next.one("select count(*) from audit_entries where event = 'ArchiveOpened'"))
                .isEqualTo("4");
        assertThat(old.one("select count(*) from audit_entries where event = 'ArchiveOpened'"))
                .as("those who came from there and asked for what is not theirs stand there too")
                .isEqualTo("6");
        assertUnbroken(old);
        assertThat(as(next.hr, () -> bean(Probe.class)
                        .inTransaction(() -> bean(Probe.class).texts("select count(*) from results"))))
                .as("the wall itself is as it was")
                .containsExactly("0");
    }

    @Test
    default void the_archive_holds_meetings_and_scans_as_they_were() {
        Town old = Town.of("papers", "first");
        Town next = Town.of("papers", "successor");
        UUID result = old.result("2025-Q4");
        LocalDate today = LocalDate.of(2026, 10, 5);
        doAs(old.hr, () -> bean(MakeKnown.class).of(List.of(result)));
        doAs(old.hr, () -> bean(RecordAcquaintance.class)
                .of(
                        result,
                        new Proof(
                                Channel.DOCUMENT_SYSTEM,
                                "7",
                                today,
                                "Хат жіберілді.",
                                Optional.of(new Proof.Scan("хат.pdf", YearCases.SCAN)))));
        doAs(old.head, () -> bean(RecordMeeting.class).of(result, today, Set.of(0, 1, 2)));
        in(old.council, () -> bean(Probe.class)
                .change("update evaluation_schedules set state = 'APPROVED', opened_at = now()"));
        bean(MovableClock.class).moveTo(THEN);
        doAs(old.admin, () -> bean(SucceedCouncils.class).by(merge(next, old)));
        UUID from = old.council.value();
        Identity staff = next.came(old, "staff", Role.EMPLOYEE);

        for (Identity reader : List.of(next.hr, staff)) {
            var kept = as(reader, () -> bean(ShowArchivedResult.class).of(from, result));
            assertThat(kept.meetings().held()).extracting(met -> met.heldOn()).containsExactly(today);
            assertThat(kept.meetings().mayRecord() || kept.meetings().mayConfirm())
                    .as("in an archive nothing is done")
                    .isFalse();
            UUID scan = kept.result().acquaintance().records().get(0).entry();
            assertThat(as(reader, () -> bean(OpenArchivedScan.class).of(from, scan))
                            .content())
                    .isEqualTo(YearCases.SCAN);
            assertRefused("ArchiveUnknown", next.staff, () -> bean(OpenArchivedScan.class)
                    .of(from, scan));
            assertRefused("ArchiveUnknown", next.came(old, "head", Role.EMPLOYEE), () -> bean(OpenArchivedScan.class)
                    .of(from, scan));
        }
        assertUnbroken(old);
    }

    @Test
    default void a_split_sends_units_into_another_council_which_reads_of_the_archive_what_is_about_those_who_came() {
        Town old = Town.of("split", "first");
        Town next = Town.of("split", "successor");
        UUID went = old.result("2026-Q3");
        old.finish(went);
        bean(MovableClock.class).moveTo(THEN);
        UUID unit = UUID.fromString(old.one("select id from units where name_kk = 'Аппарат'"));
        SuccessionAct act = new SuccessionAct(
                DAY,
                "12-4",
                TITLE,
                List.of(old.council.value()),
                old.council.value(),
                Map.of(unit, next.council.value()));
        assertRefused("SuccessionCouncilsUnfit", Town.of("apart", "first").admin, () -> bean(PreviewSuccession.class)
                .of(act));

        SuccessionView seen = as(old.admin, () -> bean(PreviewSuccession.class).of(act));
        assertThat(seen.hindrances())
                .as("HR is in the unit that goes, and nobody else would keep the archive")
                .extracting(Hindrance::council, Hindrance::kind, Hindrance::count)
                .containsExactly(tuple(old.council.value(), Hindrance.Kind.HR_LEAVES, 1));
        assertThat(seen.notices()).as("the official stays").isEmpty();
        assertRefused("SuccessionHindered", old.admin, () -> bean(SucceedCouncils.class)
                .by(act));
        UUID top = UUID.fromString(old.one("select parts.id from units parts where name_kk <> 'Аппарат'"));
        assertThat(as(old.admin, () -> bean(PreviewSuccession.class)
                                .of(new SuccessionAct(
                                        DAY,
                                        "12-4",
                                        TITLE,
                                        act.predecessors(),
                                        old.council.value(),
                                        Map.of(top, next.council.value()))))
                        .notices())
                .as("the official of the other unit may go; it is said")
                .extracting(Hindrance::kind)
                .containsExactly(Hindrance.Kind.OFFICIAL_LEAVES);
        in(
                old.council,
                () -> bean(Probe.class)
                        .change(
                                "update members set roles = roles || '{council-hr}' where email = 'chair@split-first.example'"));

        doAs(old.admin, () -> bean(SucceedCouncils.class).by(act));

        assertThat(old.one("select string_agg(e.email, ',') from appointments a join employees e"
                        + " on e.council_id = a.council_id and e.id = a.employee_id where a.valid_until is null"))
                .isEqualTo("chair@split-first.example");
        assertThat(old.one("select count(*) from units where closed_on = date '2026-10-05'"))
                .isEqualTo("1");
        assertThat(as(old.chair, () -> bean(ShowCouncil.class).mine()).name().kk())
                .as("the council goes on")
                .isEqualTo("first");
        assertThat(as(next.hr, () -> bean(ShowArchives.class).mine()))
                .extracting(archive -> archive.whole())
                .containsExactly(false);
        UUID from = old.council.value();
        assertThat(as(next.hr, () -> bean(ShowArchivedResult.class).of(from, went))
                        .result()
                        .content())
                .isPresent();
        assertRefused(
                "ArchiveUnknown", next.hr, () -> bean(ShowArchivedCase.class).of(from, UUID.randomUUID()));
        assertThatThrownBy(() -> in(next.council, () -> bean(Probe.class).change("delete from employee_origins")))
                .hasStackTraceContaining("permission denied");
    }

    static SuccessionAct merge(Town into, Town... from) {
        return new SuccessionAct(
                DAY,
                "12-3",
                TITLE,
                Arrays.stream(from).map(town -> town.council.value()).toList(),
                into.council.value(),
                Map.of());
    }

    /** Every entry names the hash of the one before. */
    static void assertUnbroken(Town town) {
        assertThat(town.one("select count(*) from (select previous_hash, lag(hash) over (order by number) as before"
                        + " from audit_entries) chain where before is not null and previous_hash <> before"))
                .isEqualTo("0");
    }

    private static void assertUnknown(Identity who, UUID from, UUID result) {
        assertRefused(
                "ArchiveUnknown", who, () -> bean(ShowArchivedResult.class).of(from, result));
    }

    static void assertRefused(String why, Identity who, Runnable step) {
        assertThatThrownBy(() -> doAs(who, step)).isInstanceOf(Refused.class).hasMessageContaining(why);
    }

    /** A council of its own with four people: a chair, a head, HR and a servant. */
    final class Town {

        private static final LocalDate LONG_AGO = LocalDate.of(2023, 5, 1);

        final CouncilId council;
        final Identity chair;
        final Identity head;
        final Identity hr;
        final Identity staff;
        final Identity admin;
        private final String code;

        private Town(String region, String code, CouncilId council) {
            this.code = code;
            this.council = council;
            this.chair = person("chair", Role.OFFICIAL, Role.EVALUATOR);
            this.head = person("head", Role.EMPLOYEE, Role.EVALUATOR);
            this.hr = person("hr", Role.COUNCIL_HR, Role.EMPLOYEE);
            this.staff = person("staff", Role.EMPLOYEE);
            this.admin = KpiCast.region("succession" + region);
        }

        static Town of(String region, String name) {
            return of(region, name, document -> document);
        }

        /** The same, its edition written otherwise than the one it is made from. */
        static Town of(String region, String name, UnaryOperator<String> written) {
            String code = region + "-" + name;
            return inRequest(() -> {
                var onboard = bean(Onboard.class);
                onboard.region("s-" + region, LawText.kk("Сынақ облысы " + region));
                var council = onboard.council("s-" + region, code, "organization-" + code, LawText.kk(name));
                onboard.regionalAdmin(
                        "s-" + region, "region@succession" + region + ".example", LocalDate.of(2020, 1, 1));
                bean(ForEachCouncil.class).in(council, "test", () -> settle(code, written));
                return new Town(region, code, council);
            });
        }

        private static void settle(String code, UnaryOperator<String> written) {
            String document = written.apply(bean(PublishedEditions.class).document(new EditionId("sarysu/2023-08-25")));
            bean(PublishedEditions.class)
                    .publish(document.replace("id: sarysu/2023-08-25", "id: " + code + "/2023-08-25")
                            .replace("\ncouncil: sarysu", "\ncouncil: " + code));
            var posts = bean(Posts.class);
            var top = new Unit("Басшылық " + code, "Руководство");
            var unit = new Unit("Аппарат", "Аппарат");
            posts.add(top);
            posts.add(unit);
            var chairs = new Post(top, "Төраға", "Председатель", "");
            var heads = new Post(unit, "Басшы", "Руководитель", "E-2");
            var specialists = new Post(unit, "Маман", "Специалист", "E-4");
            List.of(chairs, heads, specialists).forEach(posts::add);
            UUID chair =
                    employ(code, "chair", "Төрағаев", chairs.id(), Optional.empty(), Role.OFFICIAL, Role.EVALUATOR);
            UUID head =
                    employ(code, "head", "Басшыбаев", heads.id(), Optional.of(chair), Role.EMPLOYEE, Role.EVALUATOR);
            employ(code, "hr", "Кадров", specialists.id(), Optional.of(head), Role.COUNCIL_HR, Role.EMPLOYEE);
            employ(code, "staff", "Маманов", specialists.id(), Optional.of(head), Role.EMPLOYEE);
        }

        /** One specialist more, under the head. */
        Identity withSpecialist(String mailbox, String surname) {
            UUID post = UUID.fromString(one("select id from posts where category = 'E-4'"));
            inRequest(() -> {
                bean(ForEachCouncil.class)
                        .in(
                                council,
                                "test",
                                () -> employ(
                                        code, mailbox, surname, post, Optional.of(employee("head")), Role.EMPLOYEE));
                return null;
            });
            return person(mailbox, Role.EMPLOYEE);
        }

        /** The number of one of them in the staff. */
        UUID employee(String mailbox) {
            return UUID.fromString(
                    one("select id from employees where email = '" + mailbox + "@" + code + ".example'"));
        }

        private static UUID employ(
                String code, String mailbox, String surname, UUID post, Optional<UUID> head, Role... roles) {
            String email = mailbox + "@" + code + ".example";
            var employee = new Employee(PersonName.of(surname, "Сынақ", "Сынақұлы"), email, "");
            employee.appoint(post, LONG_AGO);
            head.ifPresent(one -> employee.placeUnder(HeadKind.DIRECT, one, LONG_AGO));
            if (mailbox.equals("staff")) {
                head.ifPresent(one -> employee.placeUnder(HeadKind.HIGHER, one, LONG_AGO));
            }
            bean(Employees.class).add(employee);
            bean(Members.class)
                    .enrol(new Enrolment(
                            email,
                            Optional.of(employee.id()),
                            Set.of(roles),
                            LocalDate.of(2020, 1, 1),
                            Optional.empty()));
            return employee.id();
        }

        /** A result of the servant by a sheet that his head marked and closed; the schedule of the period is not opened. */
        UUID result(String period) {
            bean(MovableClock.class).moveTo(BEFORE);
            EditionId edition = new EditionId(code + "/2023-08-25");
            UUID who = employee("staff");
            UUID evaluator = employee("head");
            doAs(hr, () -> bean(BuildSchedule.class).of(Period.parse(period)));
            inRequest(() -> {
                bean(ForEachCouncil.class).in(council, "test", () -> bean(RankingSheets.class)
                        .add(List.of(RankingSheet.open(
                                Period.parse(period),
                                edition,
                                who,
                                "E-4",
                                evaluator,
                                false,
                                bean(SheetLaw.class)
                                        .methodology(edition)
                                        .ranking()
                                        .orElseThrow()
                                        .parametersFor("E-4")))));
                return null;
            });
            as(head, () -> bean(ShowRankingGrid.class).of(Optional.empty()))
                    .sheets()
                    .forEach(sheet -> sheet.marks().stream()
                            .filter(MarkView::applies)
                            .forEach(mark -> doAs(head, () -> bean(MarkRanking.class)
                                    .on(
                                            sheet.sheet(),
                                            mark.parameter(),
                                            mark.version(),
                                            Optional.of(new BigDecimal("3.00")),
                                            "Негізі"))));
            as(head, () -> bean(ShowRankingGrid.class).of(Optional.empty()))
                    .sheets()
                    .forEach(sheet ->
                            doAs(head, () -> bean(CloseSheet.class).of(sheet.sheet(), sheet.version(), "Сынақ")));
            return UUID.fromString(one("select id from results"));
        }

        /** HR makes it known, the servant opens it, and the period counts as opened. */
        void finish(UUID result) {
            doAs(hr, () -> bean(MakeKnown.class).of(List.of(result)));
            doAs(staff, () -> bean(OpenResult.class).of(result));
            in(council, () -> bean(Probe.class)
                    .change("update evaluation_schedules set state = 'APPROVED', opened_at = now()"));
        }

        /** Somebody who came from another council, signed in here. */
        Identity came(Town from, String mailbox, Role... roles) {
            String email = mailbox + "@" + from.code + ".example";
            return People.member(number(email), email, "organization-" + code, roles);
        }

        LocalDate appointed(String email) {
            UUID who = UUID.fromString(one("select id from employees where email = '" + email + "'"));
            return in(council, () -> bean(Staff.class).of(who, DAY).appointed());
        }

        String one(String question) {
            return in(council, () -> bean(Probe.class).texts(question)).get(0);
        }

        Identity person(String mailbox, Role... roles) {
            String email = mailbox + "@" + code + ".example";
            return People.member(number(email), email, "organization-" + code, roles);
        }

        private static String number(String email) {
            return UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }
}
