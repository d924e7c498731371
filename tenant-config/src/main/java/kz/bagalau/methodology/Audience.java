package kz.bagalau.methodology;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom a method, a group of parameters or a list of competences is for, by category of the post and by whether the post
 * is a managing one.
 *
 * @param only the categories it is for; empty: all of the "B" corps
 * @param except the categories it is not for
 * @param posts managing posts alone, or the others alone; empty: both
 */
public record Audience(Citation by, LawText name, List<String> only, List<String> except, Optional<Posts> posts) {

    /** Which posts of the named categories. */
    public enum Posts {
        /** Posts to which servants are subordinate. */
        MANAGING,
        NOT_MANAGING
    }

    public Audience {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(posts, "posts");
        only = List.copyOf(only);
        except = List.copyOf(except);
        Require.that(only.stream().noneMatch(except::contains), "audienceContradicts", only, except)
                .orUnfit();
    }

    /** Whether servants of this category can belong to it, whatever their post. */
    public boolean covers(String category) {
        return (only.isEmpty() || only.contains(category)) && !except.contains(category);
    }

    /** Whether a servant of this category belongs to it, whose post is a managing one or not. */
    public boolean covers(String category, boolean managing) {
        return covers(category)
                && posts.map(asked -> (asked == Posts.MANAGING) == managing).orElse(true);
    }
}
