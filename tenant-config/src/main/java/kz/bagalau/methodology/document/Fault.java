package kz.bagalau.methodology.document;

import java.util.List;
import java.util.Objects;

/**
 * One thing wrong in an edition's document.
 *
 * @param place the keys that lead to it, {@code methodology.ranking.marks}; empty for the document as a whole
 * @param line the line of the document, from 1
 * @param paragraph the paragraph of the rule in which it stands, as far as it is known, else empty
 * @param key what is wrong; the words stand under {@code methodology.fault.} and this key
 * @param args what fills the places of the words
 */
public record Fault(String place, int line, String paragraph, String key, List<Object> args) {

    public Fault {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(key, "key");
        args = List.copyOf(args);
    }

    @Override
    public String toString() {
        return "line " + line + ", " + place + (paragraph.isEmpty() ? "" : " (" + paragraph + ")") + ": " + key + " "
                + args;
    }
}
