package kz.bagalau.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import kz.bagalau.methodology.Language;
import kz.bagalau.ui.words.LanguageChoice;

/** The language in which a program wants its answer. */
final class AskedLanguage {

    private AskedLanguage() {}

    /** The first of the product's languages that the caller accepts; Kazakh when none is named. */
    static Language of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .flatMap(tag -> LanguageChoice.named(tag).stream())
                .findFirst()
                .orElse(Language.KK);
    }
}
