package kz.bagalau.methodology.kpi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of an indicator, Kazakh or Russian: how many, with a number or without, promising a direction only. */
record Wording(String text) {

    static final int FEWEST_WORDS = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** How words begin that name a direction and no result: to improve, to strengthen, to raise, to develop. */
    private static final List<String> VAGUE = List.of(
            "жақсарт",
            "күшейт",
            "арттыр",
            "жоғарылат",
            "дамыт",
            "жетілдір",
            "белсендендір",
            "оңтайландыр",
            "жандандыр",
            "улучш",
            "усил",
            "повыс",
            "повыш",
            "развит",
            "развив",
            "совершенств",
            "усовершенств",
            "активиз",
            "оптимиз");

    long words() {
        return parts().filter(part -> part.codePoints().anyMatch(Character::isLetter))
                .count();
    }

    boolean hasNumber() {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    Optional<String> vagueWord() {
        return parts().filter(part -> VAGUE.stream().anyMatch(part.toLowerCase(Locale.ROOT)::startsWith))
                .findFirst();
    }

    private Stream<String> parts() {
        return Arrays.stream(BETWEEN_WORDS.split(text)).filter(part -> !part.isEmpty());
    }
}
