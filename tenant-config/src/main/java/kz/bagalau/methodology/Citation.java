package kz.bagalau.methodology;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The place in a council's decision from which a rule, a mark, a date or a refusal comes.
 *
 * @param paragraph the paragraph's number as printed, a sub-paragraph after a dot: {@code 7}, {@code 2.4}
 * @param annexNumber the annex that belongs to it, 0 when none
 */
public record Citation(String paragraph, int annexNumber) {

    private static final Pattern PARAGRAPH = Pattern.compile("[1-9][0-9]?(\\.[1-9][0-9]?)?");

    public Citation {
        Objects.requireNonNull(paragraph, "paragraph");
        if (!PARAGRAPH.matcher(paragraph).matches()) {
            throw new IllegalArgumentException("Not a paragraph's number: " + paragraph);
        }
        if (annexNumber < 0 || annexNumber > 99) {
            throw new IllegalArgumentException("Not an annex's number: " + annexNumber);
        }
    }

    /** A paragraph without an annex. */
    public static Citation of(String paragraph) {
        return new Citation(paragraph, 0);
    }

    /** The annex, if the rule stands in one. */
    public OptionalInt annex() {
        return annexNumber == 0 ? OptionalInt.empty() : OptionalInt.of(annexNumber);
    }

    /** The whole paragraph's number, without the sub-paragraph: 2 for {@code 2.4}. */
    public int number() {
        int dot = paragraph.indexOf('.');
        return Integer.parseInt(dot < 0 ? paragraph : paragraph.substring(0, dot));
    }
}
