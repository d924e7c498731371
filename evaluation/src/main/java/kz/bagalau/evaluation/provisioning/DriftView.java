package kz.bagalau.evaluation.provisioning;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * A difference between the sign-in service and the register.
 *
 * @param subject an address, a role's name in tokens or a council's short name
 * @param role the role's name in tokens, where it is about one
 * @param repairing whether its repair is under way
 */
public record DriftView(UUID id, DriftKind kind, String subject, Optional<String> role, boolean repairing)
        implements Comparable<DriftView> {

    private static final Comparator<DriftView> ORDER = Comparator.comparing(DriftView::kind)
            .thenComparing(DriftView::subject)
            .thenComparing(view -> view.role().orElse(""));

    @Override
    public int compareTo(DriftView other) {
        return ORDER.compare(this, other);
    }
}
