package kz.bagalau.methodology;

import java.util.Locale;

/** The key under which the words of a closed list stand: {@code explain.capOnMean} for the word CAP_ON_MEAN. */
public final class WordKey {

    private WordKey() {}

    /** The key of a word below its subject. */
    public static String of(String subject, Enum<?> word) {
        StringBuilder key = new StringBuilder(subject).append('.');
        boolean upper = false;
        for (char letter : word.name().toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter == '_') {
                upper = true;
                continue;
            }
            key.append(upper ? Character.toUpperCase(letter) : letter);
            upper = false;
        }
        return key.toString();
    }
}
