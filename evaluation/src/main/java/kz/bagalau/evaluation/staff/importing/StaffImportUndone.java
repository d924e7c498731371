package kz.bagalau.evaluation.staff.importing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A list was taken back: as many people were put back, as many were struck out. */
public record StaffImportUndone(UUID staffImport, int people) implements Recorded {

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
        return Map.of("people", people);
    }
}
