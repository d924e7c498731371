package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static kz.bagalau.inside.Inside.in;
import static kz.bagalau.inside.Inside.inRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.bagalau.evaluation.council.Onboard;
import kz.bagalau.evaluation.staff.AddEmployee;
import kz.bagalau.evaluation.staff.AppointEmployee;
import kz.bagalau.evaluation.staff.AppointmentOrder;
import kz.bagalau.evaluation.staff.AssignHead;
import kz.bagalau.evaluation.staff.CloseUnit;
import kz.bagalau.evaluation.staff.DescribeEmployee;
import kz.bagalau.evaluation.staff.DismissEmployee;
import kz.bagalau.evaluation.staff.GiveRights;
import kz.bagalau.evaluation.staff.HeadKind;
import kz.bagalau.evaluation.staff.HeadOf;
import kz.bagalau.evaluation.staff.OpenPost;
import kz.bagalau.evaluation.staff.OpenUnit;
import kz.bagalau.evaluation.staff.PersonDetails;
import kz.bagalau.evaluation.staff.RecordAbsence;
import kz.bagalau.evaluation.staff.RenameUnit;
import kz.bagalau.evaluation.staff.ServantRows;
import kz.bagalau.evaluation.staff.ShowEmployee;
import kz.bagalau.evaluation.staff.ShowStaff;
import kz.bagalau.evaluation.staff.ShowUnit;
import kz.bagalau.evaluation.staff.ShowUnits;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.staff.importing.ApplyStaffImport;
import kz.bagalau.evaluation.staff.importing.DiscardStaffImport;
import kz.bagalau.evaluation.staff.importing.ImportState;
import kz.bagalau.evaluation.staff.importing.PreviewStaffImport;
import kz.bagalau.evaluation.staff.importing.ShowStaffImport;
import kz.bagalau.evaluation.staff.importing.ShowStaffImports;
import kz.bagalau.evaluation.staff.importing.UndoStaffImport;
import kz.bagalau.evaluation.staff.importing.Verdict;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.platform.security.Enrolment;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import org.junit.jupiter.api.Test;

/** Lists of people on the real database: as a whole or not at all, and the same list changes nothing (par. 5, 10). */
interface StaffCases {

    String HEADINGS = "Тегі;Аты;Электрондық пошта;Бөлімше;Лауазымы;Санаты;Тағайындалған күні;"
            + "Жұмыстан босатылған күні;Тікелей басшының поштасы;Портал рөлдері\n";
    String HEAD = "Басшыев;Бас;b@staff.example;Басшылық;Аппарат басшысы;E-2;01.02.2024;;;бағалаушы\n";
    String SERVANT = "Үлгібаев;Үлгі;u@staff.example;Бөлім;Бас маман;E-4;01.02.2026;;b@staff.example;қызметші\n";
    String OTHER = "Мысалов;Мысал;m@staff.example;Бөлім;Бас маман;E-4;01.03.2026;;b@staff.example;қызметші\n";

    @Test
    default void a_list_is_applied_as_a_whole_and_the_same_list_changes_nothing() {
        CouncilId council = council("one");
        Identity hr = hr("one");

        UUID faulty = upload(hr, HEADINGS + HEAD + SERVANT + OTHER.replace("E-4", "E-44"));
        assertThat(as(hr, () -> bean(ShowStaffImport.class).of(faulty)).count(Verdict.FAULTY))
                .isEqualTo(1);
        assertThatThrownBy(() -> doAs(hr, () -> bean(ApplyStaffImport.class).of(faulty)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ImportFaulty");
        assertThat(employees(council)).isEqualTo("0");
        assertThat(as(hr, () -> bean(ShowStaffImport.class).of(faulty)).state()).isEqualTo(ImportState.DRAFT);
        doAs(hr, () -> bean(DiscardStaffImport.class).of(faulty));
        assertThatThrownBy(() -> doAs(hr, () -> bean(ApplyStaffImport.class).of(faulty)))
                .hasMessageContaining("ImportDecided");

        UUID sound = upload(hr, HEADINGS + HEAD + SERVANT + OTHER);
        assertThat(employees(council)).isEqualTo("0");
        doAs(hr, () -> bean(ApplyStaffImport.class).of(sound));
        doAs(hr, () -> bean(ApplyStaffImport.class).of(sound));
        assertThat(employees(council)).isEqualTo("3");
        assertThat(in(council, () -> bean(Probe.class)
                        .texts("select array_to_string(roles, ',') from members"
                                + " where email like '%@staff.example' and employee_id is not null order by email")))
                .containsExactly("evaluator", "employee", "employee");

        UUID again = upload(hr, HEADINGS + HEAD + SERVANT + OTHER);
        assertThat(as(hr, () -> bean(ShowStaffImport.class).of(again)).count(Verdict.UNCHANGED))
                .isEqualTo(3);

        UUID changed = upload(
                hr,
                HEADINGS
                        + HEAD
                        + SERVANT.replace("Бас маман;E-4;01.02.2026", "Бөлім басшысы;E-3;01.09.2026")
                        + OTHER.replace("01.03.2026;;", "01.03.2026;15.09.2026;"));
        var preview = as(hr, () -> bean(ShowStaffImport.class).of(changed));
        assertThat(preview.count(Verdict.CHANGED)).isEqualTo(1);
        assertThat(preview.count(Verdict.DISMISSED)).isEqualTo(1);
        doAs(hr, () -> bean(ApplyStaffImport.class).of(changed));
        assertThat(in(council, () -> bean(Probe.class)
                        .texts("select valid_from || ' ' || coalesce(valid_until::text, '-')"
                                + " from appointments order by valid_from, valid_until")))
                .containsExactly("2024-02-01 -", "2026-02-01 2026-08-31", "2026-03-01 2026-09-15", "2026-09-01 -");
        assertThat(as(hr, () -> bean(ShowStaffImports.class).recent()).imports())
                .hasSize(4);
    }

    @Test
    default void hr_keeps_absences_heads_and_dismissals_with_their_dates() {
        CouncilId council = council("two");
        Identity hr = hr("two");
        UUID list = upload(hr, HEADINGS + HEAD + SERVANT + OTHER);
        doAs(hr, () -> bean(ApplyStaffImport.class).of(list));
        UUID servant = person(hr, "үлгібаев");
        UUID other = person(hr, "мысал");
        int version = as(hr, () -> bean(ShowEmployee.class).of(servant)).version();

        doAs(hr, () -> bean(RecordAbsence.class)
                .of(servant, version, AbsenceKind.ANNUAL_LEAVE, day(10, 1), day(10, 10)));
        assertThatThrownBy(() -> doAs(hr, () -> bean(RecordAbsence.class)
                        .of(servant, version, AbsenceKind.BUSINESS_TRIP, day(11, 1), day(11, 10))))
                .hasMessageContaining("ChangedMeanwhile");
        int next = as(hr, () -> bean(ShowEmployee.class).of(servant)).version();
        doAs(hr, () -> bean(AssignHead.class).of(servant, next, HeadKind.DIRECT, other, day(6, 1)));
        int last = as(hr, () -> bean(ShowEmployee.class).of(other)).version();
        assertThatThrownBy(() ->
                        doAs(hr, () -> bean(AssignHead.class).of(other, last, HeadKind.DIRECT, servant, day(7, 1))))
                .hasMessageContaining("HeadsInCircle");
        doAs(hr, () -> bean(DismissEmployee.class).of(other, last, day(9, 30), "12-к"));

        assertThat(in(council, () -> bean(Probe.class)
                        .texts("select valid_from || ' ' || coalesce(valid_until::text, '-') from head_lines"
                                + " order by valid_from, valid_until")))
                .containsExactly("2026-02-01 2026-05-31", "2026-03-01 2026-09-30", "2026-06-01 -");
        assertThat(as(hr, () -> bean(ShowEmployee.class).of(servant)).absences())
                .hasSize(1);
        assertThat(in(council, () -> bean(Probe.class)
                        .texts("select valid_until::text from members where email = 'm@staff.example'")))
                .containsExactly("2026-09-30");
    }

    @Test
    default void hr_enters_a_unit_a_post_and_a_person_by_hand_and_nothing_is_overwritten() {
        CouncilId council = council("three");
        Identity hr = hr("three");
        UUID top = UUID.randomUUID();
        doAs(hr, () -> bean(OpenUnit.class).of(top, "Басшылық", "Руководство", Optional.empty(), day(1, 5)));
        UUID unit = UUID.randomUUID();
        doAs(hr, () -> bean(OpenUnit.class).of(unit, "Кадр бөлімі", "Отдел кадров", Optional.of(top), day(1, 5)));
        UUID chief = UUID.randomUUID();
        doAs(hr, () -> bean(OpenPost.class)
                .of(chief, top, "Аппарат басшысы", "Руководитель аппарата", "E-2", HeadOf.BODY));
        UUID post = UUID.randomUUID();
        doAs(hr, () -> bean(OpenPost.class).of(post, unit, "Бас маман", "Главный специалист", "E-4", HeadOf.NOBODY));
        assertThatThrownBy(() -> doAs(hr, () -> bean(OpenPost.class)
                        .of(UUID.randomUUID(), unit, "Маман", "Специалист", "Е-4", HeadOf.NOBODY)))
                .as("a Cyrillic letter that looks like a Latin one")
                .hasMessageContaining("CategoryUnknown");

        UUID head = add(hr, "Басшыев", "b@hand.example", chief, Optional.empty());
        UUID servant = add(hr, "Үлгібаев", "u@hand.example", post, Optional.of(head));
        assertThatThrownBy(() -> add(hr, "Басқаев", "U@hand.example", post, Optional.empty()))
                .hasMessageContaining("EmailTaken");
        int version = version(hr, servant);
        doAs(hr, () -> bean(DescribeEmployee.class)
                .of(servant, version, new PersonDetails("Үлгібаева", "Үлгі", "", "new@hand.example", "")));
        assertThatThrownBy(() -> doAs(hr, () -> bean(GiveRights.class).of(servant, version, Set.of(Role.EVALUATOR))))
                .hasMessageContaining("ChangedMeanwhile");
        doAs(hr, () -> bean(DismissEmployee.class).of(servant, version(hr, servant), day(6, 30), "40-ж"));
        doAs(hr, () -> bean(AppointEmployee.class)
                .of(servant, version(hr, servant), new AppointmentOrder(post, day(8, 3), "55-ж", Optional.of(head))));
        doAs(hr, () -> bean(RenameUnit.class)
                .of(
                        unit,
                        as(hr, () -> bean(ShowUnit.class).of(unit)).version(),
                        "Құқық бөлімі",
                        "Отдел права",
                        day(9, 1)));
        assertThatThrownBy(() -> doAs(hr, () -> bean(CloseUnit.class)
                        .of(unit, as(hr, () -> bean(ShowUnit.class).of(unit)).version(), day(12, 31))))
                .hasMessageContaining("UnitNotEmpty");

        assertThat(in(council, () -> bean(Probe.class)
                        .texts(
                                "select valid_from || ' ' || coalesce(valid_until::text, '-') || ' ' || order_number || ' '"
                                        + " || ending_order from appointments a join employees e on e.id = a.employee_id"
                                        + " where e.email = 'new@hand.example' order by valid_from")))
                .containsExactly("2026-02-02 2026-06-30 1-ж 40-ж", "2026-08-03 - 55-ж ");
        assertThat(in(council, () -> bean(Probe.class)
                        .texts("select email || ' ' || coalesce(valid_until::text, '-') from members"
                                + " where email like '%@hand.example' order by email")))
                .as("the right to act follows the address and comes back with the appointment")
                .containsExactly("b@hand.example -", "new@hand.example -");
        assertThat(as(hr, () -> bean(ShowEmployee.class).of(servant)).former())
                .extracting(former -> former.email())
                .containsExactly("u@hand.example");
        assertThat(as(hr, () -> bean(ShowUnits.class).tree()).units())
                .extracting(line -> line.depth() + " " + line.name().kk() + " " + line.people() + " " + line.head())
                .containsExactly("0 Басшылық 1 Ү.\u00a0Басшыев", "1 Құқық бөлімі 1 ");
    }

    @Test
    default void an_applied_list_is_taken_back_while_nothing_is_built_on_it() {
        CouncilId council = council("four");
        Identity hr = hr("four");
        UUID first = upload(hr, HEADINGS + HEAD + SERVANT);
        doAs(hr, () -> bean(ApplyStaffImport.class).of(first));
        List<String> before = register(council);
        UUID second = upload(
                hr, HEADINGS + HEAD + SERVANT.replace("Бас маман;E-4;01.02.2026", "Сарапшы;E-3;01.09.2026") + OTHER);
        doAs(hr, () -> bean(ApplyStaffImport.class).of(second));
        assertThat(register(council)).isNotEqualTo(before);

        assertThatThrownBy(() -> doAs(hr, () -> bean(UndoStaffImport.class).of(first)))
                .as("a later list changed what the first one wrote")
                .hasMessageContaining("ImportBuiltOn");
        doAs(hr, () -> bean(UndoStaffImport.class).of(second));
        doAs(hr, () -> bean(UndoStaffImport.class).of(second));

        assertThat(register(council)).isEqualTo(before);
        assertThat(as(hr, () -> bean(ShowStaffImport.class).of(second)).state()).isEqualTo(ImportState.UNDONE);
        assertThat(in(council, () -> bean(Probe.class)
                        .texts("select cardinality(roles)::text from members where email = 'm@staff.example'")))
                .as("whom the list brought may do nothing any more")
                .containsExactly("0");

        UUID third = upload(hr, HEADINGS + HEAD + SERVANT + OTHER);
        doAs(hr, () -> bean(ApplyStaffImport.class).of(third));
        UUID other = person(hr, "мысал");
        doAs(hr, () -> bean(RecordAbsence.class)
                .of(other, version(hr, other), AbsenceKind.BUSINESS_TRIP, day(10, 1), day(10, 2)));
        assertThat(as(hr, () -> bean(ShowStaffImport.class).of(third)).obstacles())
                .extracting(obstacle -> obstacle.kind() + " " + obstacle.what())
                .containsExactly("CHANGED Мысалов Мысал");
        assertThatThrownBy(() -> doAs(hr, () -> bean(UndoStaffImport.class).of(third)))
                .hasMessageContaining("ImportBuiltOn");
    }

    private static List<String> register(CouncilId council) {
        return in(council, () -> bean(Probe.class)
                .texts(
                        "select e.email || ' ' || e.surname || ' ' || a.valid_from || ' ' || coalesce(a.valid_until::text, '-')"
                                + " || ' ' || p.title_kk || ' ' || coalesce((select string_agg(h.head_id || ' ' || h.valid_from, ',')"
                                + " from head_lines h where h.employee_id = e.id), '-') from employees e"
                                + " join appointments a on a.employee_id = e.id join posts p on p.id = a.post_id"
                                + " order by e.email, a.valid_from"));
    }

    @Test
    default void of_two_who_enter_one_address_at_once_the_second_learns_whose_it_is() {
        CouncilId council = council("at-once");
        Identity hr = hr("at-once");
        UUID unit = UUID.randomUUID();
        UUID post = UUID.randomUUID();
        doAs(hr, () -> bean(OpenUnit.class).of(unit, "Бөлім", "Отдел", Optional.empty(), day(1, 5)));
        doAs(hr, () -> bean(OpenPost.class).of(post, unit, "Маман", "Специалист", "E-4", HeadOf.NOBODY));
        List<Callable<String>> both = Stream.of("Мысалов", "Үлгібаев")
                .map(surname -> (Callable<String>) () -> {
                    try {
                        add(hr, surname, "one@staff.example", post, Optional.empty());
                        return "entered";
                    } catch (Refused refused) {
                        return refused.refusal().getClass().getSimpleName();
                    }
                })
                .toList();

        assertThat(Inside.together(both)).containsExactlyInAnyOrder("entered", "EmailTaken");
        assertThat(employees(council)).isEqualTo("1");
    }

    @Test
    default void the_list_says_of_everybody_what_his_own_page_says() {
        council("rows");
        Identity hr = hr("rows");
        somebodyOfEveryKind(hr, LocalDate.now(bean(Clock.class)));

        var list = as(hr, () -> bean(ShowStaff.class).matching(""));
        assertThat(list.people())
                .extracting(person -> String.join(
                        " | ",
                        person.fullName(),
                        person.post().kk(),
                        person.category(),
                        person.unit().kk(),
                        person.directHead(),
                        person.state().name()))
                .containsExactly(
                        "Әлібаев Үлгі | Аппарат басшысы | E-2 | Кадр бөлімі |  | AT_WORK",
                        "Бектаев Үлгі | Бас маман | E-4 | Кадр бөлімі | Ү.\u00a0Әлібаев | AWAY",
                        "Ғалымов Үлгі | Бас маман | E-4 | Кадр бөлімі | Ү.\u00a0Бектаев | AT_WORK",
                        "Дәуренов Үлгі | Бас маман | E-4 | Кадр бөлімі | Ү.\u00a0Әлібаев | DISMISSED",
                        "Жанов Үлгі | Бас маман | E-4 | Кадр бөлімі | Ү.\u00a0Бектаев | AT_WORK",
                        "Қуатов Үлгі | Жетекші маман | E-5 | Кадр бөлімі |  | NOT_YET");
        assertThat(list.all()).isEqualTo(6);
        assertThat(list.people()).allSatisfy(person -> {
            var page = as(hr, () -> bean(ShowEmployee.class).of(person.id()));
            assertThat(page.state()).isEqualTo(person.state());
            assertThat(page.fullName()).isEqualTo(person.fullName());
            assertThat(page.email()).isEqualTo(person.email());
        });
        assertThat(as(hr, () -> bean(ShowStaff.class).matching("гал")).people())
                .extracting(person -> person.fullName())
                .containsExactly("Ғалымов Үлгі");
        assertThat(as(hr("rows"), () -> bean(ShowStaff.class).matching("staff.example"))
                        .people())
                .as("people of other councils stand behind the wall")
                .isEmpty();
    }

    @Test
    default void servants_read_for_a_page_are_those_that_the_staff_names() {
        CouncilId council = council("servants");
        Identity hr = hr("servants");
        LocalDate today = LocalDate.now(bean(Clock.class));
        somebodyOfEveryKind(hr, today);
        in(council, () -> {
            assertThat(bean(ServantRows.class).on(today)).hasSize(4);
            for (int first = -2; first <= 2; first++) {
                for (int last = first; last <= 2; last++) {
                    LocalDate from = today.plusDays(first);
                    LocalDate to = today.plusDays(last);
                    assertThat(bean(ServantRows.class).during(from, to))
                            .as("from %s to %s", from, to)
                            .isEqualTo(bean(Staff.class).during(from, to));
                }
            }
            return council;
        });
    }

    /** At work, away, back, gone, about to move, about to come; the unit is about to bear another name. */
    private static void somebodyOfEveryKind(Identity hr, LocalDate today) {
        UUID unit = UUID.randomUUID();
        doAs(hr, () -> bean(OpenUnit.class).of(unit, "Кадр бөлімі", "Отдел кадров", Optional.empty(), day(1, 5)));
        UUID chief = post(hr, unit, "Аппарат басшысы", "E-2");
        UUID post = post(hr, unit, "Бас маман", "E-4");
        UUID other = post(hr, unit, "Жетекші маман", "E-5");
        UUID head = add(hr, "Әлібаев", "a@rows.example", chief, Optional.empty());
        UUID away = add(hr, "Бектаев", "b@rows.example", post, Optional.of(head));
        doAs(hr, () -> bean(RecordAbsence.class)
                .of(away, version(hr, away), AbsenceKind.ANNUAL_LEAVE, today.minusDays(1), today));
        UUID back = add(hr, "Ғалымов", "g@rows.example", post, Optional.of(away));
        doAs(hr, () -> bean(RecordAbsence.class)
                .of(back, version(hr, back), AbsenceKind.ANNUAL_LEAVE, today.minusDays(9), today.minusDays(1)));
        UUID gone = add(hr, "Дәуренов", "d@rows.example", post, Optional.of(head));
        doAs(hr, () -> bean(DismissEmployee.class).of(gone, version(hr, gone), today.minusDays(1), "7-к"));
        UUID moving = add(hr, "Жанов", "j@rows.example", post, Optional.of(head));
        doAs(hr, () -> bean(AppointEmployee.class)
                .of(
                        moving,
                        version(hr, moving),
                        new AppointmentOrder(other, today.plusDays(1), "8-к", Optional.of(away))));
        UUID coming = UUID.randomUUID();
        doAs(hr, () -> bean(AddEmployee.class)
                .of(
                        coming,
                        new PersonDetails("Қуатов", "Үлгі", "", "q@rows.example", ""),
                        new AppointmentOrder(other, today.plusDays(1), "9-к", Optional.empty()),
                        Set.of(Role.EMPLOYEE)));
        int seen = as(hr, () -> bean(ShowUnit.class).of(unit)).version();
        doAs(hr, () -> bean(RenameUnit.class).of(unit, seen, "Персонал бөлімі", "Отдел персонала", today.plusDays(1)));
    }

    private static UUID post(Identity hr, UUID unit, String title, String category) {
        UUID id = UUID.randomUUID();
        doAs(hr, () -> bean(OpenPost.class).of(id, unit, title, title, category, HeadOf.NOBODY));
        return id;
    }

    private static UUID add(Identity hr, String surname, String email, UUID post, Optional<UUID> head) {
        UUID id = UUID.randomUUID();
        doAs(hr, () -> bean(AddEmployee.class)
                .of(
                        id,
                        new PersonDetails(surname, "Үлгі", "", email, ""),
                        new AppointmentOrder(post, day(2, 2), "1-ж", head),
                        Set.of(Role.EMPLOYEE)));
        return id;
    }

    private static int version(Identity hr, UUID person) {
        return as(hr, () -> bean(ShowEmployee.class).of(person)).version();
    }

    private static UUID upload(Identity hr, String list) {
        UUID id = UUID.randomUUID();
        doAs(hr, () -> bean(PreviewStaffImport.class).of(id, "list.csv", list.getBytes(StandardCharsets.UTF_8)));
        return id;
    }

    private static UUID person(Identity hr, String name) {
        return as(hr, () -> bean(ShowStaff.class).matching(name))
                .people()
                .get(0)
                .id();
    }

    private static String employees(CouncilId council) {
        return in(council, () -> bean(Probe.class).texts("select count(*) from employees"))
                .get(0);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static CouncilId council(String code) {
        return inRequest(() -> {
            var onboard = bean(Onboard.class);
            onboard.region("staff", LawText.kk("Төртінші облыс"));
            var council =
                    onboard.council("staff", "staff-" + code, "organization-staff-" + code, LawText.kk("Мәслихат"));
            bean(ForEachCouncil.class).in(council, "test", () -> bean(Members.class)
                    .enrol(new Enrolment(
                            "hr@staff.example",
                            Optional.empty(),
                            Set.of(Role.COUNCIL_HR),
                            LocalDate.of(2020, 1, 1),
                            Optional.empty())));
            return council;
        });
    }

    private static Identity hr(String code) {
        return People.member(
                UUID.nameUUIDFromBytes("staff-hr".getBytes(StandardCharsets.UTF_8))
                        .toString(),
                "hr@staff.example",
                "organization-staff-" + code,
                Role.COUNCIL_HR);
    }
}
