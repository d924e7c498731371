package kz.bagalau.evaluation.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.FormSource;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.kpi.KpiAim;
import kz.bagalau.methodology.kpi.KpiChange;
import kz.bagalau.methodology.kpi.KpiCount;
import kz.bagalau.methodology.kpi.KpiQuality;
import kz.bagalau.methodology.kpi.Measure;
import kz.bagalau.methodology.kpi.PlanVerdict;
import kz.bagalau.methodology.kpi.SmartHint;

/**
 * One version of an individual work plan, annex 1, as this reader may see and carry it on.
 *
 * @param verdict whether and by when indicators are set for the servant (¶22)
 * @param sameHead whether the evaluator also approves, since nobody stands above the servant but him
 * @param slices the evaluated periods of the plan's own, the columns of the form
 * @param standsFrom the first of them for which this version stands
 * @param way the steps done and ahead, in the order of ¶22
 * @param returned why it was returned before, the last first
 * @param change the ground and document of a further version (¶25)
 * @param versions all versions of the plan
 * @param acts what the caller may do now
 * @param qualities what an indicator must be (¶24), in the words of the edition
 * @param sources of what kinds the source of an indicator is (¶24(5))
 * @param grounds on which grounds it may be changed (¶25)
 */
public record KpiPlanView(
        UUID id,
        int version,
        int number,
        KpiPlan.State state,
        Period period,
        Period standsFrom,
        EditionId edition,
        LawText method,
        FormSource form,
        Citation by,
        String fullName,
        LawText post,
        LawText unit,
        String evaluator,
        String approver,
        boolean sameHead,
        PlanVerdict verdict,
        KpiCount count,
        List<Period> slices,
        List<IndicatorView> indicators,
        List<StepView> way,
        List<StepView> returned,
        Optional<ChangeView> change,
        List<VersionView> versions,
        Set<Act> acts,
        List<KpiQuality> qualities,
        KpiAim sources,
        KpiChange grounds) {

    /** What may be done with the plan, and in which of its states. */
    public enum Act {
        WRITE(KpiPlan.State.DRAFT),
        SET(KpiPlan.State.DRAFT),
        AGREE_AS_PLANNING(KpiPlan.State.SET),
        AGREE_AS_HR(KpiPlan.State.SET),
        APPROVE(KpiPlan.State.AGREED),
        PLACE(KpiPlan.State.APPROVED),
        RETURN(KpiPlan.State.SET, KpiPlan.State.AGREED),
        AMEND(KpiPlan.State.APPROVED, KpiPlan.State.PLACED);

        private final Set<KpiPlan.State> from;

        Act(KpiPlan.State... from) {
            this.from = Set.of(from);
        }
    }

    /** Whether the caller may do this. */
    public boolean may(String act) {
        return acts.contains(Act.valueOf(act));
    }

    /** Why nobody may do this with the plan as it stands; empty where its state allows it. */
    public Optional<Refusal> refusal(String act) {
        return Act.valueOf(act).from.contains(state)
                ? Optional.empty()
                : Optional.of(new KpiRefusal.PlanElsewhere(by, state));
    }

    /** Whether the slice belongs to this version: an earlier one was the version's before, or before the appointment. */
    public boolean stands(Period slice) {
        return standsFrom.compareTo(slice) <= 0;
    }

    /**
     * A row of the form.
     *
     * @param baseline as the field spells it
     * @param hints what the check of ¶24 advises; it never forbids
     * @param against how it stands to the version before: {@code same}, {@code changed}, {@code added}; empty in a first version
     */
    public record IndicatorView(
            UUID id,
            UUID line,
            int number,
            String name,
            Optional<KpiAim.Source> sourceKind,
            String source,
            String unit,
            Measure measure,
            Optional<BigDecimal> baseline,
            String expectedResult,
            List<SliceView> slices,
            List<SmartHint> hints,
            Optional<String> against) {

        /** The hints to one field. */
        public List<SmartHint> hintsOn(String field) {
            return hints.stream().filter(hint -> hint.field().equals(field)).toList();
        }
    }

    /** A planned value and its day. */
    public record SliceView(Period period, Optional<BigDecimal> planned, Optional<LocalDate> term, boolean stands) {}

    /**
     * A step of the way.
     *
     * @param state {@code done}, {@code now} or {@code ahead}
     * @param expected who takes it by name, where one person does
     */
    public record StepView(
            KpiPlanStep.Kind kind,
            Citation by,
            String state,
            Optional<String> expected,
            Optional<String> who,
            Optional<Instant> at,
            Optional<LocalDate> due,
            boolean late,
            String words) {}

    /** Why and by which document a version changes the one before. */
    public record ChangeView(Citation by, KpiChange.Ground ground, String document, LocalDate documentDate) {}

    /** One of the versions. */
    public record VersionView(UUID id, int number, KpiPlan.State state, Period standsFrom, boolean shown) {}
}
