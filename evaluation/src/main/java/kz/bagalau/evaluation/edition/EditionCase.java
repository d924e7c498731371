package kz.bagalau.evaluation.edition;

import java.util.Map;
import java.util.UUID;

/**
 * A case that the council keeps: a made-up person and the outcome it expects of its rules.
 *
 * @param facts what is supposed, by the keys of {@code edition.fact.}
 * @param expected the outcome in one line, as the bench writes it
 */
record EditionCase(UUID id, String name, Map<String, String> facts, String expected) {

    EditionCase {
        facts = Map.copyOf(facts);
    }
}
