package kz.bagalau.evaluation.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.ScheduleState;
import kz.bagalau.evaluation.edition.DraftState;
import kz.bagalau.evaluation.provisioning.ProvisioningView;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;

/**
 * An onboarding as its page shows it: the steps, what was typed, what may be chosen, and how far the council itself is.
 *
 * @param council the council, once it is founded
 * @param name its name; of a council not yet founded what the register or the fields say, if they say anything
 * @param open whether anything may still be done in it
 * @param version what a change must name
 * @param answers what stands in each field, proposals included
 * @param days the same as days, where a day stands there
 * @param maslikhats the lines of the register in this region
 * @param sources the published editions that may be copied, the region's own first
 * @param readiness how ready the council is, once it is founded
 * @param draft what has become of the draft of its edition
 * @param schedule what has become of its schedule
 * @param access how far it and its people are in the sign-in service
 */
public record OnboardingView(
        UUID id,
        LawText region,
        Optional<UUID> council,
        Optional<LawText> name,
        boolean open,
        Instant changedAt,
        int version,
        List<Step> steps,
        Map<OnboardingField, String> answers,
        Map<OnboardingField, LocalDate> days,
        List<Choice> maslikhats,
        List<Source> sources,
        Optional<ReadinessView> readiness,
        Optional<DraftState> draft,
        Optional<ScheduleState> schedule,
        Optional<ProvisioningView> access) {

    public OnboardingView {
        steps = List.copyOf(steps);
        answers = Map.copyOf(answers);
        days = Map.copyOf(days);
        maslikhats = List.copyOf(maslikhats);
        sources = List.copyOf(sources);
    }

    /**
     * One step.
     *
     * @param at when it was done
     */
    public record Step(OnboardingStep step, boolean done, Optional<Instant> at, Optional<String> by) {}

    /**
     * A line of the register.
     *
     * @param taken whether its council is on the portal already
     */
    public record Choice(String code, LawText name, boolean taken) {}

    /**
     * An edition that may be copied.
     *
     * @param body whose decision it is
     * @param ofRegion whether it is the region's model or of a council of the region
     */
    public record Source(EditionId id, LawText body, boolean model, boolean ofRegion) {}

    /** The first step that is not done; the last one when all are. */
    public OnboardingStep next() {
        return steps.stream()
                .filter(step -> !step.done())
                .map(Step::step)
                .findFirst()
                .orElse(OnboardingStep.SCHEDULE);
    }

    /** The state of a step. */
    public Step step(OnboardingStep asked) {
        return steps.get(asked.ordinal());
    }

    /** What an edition is compared with: the region's model, else the first other one. */
    public Optional<EditionId> beside(String source) {
        return sources.stream()
                .map(Source::id)
                .filter(id -> !id.value().equals(source))
                .findFirst();
    }
}
