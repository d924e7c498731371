package kz.bagalau.methodology;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with a value while its constructor looks at it, so that a lawyer learns of all faults at once:
 * {@code Require.that(...).and(...).orUnfit()}.
 */
public final class Require {

    private final List<Unfit.Complaint> complaints = new ArrayList<>();

    private Require() {}

    /** The first demand; the key names what is wrong when it does not hold. */
    public static Require that(boolean holds, String key, Object... args) {
        return new Require().and(holds, key, args);
    }

    /** A further demand. */
    public Require and(boolean holds, String key, Object... args) {
        if (!holds) {
            complaints.add(new Unfit.Complaint(key, List.of(args)));
        }
        return this;
    }

    /** Refuses the value if any demand did not hold. */
    public void orUnfit() {
        if (!complaints.isEmpty()) {
            throw new Unfit(complaints);
        }
    }
}
