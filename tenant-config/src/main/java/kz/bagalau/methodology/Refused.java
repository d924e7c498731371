package kz.bagalau.methodology;

import java.util.Objects;

/** Carries a {@link Refusal} out of a use case; rolls back whatever was begun. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    /** Refuses for the given reason. */
    public Refused(Refusal refusal) {
        super(Objects.requireNonNull(refusal, "refusal").key());
        this.refusal = refusal;
    }

    /** The reason. */
    public Refusal refusal() {
        return refusal;
    }
}
