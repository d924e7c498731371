package kz.bagalau.methodology.calibration;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/**
 * A composition that the edition does not permit.
 *
 * @param why {@code number}, {@code odd} or {@code excluded}
 * @param members how many members were named
 * @param excluded which member may not sit, when that is why
 */
public record PanelNotPermitted(Citation by, String why, int members, Optional<Panel.Excluded> excluded)
        implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of(members, why, excluded.map(Enum::name).orElse(""));
    }
}
