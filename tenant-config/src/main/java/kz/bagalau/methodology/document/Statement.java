package kz.bagalau.methodology.document;

import kz.bagalau.methodology.Citation;

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
}
