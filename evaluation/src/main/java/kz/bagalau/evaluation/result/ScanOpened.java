package kz.bagalau.evaluation.result;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 20: somebody who may opened the scanned proof of an acquaintance. */
public record ScanOpened(UUID result, UUID employee, UUID entry, String name, Citation by) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return result.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("employee", employee.toString(), "entry", entry.toString(), "name", name);
    }
}
