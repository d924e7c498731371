package kz.bagalau.evaluation.provisioning;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.Role;

/**
 * A difference between the sign-in service and the register.
 *
 * @param subject an address, the name of a group or a council's short name
 * @param role the role, where it is about one
 * @param repairing whether its repair is under way
 */
public record DriftView(UUID id, DriftKind kind, String subject, Optional<Role> role, boolean repairing)
        implements Comparable<DriftView> {

    private static final Comparator<DriftView> ORDER = Comparator.comparing(DriftView::kind)
            .thenComparing(DriftView::subject)
            .thenComparing(view -> view.role().map(Enum::name).orElse(""));

    @Override
    public int compareTo(DriftView other) {
        return ORDER.compare(this, other);
    }
}
