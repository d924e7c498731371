package kz.bagalau.methodology;

import java.util.List;
import java.util.Objects;

/**
 * Whom a method, a group of parameters or a list of competences is for, by category of the post.
 *
 * @param only the categories it is for; empty: all of the "B" corps
 * @param except the categories it is not for
 */
public record Audience(Citation by, LawText name, List<String> only, List<String> except) {

    public Audience {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(name, "name");
        only = List.copyOf(only);
        except = List.copyOf(except);
        Require.that(only.stream().noneMatch(except::contains), "audienceContradicts", only, except)
                .orUnfit();
    }

    /** Whether a servant of this category belongs to it. */
    public boolean covers(String category) {
        return (only.isEmpty() || only.contains(category)) && !except.contains(category);
    }
}
