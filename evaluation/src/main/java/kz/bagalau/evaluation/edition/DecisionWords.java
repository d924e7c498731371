package kz.bagalau.evaluation.edition;

import java.util.ArrayList;
import java.util.List;
import kz.bagalau.evaluation.edition.DraftView.ChapterView;
import kz.bagalau.methodology.document.Draft;

/** The decision's own words in a document that may be incomplete. */
final class DecisionWords {

    private static final String CHAPTERS = "text.chapters";

    private DecisionWords() {}

    /** Every paragraph in its order. */
    static List<ParagraphWords> of(Draft document) {
        return chapters(document).stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .toList();
    }

    /** The chapters with their paragraphs. */
    static List<ChapterView> chapters(Draft document) {
        List<ChapterView> chapters = new ArrayList<>();
        for (int chapter = 1; chapter <= document.size(CHAPTERS); chapter++) {
            String at = CHAPTERS + "[" + chapter + "]";
            chapters.add(new ChapterView(document.text(at + ".heading").orElse(""), at, paragraphs(document, at)));
        }
        return chapters;
    }

    private static List<ParagraphWords> paragraphs(Draft document, String chapter) {
        List<ParagraphWords> paragraphs = new ArrayList<>();
        for (int paragraph = 1; paragraph <= document.size(chapter + ".paragraphs"); paragraph++) {
            String at = chapter + ".paragraphs[" + paragraph + "]";
            paragraphs.add(
                    new ParagraphWords(document.text(at + ".number").orElse(""), texts(document, at + ".parts"), at));
        }
        return paragraphs;
    }

    private static List<String> texts(Draft document, String path) {
        return document.at(path)
                .filter(List.class::isInstance)
                .map(list -> ((List<?>) list).stream().map(Object::toString).toList())
                .orElse(List.of());
    }
}
