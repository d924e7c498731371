package kz.bagalau.methodology.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;

/**
 * Looks at an indicator as ¶24 asks: is it concrete, measurable, attainable, limited in time and directed to an aim. It
 * hints and never refuses, for the paragraph leaves the answer to people's judgement; of a quality that the edition does
 * not list it says nothing.
 */
public final class SmartCheck {

    /** The result is exactly determined, with the positive change that is expected. */
    public static final String CONCRETE = "concrete";
    /** There are criteria by which the reaching is measured. */
    public static final String MEASURABLE = "measurable";
    /** Set with a view to means, powers and limits. */
    public static final String ATTAINABLE = "attainable";
    /** The term of reaching lies in the assessed period. */
    public static final String LIMITED_IN_TIME = "limitedInTime";
    /** Directed to one of the aims of {@link KpiAim}; not a {@link KpiQuality} but the paragraph's fifth item. */
    public static final String AIM = "aim";

    private static final BigDecimal FAR = BigDecimal.valueOf(2);

    private final KpiMethod law;
    private final Period assessed;
    private final IndicatorFacts facts;
    private final List<SmartHint> hints = new ArrayList<>();

    private SmartCheck(KpiMethod law, Period assessed, IndicatorFacts facts) {
        this.law = law;
        this.assessed = assessed;
        this.facts = facts;
    }

    /** The hints for an indicator of the plan of this assessed period, in the order of the paragraph. */
    public static List<SmartHint> of(KpiMethod law, Period assessed, IndicatorFacts facts) {
        SmartCheck check = new SmartCheck(law, assessed, facts);
        check.concrete();
        check.measurable();
        check.attainable();
        check.limitedInTime();
        check.directed();
        return List.copyOf(check.hints);
    }

    private void concrete() {
        Wording name = new Wording(facts.name());
        if (!facts.name().isBlank() && name.words() < Wording.FEWEST_WORDS) {
            hint(CONCRETE, "name", "nameShort", Wording.FEWEST_WORDS);
        }
        name.vagueWord()
                .filter(word -> !name.hasNumber() && !new Wording(facts.expectedResult()).hasNumber())
                .ifPresent(word -> hint(CONCRETE, "name", "nameVague", word));
        if (facts.expectedResult().isBlank()) {
            hint(CONCRETE, "result", "noResult");
        }
    }

    private void measurable() {
        if (facts.measure() == Measure.QUALITATIVE) {
            return;
        }
        boolean numbered = !facts.planned().isEmpty()
                || new Wording(facts.name()).hasNumber()
                || new Wording(facts.expectedResult()).hasNumber();
        if (!numbered) {
            hint(MEASURABLE, "name", "noNumber");
        }
        if (facts.unit().isBlank()) {
            hint(MEASURABLE, "unit", "noUnit");
        } else if (facts.planned().isEmpty()) {
            hint(MEASURABLE, planned(first()), "unitWithoutPlan", facts.unit().strip());
        }
        if (facts.baseline().isEmpty()) {
            hint(MEASURABLE, "baseline", "noBaseline");
        }
    }

    private void attainable() {
        if (facts.measure() == Measure.QUALITATIVE || facts.baseline().isEmpty()) {
            return;
        }
        BigDecimal baseline = facts.baseline().get();
        new TreeMap<>(facts.planned()).forEach((ordinal, planned) -> against(baseline, ordinal, planned));
    }

    private void against(BigDecimal baseline, int ordinal, BigDecimal planned) {
        boolean higher = facts.measure() == Measure.HIGHER_IS_BETTER;
        int better = higher ? planned.compareTo(baseline) : baseline.compareTo(planned);
        if (better == 0) {
            hint(ATTAINABLE, planned(ordinal), "sameAsBaseline", planned, baseline);
        } else if (better < 0) {
            hint(ATTAINABLE, planned(ordinal), "worseThanBaseline", planned, baseline);
        } else if (far(higher ? baseline : planned, higher ? planned : baseline)) {
            hint(ATTAINABLE, planned(ordinal), "farFromBaseline", planned, baseline);
        }
    }

    private static boolean far(BigDecimal smaller, BigDecimal larger) {
        return smaller.signum() > 0 && larger.compareTo(smaller.multiply(FAR)) > 0;
    }

    private void limitedInTime() {
        if (facts.terms().isEmpty() && facts.planned().isEmpty()) {
            hint(LIMITED_IN_TIME, term(first()), "noTerm");
            return;
        }
        for (int ordinal : new TreeSet<>(facts.planned().keySet())) {
            if (!facts.terms().containsKey(ordinal)) {
                hint(LIMITED_IN_TIME, term(ordinal), "noTerm");
            }
        }
        new TreeMap<>(facts.terms()).forEach(this::term);
    }

    private void term(int ordinal, LocalDate term) {
        if (!assessed.contains(term)) {
            hint(LIMITED_IN_TIME, term(ordinal), "termOutside", term, assessed.firstDay(), assessed.lastDay());
            return;
        }
        quarter(ordinal)
                .filter(quarter -> !quarter.contains(term))
                .ifPresent(quarter -> hint(
                        LIMITED_IN_TIME,
                        term(ordinal),
                        "termOutsideQuarter",
                        term,
                        quarter.firstDay(),
                        quarter.lastDay()));
        if (facts.measure() != Measure.QUALITATIVE && !facts.planned().containsKey(ordinal)) {
            hint(LIMITED_IN_TIME, planned(ordinal), "termWithoutPlan", term);
        }
    }

    private void directed() {
        Citation by = law.aim().by();
        if (facts.source().isBlank()) {
            hints.add(new SmartHint(by, AIM, "source", "noSource", List.of()));
        }
        if (!facts.sourceKindChosen()) {
            hints.add(new SmartHint(by, AIM, "source", "noSourceKind", List.of()));
        }
    }

    private void hint(String quality, String field, String key, Object... args) {
        law.qualities().stream()
                .filter(listed -> listed.key().equals(quality))
                .findFirst()
                .ifPresent(listed -> hints.add(new SmartHint(listed.by(), quality, field, key, List.of(args))));
    }

    /** The evaluated period of this number in the plan's year, if the year has so many. */
    private Optional<Period> quarter(int ordinal) {
        PeriodLength length = law.period();
        return ordinal < 1 || ordinal > length.perYear()
                ? Optional.empty()
                : Optional.of(new Period(assessed.year(), length, ordinal));
    }

    /** The number of the first evaluated period of the assessed one. */
    private int first() {
        return Period.of(assessed.firstDay(), law.period()).ordinal();
    }

    private static String planned(int ordinal) {
        return "planned." + ordinal;
    }

    private static String term(int ordinal) {
        return "term." + ordinal;
    }
}
