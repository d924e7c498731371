package kz.bagalau.evaluation.staff.importing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A list has been written to the register: the trail keeps how much, the register keeps who. */
public record StaffImported(UUID staffImport, int added, int changed, int dismissed, int unchanged)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return staffImport.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("new", added, "changed", changed, "dismissed", dismissed, "unchanged", unchanged);
    }
}
