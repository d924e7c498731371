package kz.bagalau.methodology.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Require;

/**
 * Who may sit in a session or commission (¶38, ¶41); an edition whose text leaves the composition free has no such rule.
 *
 * @param min how many members at least
 * @param max how many members at most; empty: no upper end
 * @param parity whether their number must be odd
 * @param excluded who may not be a member
 */
public record Panel(Citation by, int min, Optional<Integer> max, Parity parity, List<Excluded> excluded) {

    /** The number of members. */
    public enum Parity {
        ANY,
        ODD
    }

    /** Those who may not sit. */
    public enum Excluded {
        EVALUATED,
        EVALUATOR,
        SUBORDINATE_OF_THE_EVALUATED,
        DELEGATED_EVALUATOR,
        /** A close relative or in-law of the evaluated servant. */
        RELATIVE,
        HR
    }

    public Panel {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(parity, "parity");
        excluded = List.copyOf(excluded);
        Require.that(min >= 1 && max.filter(most -> most < min).isEmpty(), "countMinMax", min, max.orElse(min))
                .and(
                        parity == Parity.ANY
                                || max.filter(most -> most == min && min % 2 == 0)
                                        .isEmpty(),
                        "panelNeverOdd",
                        min)
                .orUnfit();
    }

    /** What forbids this composition, all at once; empty when it may sit. */
    public List<PanelNotPermitted> objections(int members, Set<Excluded> among) {
        List<PanelNotPermitted> objections = new ArrayList<>();
        if (members < min || max.filter(most -> members > most).isPresent()) {
            objections.add(new PanelNotPermitted(by, "number", members, Optional.empty()));
        }
        if (parity == Parity.ODD && members % 2 == 0) {
            objections.add(new PanelNotPermitted(by, "odd", members, Optional.empty()));
        }
        excluded.stream()
                .filter(among::contains)
                .forEach(one -> objections.add(new PanelNotPermitted(by, "excluded", members, Optional.of(one))));
        return List.copyOf(objections);
    }

    /** Refuses a composition that may not sit, for the first of the objections. */
    public void require(int members, Set<Excluded> among) {
        objections(members, among).stream().findFirst().ifPresent(objection -> {
            throw new Refused(objection);
        });
    }
}
