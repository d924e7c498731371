package kz.bagalau.evaluation.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Categories of administrative state posts of corps B, as the register of posts (Decree of the President No 150) names
 * them for councils and the local executive: D-1 to D-5, E-1 to E-5, E-R-1 to E-R-5, E-G-1 to E-G-4.
 */
public final class PostCategory {

    /** The category of a post that is no administrative state post, such as the elected chair's. */
    public static final String NONE = "";

    private static final Pattern KNOWN = Pattern.compile("[DE]-[1-5]|E-R-[1-5]|E-G-[1-4]");

    private PostCategory() {}

    /** Whether the register knows the category, written with Latin letters and a hyphen. */
    public static boolean known(String category) {
        return KNOWN.matcher(category).matches();
    }

    /** What was probably meant: Cyrillic letters read as Latin ones, any dash or a space as a hyphen. */
    public static Optional<String> meantBy(String written) {
        String read = written.strip()
                .toUpperCase(Locale.ROOT)
                .replace('Е', 'E')
                .replace('Д', 'D')
                .replace('Р', 'R')
                .replace('Г', 'G')
                .replaceAll("[\\s\u2010-\u2015\u2212_]+", "-")
                .replaceAll("(?<=[DERG])(?=[0-9])", "-")
                .replaceAll("-{2,}", "-");
        return known(read) ? Optional.of(read) : Optional.empty();
    }
}
