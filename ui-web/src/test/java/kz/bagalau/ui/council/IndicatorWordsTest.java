package kz.bagalau.ui.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.document.ShippedEditions;
import kz.bagalau.methodology.kpi.IndicatorFacts;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.kpi.Measure;
import kz.bagalau.methodology.kpi.PlanVerdict;
import kz.bagalau.methodology.kpi.Realisation;
import kz.bagalau.methodology.kpi.RealisationRule;
import kz.bagalau.methodology.kpi.RealisationRule.LowerIsBetter;
import kz.bagalau.methodology.kpi.RealisationRule.Qualitative;
import kz.bagalau.methodology.kpi.SmartCheck;
import kz.bagalau.methodology.kpi.SmartHint;
import kz.bagalau.ui.words.Dictionary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The law answers about indicators with keys: what it can say and what the words say are the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndicatorWordsTest {

    private static final Period YEAR = Period.parse("2026");

    private final KpiMethod law =
            ShippedEditions.all().get(0).methodology().kpi().orElseThrow();

    @Test
    void every_way_of_computing_a_percentage_has_its_words() {
        Set<String> ways = Stream.of(LowerIsBetter.values())
                .flatMap(lower -> Stream.of(Qualitative.values()).map(qualitative -> rule(lower, qualitative)))
                .flatMap(rule -> Stream.of(Measure.values()).flatMap(measure -> Stream.of("0", "10")
                        .flatMap(planned -> Stream.of("0", "1").map(actual -> rule.of(
                                        measure, Optional.of(new BigDecimal(planned)), new BigDecimal(actual))
                                .orElseThrow()))))
                .map(Realisation::key)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ways).isEqualTo(words("kpi.way."));
    }

    @Test
    void every_hint_has_its_words() {
        Set<String> hints = Stream.of(
                        facts("", "", false, "", Map.of(), Map.of()),
                        facts("Жұмыс", "жоспар", true, "дана", Map.of(), Map.of()),
                        facts(
                                "Жұмыс сапасын жақсарту",
                                "жоспар",
                                true,
                                "дана",
                                Map.of(1, "10", 2, "9", 3, "30", 4, "11"),
                                Map.of(1, "2027-01-01", 2, "2026-01-01")),
                        facts("Қаралған өтініштер саны", "жоспар", true, "дана", Map.of(), Map.of(1, "2026-03-01")))
                .flatMap(facts -> SmartCheck.of(law, YEAR, facts).stream())
                .map(SmartHint::words)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(hints).isEqualTo(words("kpi.hint."));
    }

    @Test
    void every_verdict_about_a_plan_has_its_words() {
        WorkingCalendar calendar = new WorkingCalendar(ShippedCalendars.all());
        Set<String> verdicts = Stream.of(
                        law.verdict("E-4", false, LocalDate.of(2020, 1, 6), YEAR, calendar),
                        law.verdict("E-2", true, LocalDate.of(2020, 1, 6), YEAR, calendar),
                        law.verdict("E-2", true, LocalDate.of(2026, 5, 4), YEAR, calendar),
                        law.verdict("E-2", true, LocalDate.of(2026, 12, 4), YEAR, calendar),
                        law.verdict("E-2", true, LocalDate.of(2027, 1, 4), YEAR, calendar))
                .map(PlanVerdict::key)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(verdicts).isEqualTo(words("kpi.verdict."));
    }

    private RealisationRule rule(LowerIsBetter lower, Qualitative qualitative) {
        RealisationRule shipped = law.realisation();
        return new RealisationRule(
                shipped.by(), shipped.rounding(), lower, shipped.zeroPlan(), shipped.missingPlan(), qualitative);
    }

    private static IndicatorFacts facts(
            String name,
            String source,
            boolean kind,
            String unit,
            Map<Integer, String> planned,
            Map<Integer, String> terms) {
        return new IndicatorFacts(
                name,
                source,
                kind,
                unit,
                Measure.HIGHER_IS_BETTER,
                planned.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.TEN),
                planned.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new BigDecimal(entry.getValue()))),
                terms.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> LocalDate.parse(entry.getValue()))),
                "");
    }

    private static Set<String> words(String family) {
        return Dictionary.read("kpi", Language.KK).keySet().stream()
                .filter(key -> key.startsWith(family))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
