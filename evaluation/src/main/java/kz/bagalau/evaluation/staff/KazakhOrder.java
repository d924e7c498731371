package kz.bagalau.evaluation.staff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The order of the Kazakh alphabet, in which ә follows а and і follows ы; the platform's own collation has none for
 * Kazakh. Letters of other alphabets come after, case does not count.
 */
public final class KazakhOrder implements Comparator<String> {

    /** The one order. */
    public static final KazakhOrder ORDER = new KazakhOrder();

    private static final String ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    private static final Map<Character, Integer> PLACES = places();

    private KazakhOrder() {}

    private static Map<Character, Integer> places() {
        Map<Character, Integer> places = new HashMap<>();
        for (int place = 0; place < ALPHABET.length(); place++) {
            places.put(ALPHABET.charAt(place), place);
        }
        return Map.copyOf(places);
    }

    @Override
    public int compare(String left, String right) {
        String one = left.toLowerCase(Locale.ROOT);
        String other = right.toLowerCase(Locale.ROOT);
        int common = Math.min(one.length(), other.length());
        for (int at = 0; at < common; at++) {
            int difference = Integer.compare(place(one.charAt(at)), place(other.charAt(at)));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    private static int place(char letter) {
        Integer place = PLACES.get(letter);
        if (place != null) {
            return place;
        }
        // A space or hyphen ends a word before any letter does; foreign letters follow the alphabet.
        return Character.isLetter(letter) ? ALPHABET.length() + letter : letter - Character.MAX_VALUE;
    }
}
