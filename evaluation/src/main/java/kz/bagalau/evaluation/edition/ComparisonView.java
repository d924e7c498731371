package kz.bagalau.evaluation.edition;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.document.Difference;

/**
 * Two editions beside each other, in the language of rules.
 *
 * @param one the name of the first, its title in Kazakh
 * @param differences every rule in which they differ, in the order of the rules; a path is a place inside
 *     {@code methodology}
 */
public record ComparisonView(Side one, Side other, List<Difference> differences, List<Meaning> meanings) {

    public ComparisonView {
        differences = List.copyOf(differences);
        meanings = List.copyOf(meanings);
    }

    /**
     * One of the two.
     *
     * @param which the draft's number or the edition's name
     * @param draft whether it is a draft
     */
    public record Side(String which, String edition, String title, boolean draft) {}

    /**
     * What a difference means in work.
     *
     * @param path the rule; blank for what all differences together do
     * @param key the words stand under {@code edition.meaning.} and this key
     * @param args what fills their places
     */
    public record Meaning(String path, String key, List<Object> args) {
        public Meaning {
            args = List.copyOf(args);
        }
    }

    /** What the difference at this path means, if it is told. */
    public Optional<Meaning> meaning(String path) {
        return meanings.stream().filter(each -> each.path().equals(path)).findFirst();
    }

    /** What all differences together do. */
    public List<Meaning> together() {
        return meanings.stream().filter(each -> each.path().isEmpty()).toList();
    }

    /** How many rules differ. */
    public int count() {
        return differences.size();
    }
}
