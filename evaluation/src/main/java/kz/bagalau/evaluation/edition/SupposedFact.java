package kz.bagalau.evaluation.edition;

import java.util.Arrays;

/** What a case may suppose of a made-up person, by the key under which a form gives it and it is kept. */
public enum SupposedFact {
    METHOD("method"),
    PERIOD("period"),
    CATEGORY("category"),
    MANAGING("managing"),
    APPOINTED("appointed"),
    DISMISSED("dismissed"),
    ABSENT_FROM("absentFrom"),
    ABSENT_UNTIL("absentUntil"),
    MARKS("marks"),
    PERCENTS("percents"),
    INDICATORS("indicators"),
    MEANS("means"),
    SERVANTS("servants"),
    PENALTY("penalty");

    private final String key;

    SupposedFact(String key) {
        this.key = key;
    }

    /** The key in the form and in what is kept. */
    public String key() {
        return key;
    }

    /** The fact of a key. */
    static SupposedFact of(String key) {
        return Arrays.stream(values())
                .filter(fact -> fact.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such fact: " + key));
    }
}
