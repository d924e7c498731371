package kz.bagalau.platform.notification;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;

/**
 * What a person is told. It never carries a mark or a grade: the person reads those in the portal (par. 15).
 *
 * @param kind which words: {@code notice.<kind>.subject} and {@code notice.<kind>.body} of the notices' bundles
 * @param employee whom
 * @param citation the paragraph that asks for the notice
 * @param arguments what fills the places {@code {name}} of the words
 * @param link the page to open, a path of the portal
 */
public record Notice(
        String kind, UUID employee, Optional<Citation> citation, Map<String, String> arguments, String link) {

    public Notice {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(citation, "citation");
        arguments = Map.copyOf(arguments);
        if (!kind.matches("[a-zA-Z][a-zA-Z0-9._-]*")) {
            throw new IllegalArgumentException("Not a kind of notice: " + kind);
        }
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("Not a page of the portal: " + link);
        }
    }
}
