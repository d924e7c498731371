package kz.bagalau.ui.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;

/**
 * The words of the interface in the reader's language: {@code #{t['staff.title']}}, {@code #{t.with('key', value)}}.
 * Arguments are written by their type: dates, periods, numbers, the law's words, paragraphs.
 */
@Named("t")
@RequestScoped
public class Words extends AbstractMap<String, String> {

    @Inject
    Dictionary dictionary;

    @Inject
    HttpServletRequest request;

    private Language language;

    /** The reader's language. */
    public Language getLanguage() {
        if (language == null) {
            language = LanguageChoice.of(request);
        }
        return language;
    }

    /** The same words in another language, for callers that are no browser. */
    public Words in(Language other) {
        Words words = new Words();
        words.dictionary = dictionary;
        words.language = other;
        return words;
    }

    /** The tag of the reader's language: {@code kk}. A method, since a map's properties are its keys. */
    public String tag() {
        return getLanguage().tag();
    }

    @Override
    public String get(Object key) {
        return with(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return dictionary.pattern(getLanguage(), String.valueOf(key)).isPresent();
    }

    /** The words of a key that takes no values. */
    public String with(String key) {
        return writing().with(key);
    }

    /** The words of a key with one value. */
    public String with(String key, Object first) {
        return writing().with(key, first);
    }

    /** The words of a key with two values. */
    public String with2(String key, Object first, Object second) {
        return writing().with(key, first, second);
    }

    /** The words of a key with three values. */
    public String with3(String key, Object first, Object second, Object third) {
        return writing().with(key, first, second, third);
    }

    /** The words of a key with four values. */
    public String with4(String key, Object first, Object second, Object third, Object fourth) {
        return writing().with(key, first, second, third, fourth);
    }

    /** The words of a key with as many values as there are. */
    public String all(String key, List<Object> values) {
        return writing().with(key, values.toArray());
    }

    /** The words of a refusal. */
    public String of(Refusal refusal) {
        return all(refusal.key(), refusal.arguments());
    }

    /** A value as it is written. */
    public String value(Object value) {
        return writing().of(value);
    }

    /** A number as a field spells it, {@code 92.5}, with the sign of decimals that the language has. */
    public String spelt(String number) {
        return getLanguage() == Language.EN ? number : number.replace('.', ',');
    }

    /** Words of the law, in the reader's language where the edition holds it. */
    public String law(LawText text) {
        return text == null ? "" : text.orKazakh(getLanguage());
    }

    /** The tag of the language in which {@link #law} answers. */
    public String lawLanguage(LawText text) {
        return text == null
                ? getLanguage().tag()
                : text.languageOf(getLanguage()).tag();
    }

    /** A paragraph's short name: 7-тармақ. */
    public String paragraph(Citation citation) {
        return writing().citation(citation);
    }

    /** An edition as people call it, 22.10.2024 редакциясы; what is no name of an edition stays as it is written. */
    public String edition(Object which) {
        String name = String.valueOf(which);
        return EditionId.isName(name) ? writing().edition(new EditionId(name)) : name;
    }

    /** A date as 09.10.2026. */
    public String date(LocalDate date) {
        return date == null ? "" : writing().of(date);
    }

    /** A day and month as 09.10. */
    public String dayMonth(LocalDate date) {
        return date == null ? "" : writing().of(date).substring(0, 5);
    }

    /** A moment as 09.10.2026, 17:55. */
    public String dateTime(Instant instant) {
        return instant == null ? "" : writing().of(instant);
    }

    /** A number with the language's decimal sign. */
    public String number(BigDecimal number) {
        return number == null ? "" : writing().number(number);
    }

    /** A period: 2026 жылғы III тоқсан. */
    public String period(Period period) {
        return period == null ? "" : writing().period(period);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("Words are asked one by one.");
    }

    @Override
    public String toString() {
        return "words";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private Writing writing() {
        return new Writing(dictionary, getLanguage());
    }
}
