package kz.bagalau.methodology;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A numbered paragraph in the council's own words.
 *
 * @param parts its parts, sub-paragraphs and list items as printed, each on its own
 */
public record Paragraph(int number, List<String> parts) {

    private static final Pattern NUMBERED = Pattern.compile("^([1-9][0-9]?)\\).*", Pattern.DOTALL);

    public Paragraph {
        parts = List.copyOf(parts);
        Require.that(number >= 1 && number <= 99, "paragraphNumber", number)
                .and(!parts.isEmpty(), "paragraphWithoutText", number)
                .orUnfit();
    }

    /** The numbers of its sub-paragraphs. */
    public List<Integer> subParagraphs() {
        return parts.stream().map(Paragraph::subNumber).filter(n -> n > 0).toList();
    }

    String words(Citation citation) {
        int dot = citation.paragraph().indexOf('.');
        if (dot < 0) {
            return String.join("\n", parts);
        }
        int wanted = Integer.parseInt(citation.paragraph().substring(dot + 1));
        return parts.stream()
                .filter(part -> subNumber(part) == wanted)
                .findFirst()
                .orElseGet(() -> String.join("\n", parts));
    }

    /** The number before the bracket, 0 for a part without one. */
    public static int subNumber(String part) {
        Matcher matcher = NUMBERED.matcher(part);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
