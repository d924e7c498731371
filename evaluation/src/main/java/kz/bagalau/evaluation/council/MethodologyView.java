package kz.bagalau.evaluation.council;

import java.util.List;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.InForce;

/**
 * An edition as a reader sees it: the decision's own words paragraph by paragraph, beside each the rules the portal
 * keeps and what it leaves to people.
 *
 * @param shown the edition that is shown
 * @param editions the editions of the council to choose from, the latest first
 */
public record MethodologyView(
        Edition shown, InForce inForce, List<EditionId> editions, List<ChapterView> chapters, Count count) {

    /** A chapter with its heading as printed. */
    public record ChapterView(String heading, List<ParagraphView> paragraphs) {}

    /** A paragraph's words, its rules, what is left to people, and the open questions it raises. */
    public record ParagraphView(String number, List<String> parts, List<RuleView> rules, List<LeftView> left) {}

    /**
     * One rule: a name under {@code council.rule.} and its values.
     *
     * @param columns the names of the values, under {@code council.field.}
     * @param rows one row for a single rule, several for a table
     */
    public record RuleView(Citation by, String key, List<String> columns, List<List<CellView>> rows) {

        /** Whether it is a table of several rows. */
        public boolean table() {
            return rows.size() > 1;
        }

        /** The values of a rule that is no table. */
        public List<CellView> single() {
            return rows.get(0);
        }
    }

    /**
     * One value of a rule.
     *
     * @param values its items; none where the rule has no such value
     * @param reading the reading that decided it, blank when the text itself says so
     */
    public record CellView(String name, List<ItemView> values, String reading) {}

    /** A single item and how it is to be written: law, word, number, yesNo, citation or text. */
    public record ItemView(String form, Object value) {}

    /**
     * What of a paragraph stays with people.
     *
     * @param part the printed part, blank for the whole paragraph
     */
    public record LeftView(Citation by, String part, String why) {}

    /** How much of the text is kept by rules, and how much is left to people. */
    public record Count(int paragraphs, int kept, int left, int readings, int unconfirmed) {}

    /** All that is left to people, in the order of the paragraphs. */
    public List<LeftView> left() {
        return chapters.stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .flatMap(paragraph -> paragraph.left().stream())
                .toList();
    }
}
