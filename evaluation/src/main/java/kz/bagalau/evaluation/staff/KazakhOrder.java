package kz.bagalau.evaluation.staff;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;

/**
 * The order of the Kazakh alphabet, in which ә follows а and і follows ы; the platform's own collation has none for
 * Kazakh. Letters of other alphabets come after, case does not count.
 */
public final class KazakhOrder implements Comparator<String> {

    /** The one order. */
    public static final KazakhOrder ORDER = new KazakhOrder();

    private static final String ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    private static final int[] PLACES = places();

    private KazakhOrder() {}

    /** By letter, small or capital, from one; nought for what is no letter of the alphabet. */
    private static int[] places() {
        int[] places = new int[ALPHABET.chars().max().orElseThrow() + 1];
        for (int place = 0; place < ALPHABET.length(); place++) {
            places[ALPHABET.charAt(place)] = place + 1;
            places[Character.toUpperCase(ALPHABET.charAt(place))] = place + 1;
        }
        return places;
    }

    /** People by their full names; namesakes by their ids, so that they do not change places from page to page. */
    static <T> Comparator<T> ofPeople(Function<T, String> fullName, Function<T, UUID> id) {
        return Comparator.comparing(fullName, ORDER).thenComparing(id);
    }

    @Override
    public int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int at = 0; at < common; at++) {
            int difference = Integer.compare(place(left.charAt(at)), place(right.charAt(at)));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    private static int place(char written) {
        if (written < PLACES.length && PLACES[written] > 0) {
            return PLACES[written];
        }
        char letter = Character.toLowerCase(written);
        // A space or hyphen ends a word before any letter does; foreign letters follow the alphabet.
        return Character.isLetter(letter) ? ALPHABET.length() + letter : letter - Character.MAX_VALUE;
    }
}
