package kz.bagalau.methodology;

import java.util.List;

/** A chapter of the methodology with its heading as printed. */
public record Chapter(String heading, List<Paragraph> paragraphs) {

    public Chapter {
        paragraphs = List.copyOf(paragraphs);
        Require.that(!heading.isBlank(), "chapterWithoutHeading")
                .and(!paragraphs.isEmpty(), "chapterWithoutParagraphs", heading)
                .orUnfit();
    }
}
