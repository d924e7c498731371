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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.evaluation.council.ResumeCouncil;
import kz.bagalau.evaluation.council.ShowCouncil;
import kz.bagalau.evaluation.council.SuspendCouncil;
import kz.bagalau.evaluation.cycle.OpenQuarter;
import kz.bagalau.evaluation.cycle.ShowRegion;
import kz.bagalau.evaluation.cycle.ShowSchedule;
import kz.bagalau.evaluation.exchange.ExportPackage;
import kz.bagalau.evaluation.practice.BeginPractice;
import kz.bagalau.evaluation.practice.PracticeView;
import kz.bagalau.evaluation.practice.ShowPractice;
import kz.bagalau.evaluation.practice.WipePractice;
import kz.bagalau.evaluation.practice.WipePractices;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.notification.CountNotices;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.CouncilRegister;
import kz.bagalau.platform.tenancy.Errands;
import kz.bagalau.platform.time.MovableClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The practice council: lent to HR alone, apart from everything, gone in the morning. */
interface PracticeCases {

    Instant LATE_IN_A_QUARTER = Instant.parse("2026-11-22T04:00:00Z");

    /** Every table with a council in it, as the database itself lists them. */
    String TABLES =
            """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attname = 'council_id' order by c.relname""";

    @Test
    default void one_click_makes_up_a_council_with_a_quarter_in_every_state_under_the_owners_edition() {
        KpiCast cast = begun("practice-one");
        CouncilId practice = practiceOf(cast);
        doAs(cast.hr, () -> bean(BeginPractice.class).mine());
        assertThat(practiceOf(cast)).as("there is one").isEqualTo(practice);

        PracticeView view =
                playing(cast.hr, Role.COUNCIL_HR, () -> bean(ShowPractice.class).mine());
        assertThat(view.inside()).isTrue();
        assertThat(view.edition()).contains("sarysu/2023-08-25");
        assertThat(view.people())
                .hasSize(9)
                .extracting(PracticeView.PersonView::name)
                .allMatch(name -> name.startsWith("Мысал") || name.startsWith("Үлгі"));
        assertThat(playing(cast.hr, Role.COUNCIL_HR, () -> bean(ShowCouncil.class)
                                .mine())
                        .nameKk())
                .startsWith("Жаттығу: ");

        Period period = view.period().orElseThrow();
        assertThat(period).isEqualTo(Period.parse("2026-Q3"));
        assertThat(playing(cast.hr, Role.COUNCIL_HR, () -> LocalDate.now(bean(MovableClock.class))))
                .as("the practice council lives in the days of the evaluation")
                .isBetween(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 9));
        assertThat(rows(practice, "select state from evaluation_schedules")).containsExactly("APPROVED");
        assertThat(rows(practice, "select distinct state from ranking_sheets order by 1"))
                .containsExactly("CLOSED", "OPEN");
        assertThat(
                        rows(
                                practice,
                                """
                        select distinct case when count(m.mark) = 0 then 'untouched' when count(m.mark) < count(*) then 'begun'
                            else 'complete' end
                        from ranking_sheets s join ranking_marks m on m.sheet_id = s.id where s.state = 'OPEN' group by s.id order by 1"""))
                .containsExactly("begun", "complete", "untouched");
        assertThat(rows(practice, "select distinct state from results order by 1"))
                .hasSize(3);
        assertThat(rows(practice, "select state from kpi_plans")).containsExactly("PLACED");
        assertThat(rows(practice, "select late_reason from ranking_sheets where late_reason is not null"))
                .as("everything was done in time")
                .isEmpty();
    }

    @Test
    default void hr_sees_it_as_each_of_its_people_and_with_no_right_of_his_own() {
        KpiCast cast = begun("practice-two");

        assertThat(playing(cast.hr, Role.OFFICIAL, () -> bean(Caller.class).has(Role.COUNCIL_HR)))
                .isFalse();
        assertThat(playing(cast.hr, Role.OFFICIAL, () -> bean(ShowSchedule.class)
                        .of("")
                        .state()))
                .isEqualTo("APPROVED");
        assertThatThrownBy(() -> playing(cast.hr, Role.EMPLOYEE, () -> {
                    bean(OpenQuarter.class).of(Period.parse("2026-Q3"));
                    return null;
                }))
                .hasMessageContaining("RoleMissing");
        assertThat(playing(
                        cast.hr, Role.EVALUATOR, () -> bean(CountNotices.class).unopened()))
                .as("notices are posted")
                .isPositive();
        assertThat(inRequest(() -> bean(Caller.class).practise(cast.hr, Optional.of(cast.headId))))
                .as("nobody of the real council can be played")
                .isEmpty();
    }

    @Test
    default void no_letter_leaves_it_no_job_waits_for_it_and_nothing_reaches_out_of_it() {
        KpiCast cast = begun("practice-three");
        CouncilId practice = practiceOf(cast);

        assertThat(rows(practice, "select count(*)::text from notices")).doesNotContain("0");
        assertThat(rows(practice, "select id::text from notices where by_mail or sent_at is not null"))
                .isEmpty();
        in(practice, () -> bean(Probe.class)
                .change(
                        "insert into notices (id, kind, employee_id, arguments, link, posted_at, by_mail) select gen_random_uuid(),"
                                + " 'resultKnown', employee_id, '', '/', posted_at, true from notices limit 1"));
        assertThat(rows(practice, "select id::text from notices where by_mail"))
                .as("whoever posts it")
                .isEmpty();
        assertThat(rows(practice, "select notice::text from region_letters")).isEmpty();
        assertThat(rows(
                        practice,
                        "select task_name from (table scheduled_tasks union all table scheduled_letters) works where position('"
                                + practice + "' in task_instance || coalesce(encode(task_data, 'escape'), '')) > 0"))
                .isEmpty();
        refuses(
                "NotInPractice",
                () -> playing(cast.hr, Role.COUNCIL_HR, () -> bean(ExportPackage.class)
                        .of("")));
        refuses(
                "NotInPractice",
                () -> playing(cast.hr, Role.COUNCIL_HR, () -> {
                    bean(BeginPractice.class).mine();
                    return null;
                }));
        assertThatThrownBy(
                        () -> in(
                                practice,
                                () -> bean(Probe.class)
                                        .change(
                                                "insert into editions (id, council, adopted, document, published_at) select 'practice-sarysu/2026-01-01',"
                                                        + " code, '2026-01-01', '', current_timestamp from councils where id = current_council()")))
                .hasMessageContaining("row-level security");
    }

    @Test
    default void no_region_meets_it_and_no_daily_work_runs_for_it() {
        KpiCast cast = begun("practice-four");
        CouncilId practice = practiceOf(cast);

        assertThat(as(cast.regional, () -> bean(ShowRegion.class).of("2026-Q3")).toString())
                .doesNotContain("Жаттығу")
                .doesNotContain(practice.toString());
        assertThat(as(cast.regional, () -> bean(Probe.class).inTransaction(() -> bean(Probe.class)
                        .texts("select id::text from councils where practice_of is not null"))))
                .isEmpty();
        assertThat(inRequest(() -> bean(CouncilRegister.class).active()))
                .contains(cast.council)
                .doesNotContain(practice);
        assertThatThrownBy(() -> inRequest(() -> {
                    bean(Errands.class)
                            .run(Optional.empty(), Optional.of(practiceRegion()), "test", () -> bean(Probe.class)
                                    .change("insert into region_admins (region_id, email, valid_from)"
                                            + " values (practice_region(), 'somebody@x.kz', '2020-01-01')"));
                    return null;
                }))
                .hasStackTraceContaining("nobody_administers_practice");
    }

    @Test
    default void whoever_is_hr_no_more_or_whose_council_is_suspended_is_lent_nothing_at_the_next_request() {
        KpiCast cast = begun("practice-five");

        assertThat(lent(cast.chair)).as("not HR by the token").isEmpty();
        assertThat(lent(People.hrOfFirst())).as("HR of another council").isEmpty();
        assertThat(lent(cast.hr)).isPresent();
        String hr = "where subject = '" + cast.hr.subject() + "'";
        in(cast.council, () -> bean(Probe.class).change("update members set roles = '{employee}' " + hr));
        assertThat(lent(cast.hr)).as("HR no more by the register").isEmpty();
        in(cast.council, () -> bean(Probe.class).change("update members set roles = '{council-hr,employee}' " + hr));
        assertThat(lent(cast.hr)).isPresent();

        doAs(cast.regional, () -> bean(SuspendCouncil.class).of(cast.council.value(), "Сынақ"));
        try {
            assertThat(lent(cast.hr)).as("of a council that does not work").isEmpty();
        } finally {
            doAs(cast.regional, () -> bean(ResumeCouncil.class).of(cast.council.value(), "Сынақ"));
        }
        assertThat(lent(cast.hr)).isPresent();
    }

    @Test
    default void in_the_night_nothing_of_it_is_left_in_any_table_and_the_day_begins_anew() {
        KpiCast cast = begun("practice-six");
        CouncilId practice = practiceOf(cast);
        List<String> tables = rows(practice, TABLES);
        assertThat(rows(practice, "select count(*)::text from audit_entries")).doesNotContain("0");
        List<String> real = in(cast.council, () -> bean(Probe.class).texts("select count(*) from audit_entries"));

        bean(MovableClock.class).moveTo(Instant.parse("2026-11-22T22:30:00Z"));
        inRequest(() -> {
            bean(WipePractices.class).run();
            bean(WipePractices.class).run();
            return null;
        });

        assertThat(tables).contains("audit_entries", "notices", "obligations", "ranking_sheets", "members");
        for (String table : tables) {
            assertThat(rows(practice, "select count(*) from " + table + " where council_id = '" + practice + "'"))
                    .as(table)
                    .containsExactly("0");
        }
        assertThat(rows(practice, "select code from councils")).isEmpty();
        assertThat(in(cast.council, () -> bean(Probe.class).texts("select count(*) from audit_entries")))
                .as("the owner's own trail stays")
                .isEqualTo(real);
        assertThat(lent(cast.hr)).isEmpty();

        doAs(cast.hr, () -> bean(BeginPractice.class).mine());
        CouncilId fresh = practiceOf(cast);
        assertThat(fresh).isNotEqualTo(practice);
        doAs(cast.hr, () -> bean(WipePractice.class).mine());
        assertThat(practices(cast)).isEmpty();
        assertThat(in(cast.council, () -> bean(Probe.class)
                        .texts("select event from audit_entries where use_case like '%Practice' order by number")))
                .contains("PracticeBegun", "PracticeWiped");
    }

    @Test
    default void the_door_through_the_trail_refuses_for_a_real_council() {
        KpiCast cast = begun("practice-seven");
        CouncilId practice = practiceOf(cast);

        assertThatThrownBy(() -> in(cast.council, () -> bean(Probe.class).texts("select wipe_practice()")))
                .hasMessageContaining("is no practice council");
        assertThatThrownBy(() -> in(cast.council, () -> {
                    bean(Probe.class).texts("select set_config('bagalau.wiping', '" + cast.council + "', true)");
                    return bean(Probe.class).change("delete from audit_entries");
                }))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> in(practice, () -> bean(Probe.class).change("delete from audit_entries")))
                .as("not even of a practice council, but by that door")
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as(cast.regional, () -> bean(Probe.class).inTransaction(() -> bean(Probe.class)
                        .change("update councils set practice_of = id, region_id = practice_region() where id = '"
                                + cast.council + "'"))))
                .hasMessageContaining("never changes");
        assertThat(in(cast.council, () -> bean(Probe.class).texts("select count(*) from audit_entries")))
                .doesNotContain("0");
    }

    @Test
    default void one_that_was_broken_off_is_not_lent_and_begun_anew_and_two_colleagues_begin_one() {
        KpiCast cast = begun("practice-eight");
        CouncilId broken = practiceOf(cast);
        inRequest(() -> {
            bean(Errands.class).run(Optional.empty(), Optional.of(practiceRegion()), "test", () -> bean(Probe.class)
                    .change("update councils set practice_whole = false where id = '" + broken + "'"));
            return null;
        });
        assertThat(lent(cast.hr)).isEmpty();

        Callable<Object> begin = () -> {
            bean(Caller.class).enter(cast.hr);
            bean(BeginPractice.class).mine();
            return "begun";
        };
        Inside.together(Collections.nCopies(2, begin));

        assertThat(practices(cast)).hasSize(1).doesNotContain(broken.toString());
        assertThat(in(practiceOf(cast), () -> bean(Employees.class).all().size()))
                .isEqualTo(9);
    }

    @Test
    default void the_made_up_posts_have_the_categories_of_the_councils_own_edition() {
        SuccessionCases.Town town =
                SuccessionCases.Town.of("grades", "regional", document -> document.replace("E-2", "D-3"));
        bean(MovableClock.class).moveTo(LATE_IN_A_QUARTER);
        doAs(town.hr, () -> bean(BeginPractice.class).mine());
        CouncilId practice = CouncilId.of(town.one("select practice::text from own_practice()"));

        assertThat(rows(practice, "select distinct category from posts order by 1"))
                .containsExactly("", "D-3", "D-4", "D-5");
        assertThat(rows(practice, "select state from kpi_plans")).containsExactly("PLACED");
        assertThat(rows(practice, "select distinct state from ranking_sheets order by 1"))
                .containsExactly("CLOSED", "OPEN");
        doAs(town.hr, () -> bean(WipePractice.class).mine());
    }

    @Test
    default void the_made_up_plan_has_as_many_indicators_as_the_councils_own_edition_permits() {
        SuccessionCases.Town town = SuccessionCases.Town.of("many", "indicators", document -> {
            assertThat(document).contains("count: { par: 23, min: 3, max: 5 }");
            return document.replace("count: { par: 23, min: 3, max: 5 }", "count: { par: 23, min: 4, max: 4 }");
        });
        bean(MovableClock.class).moveTo(LATE_IN_A_QUARTER);
        doAs(town.hr, () -> bean(BeginPractice.class).mine());
        CouncilId practice = CouncilId.of(town.one("select practice::text from own_practice()"));

        assertThat(rows(practice, "select state from kpi_plans")).containsExactly("PLACED");
        assertThat(rows(practice, "select distinct state from ranking_sheets order by 1"))
                .containsExactly("CLOSED", "OPEN");
        doAs(town.hr, () -> bean(WipePractice.class).mine());
    }

    @Test
    default void a_council_that_evaluates_by_indicators_alone_has_a_made_up_quarter_too() {
        SuccessionCases.Town town = SuccessionCases.Town.of("alone", "indicators", PracticeCases::withIndicatorsAlone);
        bean(MovableClock.class).moveTo(LATE_IN_A_QUARTER);
        doAs(town.hr, () -> bean(BeginPractice.class).mine());
        CouncilId practice = CouncilId.of(town.one("select practice::text from own_practice()"));

        assertThat(rows(practice, "select state from kpi_plans")).containsExactly("PLACED");
        assertThat(rows(practice, "select period from kpi_sheets where opened_at is not null"))
                .as("the sheet of the head is open")
                .containsExactly("2026-Q3");
        assertThat(rows(practice, "select count(*)::text from ranking_sheets")).containsExactly("0");
        doAs(town.hr, () -> bean(WipePractice.class).mine());
    }

    private static String withIndicatorsAlone(String document) {
        return document.replaceFirst("(?s)\\n  ranking:\\n.*?(?=\\n  survey:\\n)", "")
                .replaceAll("methods: \\[kpi, ranking", "methods: [kpi")
                .replaceFirst(
                        "\\nnotAutomated:\\n",
                        Stream.of("2.5", "28", "29", "31")
                                .map(paragraph -> "  - { par: " + paragraph + ", why: definition }\n")
                                .collect(Collectors.joining("", "\nnotAutomated:\n", "")));
    }

    private static KpiCast begun(String code) {
        bean(MovableClock.class).moveTo(LATE_IN_A_QUARTER);
        KpiCast cast = KpiCast.of(code);
        as(cast.hr, () -> bean(ShowCouncil.class).mine());
        as(cast.regional, () -> bean(ShowRegion.class).of("2026-Q3"));
        doAs(cast.hr, () -> bean(WipePractice.class).mine());
        doAs(cast.hr, () -> bean(BeginPractice.class).mine());
        return cast;
    }

    private static List<String> practices(KpiCast cast) {
        return in(cast.council, () -> bean(Probe.class).texts("select practice::text from own_practice()"));
    }

    private static CouncilId practiceOf(KpiCast cast) {
        return CouncilId.of(practices(cast).get(0));
    }

    private static UUID practiceRegion() {
        return UUID.fromString("0b0b0b0b-0000-4000-8000-000000000000");
    }

    private static List<String> rows(CouncilId council, String question) {
        return in(council, () -> bean(Probe.class).texts(question));
    }

    private static Optional<Identity> lent(Identity hr) {
        return inRequest(() -> bean(Caller.class).practise(hr, Optional.empty()));
    }

    /** In the practice council of this HR, in the place of the first of its people with the role and none above it. */
    private static <T> T playing(Identity hr, Role role, Supplier<T> work) {
        UUID person = inRequest(() -> {
            bean(Caller.class).practise(hr, Optional.empty()).orElseThrow();
            return bean(ShowPractice.class).mine().people().stream()
                    .filter(one -> one.roles().get(0) == role)
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
        return inRequest(() -> {
            assertThat(bean(Caller.class).practise(hr, Optional.of(person))).isPresent();
            return work.get();
        });
    }

    private static void refuses(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessageContaining(key);
    }
}
