package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.in;
import static kz.bagalau.inside.Inside.inRequest;
import static kz.bagalau.inside.People.FIRST;
import static kz.bagalau.inside.People.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.bagalau.evaluation.staff.Unit;
import kz.bagalau.platform.tenancy.CurrentCouncil;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import org.junit.jupiter.api.Test;

/** The wall between councils, tried from the side of the code. */
interface WallCases {

    @Test
    default void a_foreign_id_finds_nothing() {
        UUID foreign = UUID.randomUUID();
        in(SECOND, () -> unit(foreign));

        assertThat(in(SECOND, () -> bean(Probe.class).find(Unit.class, foreign)))
                .isNotNull();
        assertThat(in(FIRST, () -> bean(Probe.class).find(Unit.class, foreign))).isNull();
    }

    @Test
    default void sql_without_any_condition_meets_one_council_only() {
        UUID own = UUID.randomUUID();
        UUID foreign = UUID.randomUUID();
        in(FIRST, () -> unit(own));
        in(SECOND, () -> unit(foreign));

        assertThat(in(FIRST, () -> probe().texts("select id from units")))
                .contains(own.toString())
                .doesNotContain(foreign.toString());
        assertThat(in(FIRST, () -> probe().change("update units set name_kk = 'х' where id = '" + foreign + "'")))
                .isZero();
        assertThat(in(FIRST, () -> probe().change("delete from units where id = '" + foreign + "'")))
                .isZero();
        assertThat(in(FIRST, () -> probe().texts("select distinct council_id from members")))
                .containsExactly(FIRST.toString());
    }

    @Test
    default void a_row_cannot_be_written_into_another_council() {
        assertThatThrownBy(() -> in(FIRST, () -> probe().change(
                                "insert into units (council_id, id, name_kk, name_ru, version) values ('" + SECOND
                                        + "', '" + UUID.randomUUID() + "', 'бөтен', 'чужой', 0)")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> in(FIRST, () -> probe().change("update units set council_id = '" + SECOND + "'")))
                .hasMessageContaining("row-level security");
    }

    @Test
    default void the_same_name_in_another_council_is_no_conflict_and_tells_nothing() {
        UUID one = UUID.randomUUID();

        in(FIRST, () -> unit(one));
        in(SECOND, () -> unit(one));

        assertThat(in(FIRST, () -> probe().texts("select id from units where id = '" + one + "'")))
                .hasSize(1);
    }

    @Test
    default void without_a_council_the_database_raises() {
        assertThatThrownBy(() -> inRequest(() -> bean(Forgetful.class).all()))
                .hasStackTraceContaining("no council is bound");
    }

    @Test
    default void without_a_council_the_code_raises() {
        assertThatThrownBy(() -> inRequest(() -> bean(CurrentCouncil.class).id()))
                .hasMessageContaining("CouncilNotBound");
    }

    @Test
    default void the_council_cannot_change_inside_a_transaction() {
        List<String> met = in(FIRST, () -> {
            probe().texts("select 1");
            bean(CurrentCouncil.class).bind(Optional.of(SECOND));
            return probe().texts("select distinct council_id from members");
        });

        assertThat(met).containsExactly(FIRST.toString());
    }

    @Test
    default void fifty_threads_of_two_councils_share_connections_and_nothing_else() {
        List<Callable<List<String>>> works = new ArrayList<>();
        for (int thread = 0; thread < 50; thread++) {
            var council = thread % 2 == 0 ? FIRST : SECOND;
            works.add(() -> {
                bean(CurrentCouncil.class).bind(Optional.of(council));
                List<String> wrong = new ArrayList<>();
                for (int call = 0; call < 20; call++) {
                    List<String> seen = bean(Probe.class)
                            .inTransaction(() -> probe().texts("select distinct council_id from members"));
                    if (!seen.equals(List.of(council.toString()))) {
                        wrong.add(council + " saw " + seen);
                    }
                }
                return wrong;
            });
        }

        assertThat(Inside.together(works)).allMatch(List::isEmpty);
    }

    @Test
    default void a_job_meets_each_council_and_the_failure_of_one_does_not_stop_the_others() {
        List<String> met = new ArrayList<>();

        bean(ForEachCouncil.class).run("a job of the tests", council -> {
            met.addAll(probe().texts("select distinct council_id from members"));
            if (council.equals(FIRST)) {
                throw new IllegalStateException("as asked");
            }
        });

        assertThat(met).containsExactlyInAnyOrder(FIRST.toString(), SECOND.toString());
    }

    private static Probe probe() {
        return bean(Probe.class);
    }

    private static int unit(UUID id) {
        return probe().change("insert into units (id, name_kk, name_ru, version) values ('" + id + "', 'Бөлім " + id
                + "', 'Отдел', 0)");
    }
}
