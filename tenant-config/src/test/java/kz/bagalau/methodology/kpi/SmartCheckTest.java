package kz.bagalau.methodology.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.BodyFixture;
import kz.bagalau.methodology.Changed;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.SarysuFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hints of ¶24, field by field, for indicators as Kazakh and Russian officials word them. */
class SmartCheckTest {

    private static final Period YEAR = Period.parse("2026");
    private static final Map<Integer, BigDecimal> PLANNED = Map.of(1, number("80"), 2, number("85"));
    private static final Map<Integer, LocalDate> TERMS =
            Map.of(1, LocalDate.of(2026, 3, 31), 2, LocalDate.of(2026, 6, 30));

    private final KpiMethod alatau = AlatauFixture.methodology().kpi().orElseThrow();

    @Test
    void an_indicator_that_says_everything_gets_no_hint_under_either_council() {
        assertThat(SmartCheck.of(alatau, YEAR, good())).isEmpty();
        assertThat(SmartCheck.of(SarysuFixture.methodology().kpi().orElseThrow(), YEAR, good()))
                .isEmpty();
    }

    @Test
    void an_empty_indicator_is_told_what_each_item_of_the_paragraph_asks() {
        IndicatorFacts empty = new IndicatorFacts(
                "", "", false, " ", Measure.HIGHER_IS_BETTER, Optional.empty(), Map.of(), Map.of(), "\t");

        assertThat(SmartCheck.of(alatau, YEAR, empty))
                .extracting(
                        hint -> hint.by().paragraph() + " " + hint.quality() + " " + hint.field() + " " + hint.key())
                .containsExactly(
                        "24.1 concrete result noResult",
                        "24.2 measurable name noNumber",
                        "24.2 measurable unit noUnit",
                        "24.2 measurable baseline noBaseline",
                        "24.4 limitedInTime term.1 noTerm",
                        "24.5 aim source noSource",
                        "24.5 aim source noSourceKind");
    }

    @ParameterizedTest(name = "24(1): «{0}» -> {1} {2}")
    @CsvSource({
        // short or a direction only
        "Жұмыс, nameShort, 3",
        "Өтініштер саны, nameShort, 3",
        "Выполнение плана, nameShort, 3",
        "Аппарат жұмысының сапасын жақсарту, nameVague, жақсарту",
        "Депутаттармен өзара іс-қимылды күшейту шаралары, nameVague, күшейту",
        "Халықты хабардар ету деңгейін Арттыру, nameVague, Арттыру",
        "Улучшить работу аппарата маслихата, nameVague, Улучшить",
        "Меры по усилению контроля исполнения, nameVague, усилению",
        "Дальнейшее совершенствование работы комиссий, nameVague, совершенствование",
    })
    void a_name_that_says_no_result_is_hinted_at(String name, String key, String word) {
        List<SmartHint> hints = SmartCheck.of(alatau, YEAR, named(name, "азаматтар риза"));

        assertThat(hints).singleElement().satisfies(hint -> {
            assertThat(hint.field()).isEqualTo("name");
            assertThat(hint.quality()).isEqualTo(SmartCheck.CONCRETE);
            assertThat(hint.by()).isEqualTo(Citation.of("24.1"));
            assertThat(hint.key()).isEqualTo(key);
            assertThat(hint.words()).isEqualTo("kpi.hint." + key);
            assertThat(hint.args().get(0).toString()).isEqualTo(word);
        });
    }

    @ParameterizedTest(name = "24(1): «{0}», expected «{1}»: no hint")
    @CsvSource({
        "Мерзімінде қаралған өтініштердің үлесі, азаматтар риза",
        "Доля обращений рассмотренных в срок, граждане довольны",
        // a direction with its measure, in the name or in the result
        "Қызмет сапасын 90 пайызға дейін жақсарту, азаматтар риза",
        "Улучшить качество приёма граждан, жалоб не более 3 в год",
        "Тексерілген шешімдердің үлесі, 2026 жылы қате азаяды",
    })
    void a_name_that_says_its_result_is_left_alone(String name, String result) {
        assertThat(SmartCheck.of(alatau, YEAR, named(name, result))).isEmpty();
    }

    @Test
    void a_number_may_stand_in_the_name_the_plan_or_the_result() {
        for (IndicatorFacts numbered : List.of(
                unplanned("Қаралған 12 өтініштің үлесі", "азаматтар риза", Measure.HIGHER_IS_BETTER),
                unplanned("Қаралған өтініштердің жалпы үлесі", "кемінде 95 %", Measure.HIGHER_IS_BETTER),
                good())) {
            assertThat(keys(numbered)).doesNotContain("noNumber");
        }
        assertThat(keys(unplanned("Қаралған өтініштердің үлесі", "азаматтар риза", Measure.LOWER_IS_BETTER)))
                .contains("noNumber", "unitWithoutPlan");
    }

    @Test
    void a_qualitative_indicator_needs_neither_number_nor_unit_nor_baseline() {
        IndicatorFacts qualitative = new IndicatorFacts(
                "Регламенттің жаңа редакциясы бекітілді",
                "Даму жоспары",
                true,
                "",
                Measure.QUALITATIVE,
                Optional.empty(),
                Map.of(),
                Map.of(3, LocalDate.of(2026, 9, 30)),
                "Рәсімдер айқын");

        assertThat(SmartCheck.of(alatau, YEAR, qualitative)).isEmpty();
    }

    @ParameterizedTest(name = "24(3): {0}, baseline {1}, planned {2} -> {3}")
    @CsvSource({
        "HIGHER_IS_BETTER, 80, 80.00, sameAsBaseline",
        "HIGHER_IS_BETTER, 80, 79.99, worseThanBaseline",
        "HIGHER_IS_BETTER, 80, 160, ",
        "HIGHER_IS_BETTER, 80, 160.01, farFromBaseline",
        "HIGHER_IS_BETTER, 0, 5, ",
        "LOWER_IS_BETTER, 10, 10, sameAsBaseline",
        "LOWER_IS_BETTER, 10, 11, worseThanBaseline",
        "LOWER_IS_BETTER, 10, 5, ",
        "LOWER_IS_BETTER, 10, 4.99, farFromBaseline",
        "LOWER_IS_BETTER, 10, 0, ",
        "LOWER_IS_BETTER, 0, 0, sameAsBaseline",
    })
    void a_plan_is_held_against_the_baseline(
            Measure measure, BigDecimal baseline, BigDecimal planned, String expected) {
        List<SmartHint> hints = SmartCheck.of(
                alatau,
                YEAR,
                facts(measure, Optional.of(baseline), Map.of(4, planned), Map.of(4, LocalDate.of(2026, 12, 31))));

        assertThat(hints).extracting(SmartHint::key).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(hints).allSatisfy(hint -> {
            assertThat(hint.field()).isEqualTo("planned.4");
            assertThat(hint.quality()).isEqualTo(SmartCheck.ATTAINABLE);
            assertThat(hint.args()).containsExactly(planned, baseline);
        });
    }

    @ParameterizedTest(name = "24(4): plan of {0}, quarter {1}, term {2} -> {3}")
    @CsvSource({
        "2026, 2, 2026-04-01, ",
        "2026, 2, 2026-06-30, ",
        "2026, 2, 2026-03-31, termOutsideQuarter",
        "2026, 2, 2026-07-01, termOutsideQuarter",
        "2026, 4, 2026-12-31, ",
        "2026, 4, 2027-01-01, termOutside",
        "2026, 1, 2025-12-31, termOutside",
        "2024, 1, 2024-02-29, ",
        "2026-Q2, 2, 2026-06-30, ",
        "2026-Q2, 2, 2026-07-01, termOutside",
        "2026-H2, 3, 2026-10-01, termOutsideQuarter",
    })
    void a_term_lies_in_its_quarter_and_in_the_assessed_period(
            String assessed, int quarter, LocalDate term, String expected) {
        List<SmartHint> hints = SmartCheck.of(
                alatau,
                Period.parse(assessed),
                facts(
                        Measure.HIGHER_IS_BETTER,
                        Optional.of(number("70")),
                        Map.of(quarter, number("80")),
                        Map.of(quarter, term)));

        assertThat(hints).extracting(SmartHint::key).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(hints).allSatisfy(hint -> {
            assertThat(hint.field()).isEqualTo("term." + quarter);
            assertThat(hint.args()).hasSize(3).startsWith(term);
        });
    }

    @Test
    void each_planned_value_needs_its_term_and_each_term_its_planned_value() {
        List<SmartHint> hints = SmartCheck.of(
                alatau,
                YEAR,
                facts(
                        Measure.HIGHER_IS_BETTER,
                        Optional.of(number("70")),
                        Map.of(1, number("80"), 3, number("82")),
                        Map.of(1, LocalDate.of(2026, 3, 31), 2, LocalDate.of(2026, 6, 30))));

        assertThat(hints)
                .extracting(hint -> hint.field() + " " + hint.key())
                .containsExactly("term.3 noTerm", "planned.2 termWithoutPlan");
    }

    @Test
    void without_plan_and_term_the_first_quarter_of_the_assessed_period_is_pointed_at() {
        IndicatorFacts empty = facts(Measure.HIGHER_IS_BETTER, Optional.of(number("1")), Map.of(), Map.of());

        assertThat(SmartCheck.of(alatau, Period.parse("2026-Q3"), empty))
                .extracting(SmartHint::field)
                .contains("term.3", "planned.3");
    }

    @Test
    void of_a_quality_that_an_edition_does_not_list_nothing_is_said() {
        KpiMethod village = BodyFixture.village().methodology().kpi().orElseThrow();
        KpiMethod without = Changed.edition(Changed.replacing("key: measurable,", "key: counted,"))
                .methodology()
                .kpi()
                .orElseThrow();
        IndicatorFacts empty = new IndicatorFacts(
                "", "", false, "", Measure.HIGHER_IS_BETTER, Optional.empty(), Map.of(), Map.of(), "");

        assertThat(SmartCheck.of(village, YEAR, empty))
                .extracting(SmartHint::quality)
                .containsOnly(SmartCheck.AIM);
        assertThat(SmartCheck.of(without, YEAR, empty))
                .extracting(SmartHint::quality)
                .doesNotContain(SmartCheck.MEASURABLE)
                .contains(SmartCheck.CONCRETE, SmartCheck.LIMITED_IN_TIME);
    }

    @ParameterizedTest(name = "24: a name of {0}")
    @ValueSource(strings = {"🙂🙂🙂", "‮تجربة‬", "   ", "a\u0000b", "..."})
    void odd_names_are_looked_at_and_never_refused(String name) {
        assertThat(SmartCheck.of(alatau, YEAR, named(name, "нәтиже")))
                .allSatisfy(hint -> assertThat(hint.field()).isEqualTo("name"));
        assertThat(SmartCheck.of(alatau, YEAR, named(name.repeat(3000), name.repeat(3000))))
                .isNotNull();
    }

    @Test
    void numbers_that_would_fill_the_memory_and_quarters_that_do_not_exist_are_looked_at_too() {
        BigDecimal endless = new BigDecimal("1e999999999");

        assertThat(SmartCheck.of(
                        alatau,
                        YEAR,
                        facts(
                                Measure.HIGHER_IS_BETTER,
                                Optional.of(number("1")),
                                Map.of(9, endless),
                                Map.of(9, LocalDate.of(2026, 5, 1)))))
                .extracting(SmartHint::key)
                .containsExactly("farFromBaseline");
    }

    private List<String> keys(IndicatorFacts facts) {
        return SmartCheck.of(alatau, YEAR, facts).stream().map(SmartHint::key).toList();
    }

    private static IndicatorFacts good() {
        return named("Мерзімінде қаралған өтініштердің үлесі", "Азаматтар жауапты уақтылы алады");
    }

    private static IndicatorFacts named(String name, String result) {
        return new IndicatorFacts(
                name,
                "Алатау қаласының даму жоспары",
                true,
                "%",
                Measure.HIGHER_IS_BETTER,
                Optional.of(number("70")),
                PLANNED,
                TERMS,
                result);
    }

    private static IndicatorFacts unplanned(String name, String result, Measure measure) {
        return new IndicatorFacts(
                name, "Даму жоспары", true, "%", measure, Optional.of(number("70")), Map.of(), TERMS, result);
    }

    private static IndicatorFacts facts(
            Measure measure,
            Optional<BigDecimal> baseline,
            Map<Integer, BigDecimal> planned,
            Map<Integer, LocalDate> terms) {
        return new IndicatorFacts(
                "Мерзімінде қаралған өтініштердің үлесі",
                "Даму жоспары",
                true,
                "%",
                measure,
                baseline,
                planned,
                terms,
                "Азаматтар жауапты уақтылы алады");
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }
}
