package kz.bagalau.platform.tenancy;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A council's number in our register; not the number of its organization in the sign-in service. */
public record CouncilId(UUID value) implements Serializable {

    public CouncilId {
        Objects.requireNonNull(value, "value");
    }

    /** The number from its text. */
    public static CouncilId of(String value) {
        return new CouncilId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
