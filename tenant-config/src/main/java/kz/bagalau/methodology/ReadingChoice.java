package kz.bagalau.methodology;

import java.util.Objects;

/**
 * The answer an edition gives to a question of the register.
 *
 * @param chosen the answer's short name; its words stand beside the question's
 * @param confirmed whether the council itself has confirmed it
 */
public record ReadingChoice(Reading reading, String chosen, boolean confirmed) {

    public ReadingChoice {
        Objects.requireNonNull(reading, "reading");
        Require.that(!chosen.isBlank(), "readingWithoutChoice", reading).orUnfit();
    }
}
