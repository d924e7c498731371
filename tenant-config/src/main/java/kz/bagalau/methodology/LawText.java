package kz.bagalau.methodology;

import java.util.Objects;
import java.util.Optional;

/**
 * Words of the law in the languages an edition holds. Kazakh is always there; Russian and English only where the
 * decision or the model methodology gives them: a missing language is shown in Kazakh, marked as such, never invented.
 *
 * @param kk the council's own Kazakh words, never blank
 * @param ru the official Russian words, or {@code null} when none are recorded
 * @param en an English gloss, or {@code null} when none is recorded
 */
public record LawText(String kk, String ru, String en) {

    public LawText {
        Objects.requireNonNull(kk, "Kazakh text");
        if (kk.isBlank()) {
            throw new IllegalArgumentException("A text of the law needs its Kazakh words.");
        }
    }

    /** A text recorded in Kazakh alone. */
    public static LawText kk(String kk) {
        return new LawText(kk, null, null);
    }

    /** The words in the asked language, if the edition holds them. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(
                switch (language) {
                    case KK -> kk;
                    case RU -> ru;
                    case EN -> en;
                });
    }

    /** The words in the asked language, else the Kazakh ones. */
    public String orKazakh(Language language) {
        return in(language).orElse(kk);
    }

    /** The language in which {@link #orKazakh} answers, for the {@code lang} attribute of the page. */
    public Language languageOf(Language asked) {
        return in(asked).isPresent() ? asked : Language.KK;
    }
}
