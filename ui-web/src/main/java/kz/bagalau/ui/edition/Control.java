package kz.bagalau.ui.edition;

import java.util.List;
import java.util.Map;

/**
 * One field of the editor, as the page draws it.
 *
 * @param kind how it is typed: number, text, area, date, choice, choices, words, lines, numbers, par, annex
 * @param value what stands there, as the document spells it; numbers with the reader's decimal sign
 * @param words the words by language, where it holds words of the law
 * @param hint in what it is counted, or what its choice means; may be blank
 * @param wide whether the words want several lines
 */
public record Control(
        String path,
        String id,
        String kind,
        String label,
        String value,
        Map<String, String> words,
        List<Choice> choices,
        String hint,
        boolean required,
        boolean wide,
        Origin origin,
        List<String> faults) {

    public Control {
        words = Map.copyOf(words);
        choices = List.copyOf(choices);
        faults = List.copyOf(faults);
    }

    /** A word of a closed list, in the reader's language, and whether it is chosen. */
    public record Choice(String value, String words, boolean chosen) {}

    /** The words in this language; blank where there are none. */
    public String said(String language) {
        return words.getOrDefault(language, "");
    }

    /** Whether something is wrong at this very field. */
    public boolean faulty() {
        return !faults.isEmpty();
    }
}
