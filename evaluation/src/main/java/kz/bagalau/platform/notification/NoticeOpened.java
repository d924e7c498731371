package kz.bagalau.platform.notification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A notice was opened by its reader for the first time. */
public record NoticeOpened(UUID notice) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return notice.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of();
    }
}
