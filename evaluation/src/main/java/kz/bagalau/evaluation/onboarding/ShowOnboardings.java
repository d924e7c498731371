package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Which councils are on their way, and where another one may begin. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowOnboardings {

    @Inject
    Onboardings onboardings;

    @Inject
    RegionBook regions;

    /** All of the caller's regions, the last changed first. */
    public OnboardingsView all() {
        Set<String> taken = regions.taken();
        return new OnboardingsView(
                regions.regions().stream()
                        .map(region ->
                                new OnboardingsView.Region(region.id(), region.name(), left(region.code(), taken)))
                        .toList(),
                onboardings.all().stream().map(this::row).toList());
    }

    private static List<OnboardingsView.Left> left(String region, Set<String> taken) {
        return Maslikhats.shipped().of(region).stream()
                .filter(line -> !taken.contains(line.code()))
                .map(line -> new OnboardingsView.Left(line.code(), line.unit()))
                .toList();
    }

    private OnboardingsView.Row row(Onboarding onboarding) {
        Optional<LawText> name =
                onboarding.council().flatMap(regions::name).or(() -> Proposals.name(onboarding.answers()));
        return new OnboardingsView.Row(
                onboarding.id(),
                onboarding.regionName(),
                name,
                onboarding.council().isPresent(),
                onboarding.state() == Onboarding.State.OPEN,
                onboarding.done().size(),
                onboarding.changedAt(),
                onboarding.begunBy());
    }
}
