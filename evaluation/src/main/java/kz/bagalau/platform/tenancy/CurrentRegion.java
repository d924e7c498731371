package kz.bagalau.platform.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** The region in which a council is being registered; unknown to every other request. */
@RequestScoped
public class CurrentRegion {

    private UUID id;

    /** The region, if one is bound. */
    public Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    /** Sets the region and answers the one before. */
    public Optional<UUID> bind(Optional<UUID> region) {
        Optional<UUID> before = id();
        id = region.orElse(null);
        return before;
    }
}
