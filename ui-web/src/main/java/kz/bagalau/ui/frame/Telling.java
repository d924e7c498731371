package kz.bagalau.ui.frame;

import java.io.Serializable;
import java.util.Optional;
import kz.bagalau.methodology.Citation;

/**
 * One message of the portal as the page shows it.
 *
 * @param kind {@code ok}, {@code info}, {@code soon} or {@code refuse}: how it looks
 * @param paragraph the paragraph that says so, or {@code null}
 * @param way the words of the way out, empty when the page itself goes on
 */
public record Telling(String kind, String title, String text, Citation paragraph, String way) implements Serializable {

    /** The paragraph that says so. */
    public Optional<Citation> by() {
        return Optional.ofNullable(paragraph);
    }

    /** The sign that goes with the look. */
    public String icon() {
        return switch (kind) {
            case "ok" -> "check";
            case "soon" -> "warning";
            case "refuse" -> "stop";
            default -> "info";
        };
    }
}
