package kz.bagalau.methodology;

import java.util.List;
import java.util.Optional;

/**
 * The decision in the council's own words, in full.
 *
 * @param decision the decision itself: heading, legal ground, its two paragraphs, signature, in the printed order
 * @param chapters the methodology, chapter by chapter
 */
public record DecisionText(List<String> decision, List<Chapter> chapters) {

    public DecisionText {
        decision = List.copyOf(decision);
        chapters = List.copyOf(chapters);
        Require require = Require.that(!chapters.isEmpty(), "textWithoutChapters");
        int expected = 1;
        for (Paragraph paragraph : flat(chapters)) {
            require.and(paragraph.number() == expected, "textParagraphOrder", paragraph.number(), expected);
            expected = paragraph.number() + 1;
        }
        require.orUnfit();
    }

    /** All paragraphs in their order. */
    public List<Paragraph> paragraphs() {
        return flat(chapters);
    }

    /** The paragraph of this number. */
    public Optional<Paragraph> paragraph(int number) {
        return paragraphs().stream().filter(p -> p.number() == number).findFirst();
    }

    /** The words a citation points to: a sub-paragraph's own sentence, else the whole paragraph. */
    public Optional<String> words(Citation citation) {
        return paragraph(citation.number()).map(paragraph -> paragraph.words(citation));
    }

    private static List<Paragraph> flat(List<Chapter> chapters) {
        return chapters.stream().flatMap(c -> c.paragraphs().stream()).toList();
    }
}
