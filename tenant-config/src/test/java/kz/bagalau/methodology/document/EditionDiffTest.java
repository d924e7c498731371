package kz.bagalau.methodology.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.SarysuFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionDiffTest {

    private final EditionDiff diff = EditionDiff.between(AlatauFixture.edition(), SarysuFixture.edition());

    @Test
    void an_edition_does_not_differ_from_itself() {
        assertThat(EditionDiff.between(AlatauFixture.edition(), AlatauFixture.edition())
                        .differences())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} against {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kpi.plan.minimumRemaining.months | 3 | 1",
                "acquaintance.channels | | informationSystem, intranetPortal, documentSystem",
                "ranking.delegation.above | 50 |",
                "calibration.holding.within.from | servantApplied | requestReceived",
                "ranking.form.owner | own | model",
                "conduct.internalSpecifics | true | false",
                "yearly.byReading | kpi |",
                "grades.grades[effective].label | Функционалдық міндеттерді тиімді орындайды | Функционалдық міндеттерін тиімді атқарады",
                "survey.competences[1].competences[effectiveness].name | тиімділік |"
            })
    void two_councils_differ_rule_by_rule(String path, String alatau, String sarysu) {
        assertThat(diff.under(path)).singleElement().satisfies(difference -> {
            assertThat(difference.one().map(Statement::text)).isEqualTo(Optional.ofNullable(alatau));
            assertThat(difference.other().map(Statement::text)).isEqualTo(Optional.ofNullable(sarysu));
        });
    }

    @Test
    void a_difference_cites_the_paragraph_of_every_edition_that_has_the_rule() {
        Difference months = diff.under("kpi.plan.minimumRemaining.months").get(0);
        Difference delegation = diff.under("ranking.delegation.above").get(0);
        EditionDiff back = EditionDiff.between(SarysuFixture.edition(), AlatauFixture.edition());

        assertThat(months.citations()).extracting(Citation::paragraph).containsExactly("22", "22");
        assertThat(delegation.citations()).extracting(Citation::paragraph).containsExactly("31");
        assertThat(delegation.by()).isEqualTo(Citation.of("31"));
        assertThat(back.under("ranking.delegation.above").get(0).by()).isEqualTo(Citation.of("31"));
    }

    @Test
    void what_both_texts_decide_alike_is_no_difference() {
        assertThat(diff.under("grades.grades[proper].to")).isEmpty();
        assertThat(diff.under("kpi.permitted")).isEmpty();
        assertThat(diff.under("ranking.marks")).isEmpty();
        assertThat(diff.under("request.within")).isEmpty();
    }
}
