package kz.bagalau.ui.words;

import kz.bagalau.methodology.Language;

/** The real words without a request, for tests of what is written with them. */
public final class SpokenWords {

    private SpokenWords() {}

    /** All words in this language. */
    public static Words in(Language language) {
        Words words = new Words();
        words.dictionary = new Dictionary();
        return words.in(language);
    }
}
