package kz.bagalau.platform.notification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Language;

/** A notice that waits to be mailed, and to whom. */
record Addressed(
        UUID id,
        String kind,
        Optional<String> paragraph,
        Map<String, String> arguments,
        String link,
        String address,
        Language language) {}
