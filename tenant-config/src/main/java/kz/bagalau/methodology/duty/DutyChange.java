package kz.bagalau.methodology.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a new absence, appointment, calendar or edition does to one duty.
 *
 * @param before the duty as it was counted; empty: it is new
 * @param after the duty as it is counted now; empty: it falls away
 */
public record DutyChange(Optional<Duty> before, Optional<Duty> after) {

    /** Whether it is the same duty on another day. */
    public boolean moved() {
        return before.isPresent() && after.isPresent();
    }

    /** The duties whose day differs, that are new or that fall away; the same day counted otherwise is no change. */
    public static List<DutyChange> between(List<Duty> before, List<Duty> after) {
        Map<Duty.Identity, Duty> one = byIdentity(before);
        Map<Duty.Identity, Duty> other = byIdentity(after);
        Set<Duty.Identity> all = new LinkedHashSet<>(one.keySet());
        all.addAll(other.keySet());
        List<DutyChange> changes = new ArrayList<>();
        for (Duty.Identity identity : all) {
            var change =
                    new DutyChange(Optional.ofNullable(one.get(identity)), Optional.ofNullable(other.get(identity)));
            if (!change.before().map(Duty::due).equals(change.after().map(Duty::due))) {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }

    private static Map<Duty.Identity, Duty> byIdentity(List<Duty> duties) {
        Map<Duty.Identity, Duty> byIdentity = new LinkedHashMap<>();
        for (Duty duty : duties) {
            byIdentity.putIfAbsent(duty.identity(), duty);
        }
        return byIdentity;
    }
}
