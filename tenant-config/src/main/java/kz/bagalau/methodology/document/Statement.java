package kz.bagalau.methodology.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;

/**
 * One value of an edition, by what right it stands and the keys that lead to it: what a lawyer compares with the text.
 *
 * @param path the keys, {@code ranking.marks.step}
 * @param by the citation of the rule in which it stands
 * @param value a text, number, date, word of a closed list, or a list of these
 */
public record Statement(String path, Citation by, Object value) {

    /** The last key of the path, by which the value has its name in the bundles. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The value as a document spells it, in Kazakh; the items of a list are parted by commas. */
    public String text() {
        return text(value);
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Statement::text).collect(Collectors.joining(", "));
        }
        if (value instanceof LawText words) {
            return words.kk();
        }
        if (value instanceof Enum<?> word) {
            return Scalars.word(word);
        }
        if (value instanceof Citation citation) {
            return citation.paragraph();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
