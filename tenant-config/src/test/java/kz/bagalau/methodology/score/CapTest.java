package kz.bagalau.methodology.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Changed;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.document.DocumentFaulty;
import kz.bagalau.methodology.score.Cap.Counts;
import kz.bagalau.methodology.score.Cap.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a recorded fact holds down, and which facts count. */
class CapTest {

    private static final Period QUARTER = Period.quarter(2026, 3);

    @ParameterizedTest(name = "{0}: a fact from {1} until {2} counts: {3}")
    @CsvSource({
        "IMPOSED_IN_PERIOD, 2026-07-01, , true",
        "IMPOSED_IN_PERIOD, 2026-09-30, , true",
        "IMPOSED_IN_PERIOD, 2026-06-30, , false",
        "IMPOSED_IN_PERIOD, 2026-10-01, , false",
        "IN_FORCE_IN_PERIOD, 2026-06-30, , true",
        "IN_FORCE_IN_PERIOD, 2026-01-01, 2026-07-01, true",
        "IN_FORCE_IN_PERIOD, 2026-01-01, 2026-06-30, false",
        "IN_FORCE_IN_PERIOD, 2026-09-30, , true",
        "IN_FORCE_IN_PERIOD, 2026-10-01, , false"
    })
    void which_facts_count(Counts counts, LocalDate from, LocalDate until, boolean expected) {
        var fact = new RecordedFact("reprimand", from, Optional.ofNullable(until));

        assertThat(cap(Target.MEAN, counts, List.of()).appliesTo(MethodKind.RANKING, QUARTER, List.of(fact)))
                .isEqualTo(expected);
    }

    @Test
    void another_fact_or_another_method_brings_no_cap_about() {
        var cap = cap(Target.MEAN, Counts.IN_FORCE_IN_PERIOD, List.of());
        var remark = new RecordedFact("remark", LocalDate.of(2026, 7, 1), Optional.empty());
        var reprimand = new RecordedFact("reprimand", LocalDate.of(2026, 7, 1), Optional.empty());

        assertThat(cap.appliesTo(MethodKind.RANKING, QUARTER, List.of(remark))).isFalse();
        assertThat(cap.appliesTo(MethodKind.KPI, QUARTER, List.of(reprimand))).isFalse();
        assertThat(cap.appliesTo(MethodKind.RANKING, QUARTER, List.of(remark, reprimand)))
                .isTrue();
    }

    @Test
    void a_cap_on_marks_touches_the_named_ones_or_all() {
        assertThat(cap(Target.MARK, Counts.IMPOSED_IN_PERIOD, List.of("discipline"))
                        .touches("discipline"))
                .isTrue();
        assertThat(cap(Target.MARK, Counts.IMPOSED_IN_PERIOD, List.of("discipline"))
                        .touches("quality"))
                .isFalse();
        assertThat(cap(Target.MARK, Counts.IMPOSED_IN_PERIOD, List.of()).touches("quality"))
                .isTrue();
        assertThat(cap(Target.MEAN, Counts.IMPOSED_IN_PERIOD, List.of()).touches("quality"))
                .isFalse();
    }

    @Test
    void a_number_is_held_down_and_never_raised() {
        var cap = cap(Target.MEAN, Counts.IMPOSED_IN_PERIOD, List.of());

        assertThat(cap.held(new BigDecimal("4.5"))).isEqualByComparingTo("3");
        assertThat(cap.held(new BigDecimal("2.5"))).isEqualByComparingTo("2.5");
    }

    @Test
    void a_cap_on_the_mean_names_no_parameters() {
        assertThatThrownBy(() -> cap(Target.MEAN, Counts.IMPOSED_IN_PERIOD, List.of("quality")))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("capParameters");
    }

    @Test
    void a_fact_does_not_end_before_it_begins() {
        LocalDate day = LocalDate.of(2026, 7, 1);

        assertThatThrownBy(() -> new RecordedFact("remark", day, Optional.of(day.minusDays(1))))
                .isInstanceOf(Unfit.class);
        assertThat(new RecordedFact("remark", day, Optional.of(day)).until()).contains(day);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"5.01, capOutsideMarks", "-1, capHighest"})
    void a_cap_that_no_mark_can_meet_is_a_fault_of_the_document(String highest, String fault) {
        assertThatThrownBy(() -> Changed.edition(Changed.replacing(
                        "notAutomated:",
                        "  caps:\n    - { par: 31, key: held, fact: remark, name: ескерту, methods: [ranking], target: mean, "
                                + "highest: " + highest + ", counts: imposedInPeriod }\n\nnotAutomated:")))
                .isInstanceOfSatisfying(DocumentFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(found -> found.key())
                        .contains(fault));
    }

    @Test
    void a_mean_rounded_finer_than_the_bands_is_a_fault_of_the_document() {
        assertThatThrownBy(() -> Changed.edition(Changed.replacing("R01, decimals: 2", "R01, decimals: 3")))
                .isInstanceOfSatisfying(DocumentFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(found -> found.key())
                        .contains("roundingFinerThanGrades"));
    }

    private static Cap cap(Target target, Counts counts, List<String> parameters) {
        return new Cap(
                Citation.of("31"),
                "held",
                "reprimand",
                LawText.kk("сөгіс"),
                List.of(MethodKind.RANKING),
                target,
                parameters,
                new BigDecimal("3.00"),
                counts);
    }
}
