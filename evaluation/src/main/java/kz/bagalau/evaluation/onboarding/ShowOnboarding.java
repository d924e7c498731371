package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.evaluation.cycle.EvaluationSchedule;
import kz.bagalau.evaluation.cycle.EvaluationSchedules;
import kz.bagalau.evaluation.cycle.ScheduleState;
import kz.bagalau.evaluation.edition.DraftState;
import kz.bagalau.evaluation.edition.DraftsView;
import kz.bagalau.evaluation.edition.ShowDrafts;
import kz.bagalau.evaluation.onboarding.OnboardingView.Choice;
import kz.bagalau.evaluation.onboarding.OnboardingView.Source;
import kz.bagalau.evaluation.onboarding.OnboardingView.Step;
import kz.bagalau.evaluation.provisioning.ShowProvisioning;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** One onboarding: what is done, what was typed, what may be chosen, and how far the council itself has come. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowOnboarding {

    @Inject
    Onboardings onboardings;

    @Inject
    RegionBook regions;

    @Inject
    PublishedEditions editions;

    @Inject
    InCouncil inCouncil;

    @Inject
    ReadinessCheck readiness;

    @Inject
    ShowDrafts drafts;

    @Inject
    EvaluationSchedules schedules;

    @Inject
    ShowProvisioning showProvisioning;

    /** The onboarding of this number. */
    public OnboardingView of(UUID id) {
        Onboarding onboarding = onboardings.get(id);
        Optional<LawText> name =
                onboarding.council().flatMap(regions::name).or(() -> Proposals.name(onboarding.answers()));
        List<Source> sources = sources(onboarding);
        Optional<Inside> inside =
                onboarding.council().map(council -> inCouncil.ask(council, () -> inside(onboarding.draft())));
        return new OnboardingView(
                id,
                onboarding.regionName(),
                onboarding.council(),
                name,
                onboarding.state() == Onboarding.State.OPEN,
                onboarding.changedAt(),
                onboarding.version(),
                steps(onboarding, inside),
                Proposals.over(onboarding.answers(), name, sources),
                onboarding.answers().days(),
                maslikhats(onboarding.regionCode()),
                sources,
                inside.map(Inside::readiness),
                inside.flatMap(Inside::draft),
                inside.flatMap(Inside::schedule),
                onboarding.council().map(showProvisioning::of));
    }

    private record Inside(ReadinessView readiness, Optional<DraftState> draft, Optional<ScheduleState> schedule) {}

    private Inside inside(UUID draft) {
        return new Inside(
                readiness.current(),
                drafts.all().rows().stream()
                        .filter(row -> row.id().equals(draft))
                        .map(DraftsView.Row::state)
                        .findFirst(),
                schedules.standing().stream().map(EvaluationSchedule::state).findFirst());
    }

    /** The last step is the council's own: it is done when a schedule is approved. */
    private static List<Step> steps(Onboarding onboarding, Optional<Inside> inside) {
        Map<OnboardingStep, Onboarding.Done> done = onboarding.done();
        return Arrays.stream(OnboardingStep.values())
                .map(step -> new Step(
                        step,
                        step == OnboardingStep.SCHEDULE
                                ? inside.map(Inside::readiness)
                                        .filter(ready -> ready.has(ReadinessView.Kind.SCHEDULE))
                                        .isPresent()
                                : done.containsKey(step),
                        Optional.ofNullable(done.get(step)).map(Onboarding.Done::at),
                        Optional.ofNullable(done.get(step)).map(Onboarding.Done::by)))
                .toList();
    }

    private List<Choice> maslikhats(String region) {
        Set<String> taken = regions.taken();
        return Maslikhats.shipped().of(region).stream()
                .map(line -> new Choice(line.code(), line.unit(), taken.contains(line.code())))
                .toList();
    }

    /** The region's model, then its councils, then the others; of each publisher the newest. */
    private List<Source> sources(Onboarding onboarding) {
        Set<String> neighbours = regions.publishers(onboarding.region());
        String model = Council.MODEL + onboarding.regionCode();
        Map<String, Edition> newest = editions.all().stream()
                .collect(Collectors.toMap(Edition::council, edition -> edition, (earlier, later) -> later));
        return newest.values().stream()
                .map(edition -> new Source(
                        edition.id(),
                        edition.decision().body(),
                        edition.id().isModel(),
                        edition.council().equals(model) || neighbours.contains(edition.council())))
                .sorted(Comparator.comparing((Source source) -> !source.ofRegion())
                        .thenComparing(source -> !source.model())
                        .thenComparing(source -> source.id().value()))
                .toList();
    }
}
