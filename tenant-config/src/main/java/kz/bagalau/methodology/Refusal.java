package kz.bagalau.methodology;

import java.util.List;
import java.util.Optional;

/**
 * The methodology, or a rule of the platform, says no: data with a reason, never a text. Implemented by records whose
 * name is the reason; the words stand in the bundles under {@link #key()}.
 */
public interface Refusal {

    /** The paragraph that says no; empty when the platform itself refuses (a lost race, a missing right). */
    Optional<Citation> citation();

    /** What fills the places of the message, in their order: strings, numbers, dates or {@link LawText}. */
    List<Object> arguments();

    /** The key of the words: {@code refusal.} and the record's simple name. */
    default String key() {
        return "refusal." + getClass().getSimpleName();
    }
}
