package kz.bagalau.evaluation.edition;

import java.util.List;

/**
 * A paragraph of a draft's decision text, as far as it is written.
 *
 * @param number its number as written
 * @param parts its parts as printed
 * @param path where it stands in the document
 */
public record ParagraphWords(String number, List<String> parts, String path) {

    public ParagraphWords {
        parts = List.copyOf(parts);
    }
}
