package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.council.CouncilStateView;
import kz.bagalau.evaluation.council.CouncilStates;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.document.EditionDiff;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Which councils of the caller's regions decide otherwise than the model of their region: published law alone. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowModelAdoption {

    @Inject
    CouncilStates councils;

    @Inject
    PublishedEditions editions;

    @Inject
    Clock clock;

    /** All councils of the regions, by name. */
    public List<ModelAdoptionView> all() {
        LocalDate today = LocalDate.now(clock);
        return councils.all().stream().map(council -> view(council, today)).toList();
    }

    private ModelAdoptionView view(CouncilStateView council, LocalDate today) {
        Optional<Edition> own = ShowModelChanges.latest(editions.of(council.code()), today);
        Optional<Edition> model = ShowModelChanges.latest(editions.of(council.modelCode()), today);
        int differences = own.flatMap(mine -> model.map(
                        other -> EditionDiff.between(mine, other).differences().size()))
                .orElse(0);
        return new ModelAdoptionView(council.name(), own.map(Edition::id), model.map(Edition::id), differences);
    }
}
