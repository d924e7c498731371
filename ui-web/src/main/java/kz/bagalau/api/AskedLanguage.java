package kz.bagalau.api;

import java.util.List;
import java.util.Locale;
import kz.bagalau.methodology.Language;
import kz.bagalau.ui.words.LanguageChoice;

/** The language in which a program wants its answer. */
final class AskedLanguage {

    private AskedLanguage() {}

    /** The first of the product's languages among those that the caller accepts; Kazakh when none is named. */
    static Language of(List<Locale> accepted) {
        return accepted.stream()
                .map(Locale::getLanguage)
                .flatMap(tag -> LanguageChoice.named(tag).stream())
                .findFirst()
                .orElse(Language.KK);
    }
}
