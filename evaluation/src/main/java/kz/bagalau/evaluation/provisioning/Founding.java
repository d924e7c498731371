package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bagalau.platform.directory.Directory;
import kz.bagalau.platform.directory.DirectoryTrouble;
import kz.bagalau.platform.directory.Organization;

/** The first steps: the council is an organization, and the organization has its groups. */
@ApplicationScoped
class Founding {

    @Inject
    CouncilDesk desk;

    @Inject
    Provisionings provisionings;

    @Inject
    Directory directory;

    /** The organization is there under the name of the council, its number in our register, open while the council works. */
    Optional<DirectoryTrouble.Kind> organization(CouncilFacts council) {
        Organization organization = council.organization()
                .flatMap(directory::organization)
                .orElseGet(() -> directory.found(council.id(), council.code(), council.name()));
        if (!council.organization().equals(Optional.of(organization.id()))) {
            desk.inRegister(council, () -> provisionings.belongsTo(organization.id()));
        }
        directory.rename(organization, council.name());
        directory.enable(organization, council.works());
        return Optional.empty();
    }

    /** The four groups are there, each giving its role. */
    Optional<DirectoryTrouble.Kind> groups(CouncilFacts council) {
        directory.prepareGroups(council.organization().orElseThrow());
        return Optional.empty();
    }
}
