package kz.bagalau.methodology;

import java.util.Locale;

/** The languages of the product, in their order: Kazakh first, Russian second, English third. */
public enum Language {
    KK,
    RU,
    EN;

    /** The language's locale, for formatting and for {@code lang} attributes. */
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** The BCP 47 tag: {@code kk}, {@code ru} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
