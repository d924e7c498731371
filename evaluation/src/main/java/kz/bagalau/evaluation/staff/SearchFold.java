package kz.bagalau.evaluation.staff;

import java.util.Locale;

/** Lets a person who types without Kazakh letters find Kazakh names: қ is found by к, ғ by г, ә by а. */
public final class SearchFold {

    private static final String KAZAKH = "әғқңөұүһіё";
    private static final String TYPED = "агкноуухие";

    private SearchFold() {}

    /** The text without case and without the letters a Russian keyboard lacks. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.strip().toLowerCase(Locale.ROOT));
        for (int at = 0; at < folded.length(); at++) {
            int kazakh = KAZAKH.indexOf(folded.charAt(at));
            if (kazakh >= 0) {
                folded.setCharAt(at, TYPED.charAt(kazakh));
            }
        }
        return folded.toString();
    }

    /** Whether every word asked for occurs in the text, in any order. */
    public static boolean finds(String asked, String text) {
        if (asked.isBlank()) {
            return true;
        }
        String folded = of(text);
        for (String word : of(asked).split("\\s+")) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
