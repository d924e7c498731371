package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.document.DocumentFaulty;
import kz.bagalau.methodology.document.Fault;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.score.Cap;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.methodology.survey.SurveyMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes rules that are right one by one unfit together. */
class MethodologyTest {

    private final Methodology whole = AlatauFixture.methodology();

    @ParameterizedTest(name = "methods: kpi {0}, ranking {1}, survey {2}")
    @CsvSource({"true, false, false", "false, true, false", "false, false, true"})
    void one_method_is_enough(boolean kpi, boolean ranking, boolean survey) {
        assertThatCode(() -> with(
                        whole.kpi().filter(method -> kpi),
                        whole.ranking().filter(method -> ranking),
                        whole.survey().filter(method -> survey),
                        List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void without_any_method_nobody_could_be_evaluated() {
        assertThatThrownBy(() -> with(Optional.empty(), Optional.empty(), Optional.empty(), List.of()))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("noMethod");
    }

    @ParameterizedTest(name = "finer than the bands of paragraph 7: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the year's mean         | 'mode: halfUp }'",
                "the mean of indicators  | 'mean: { par: 27, annex: 2, rounding: { reading: R01, decimals: 2,'",
                "the mean of the ranking | 'mean: { par: 31, annex: 4, rounding: { reading: R01, decimals: 2,'"
            })
    void a_mean_finer_than_the_bands_is_a_fault_wherever_it_stands(String which, String written) {
        assertThatThrownBy(() -> Changed.edition(document -> {
                    int at = document.indexOf(written);
                    int decimals = which.contains("year")
                            ? document.lastIndexOf("decimals: 2", at)
                            : document.indexOf("decimals: 2", at);
                    return document.substring(0, decimals) + "decimals: 3" + document.substring(decimals + 11);
                }))
                .as(which)
                .isInstanceOfSatisfying(DocumentFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(Fault::key)
                        .containsExactly("roundingFinerThanGrades"));
    }

    @Test
    void a_cap_on_a_method_that_is_not_used_is_a_slip() {
        List<Cap> caps = List.of(cap("held", MethodKind.RANKING));

        assertThatCode(() -> with(whole.kpi(), whole.ranking(), whole.survey(), caps))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> with(whole.kpi(), Optional.empty(), whole.survey(), caps))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("capMethodNotUsed");
        assertThatThrownBy(() ->
                        with(Optional.empty(), whole.ranking(), whole.survey(), List.of(cap("held", MethodKind.KPI))))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("capMethodNotUsed");
    }

    @Test
    void a_cap_has_a_key_of_its_own() {
        assertThatThrownBy(() -> with(
                        whole.kpi(),
                        whole.ranking(),
                        whole.survey(),
                        List.of(cap("held", MethodKind.RANKING), cap("held", MethodKind.KPI))))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("capTwice");
    }

    @Test
    void a_servant_whom_no_method_covers_has_none() {
        Methodology ranking = with(Optional.empty(), whole.ranking(), whole.survey(), List.of());

        assertThat(ranking.method("E-4", false)).contains(MethodKind.RANKING);
        assertThat(ranking.method("E-2", true)).isEmpty();
        assertThat(whole.method("E-2", true)).contains(MethodKind.KPI);
    }

    private Methodology with(
            Optional<KpiMethod> kpi, Optional<SheetMethod> ranking, Optional<SurveyMethod> survey, List<Cap> caps) {
        return new Methodology(
                whole.conduct(),
                whole.presence(),
                whole.grades(),
                whole.yearly(),
                whole.consequences(),
                whole.humanResources(),
                whole.schedule(),
                whole.acquaintance(),
                whole.request(),
                whole.complaint(),
                whole.custody(),
                whole.secrecy(),
                whole.dispute(),
                whole.confidential(),
                kpi,
                ranking,
                survey,
                whole.notices(),
                whole.calibration(),
                caps);
    }

    private static Cap cap(String key, MethodKind method) {
        return new Cap(
                Citation.of("31"),
                key,
                "reprimand",
                LawText.kk("сөгіс"),
                List.of(method),
                Cap.Target.MEAN,
                List.of(),
                new BigDecimal("3"),
                Cap.Counts.IMPOSED_IN_PERIOD);
    }
}
