package kz.bagalau.methodology.sheet;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Require;

/** By whom a sheet reaches the evaluator: the system, or where there is none, HR (¶27, ¶31, part 1). */
public record Sending(Citation by, List<Sender> senders) {

    /** A sender, the first one that exists. */
    public enum Sender {
        SYSTEM,
        HR
    }

    public Sending {
        Objects.requireNonNull(by, "by");
        senders = List.copyOf(senders);
        Require.that(!senders.isEmpty(), "sendingWithoutSenders").orUnfit();
    }
}
