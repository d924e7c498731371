package kz.bagalau.evaluation.staff.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The roles of a council as people write them, in three languages; the platform's own roles cannot be given here. */
final class RoleWords {

    static final String EMPLOYEE = "employee";

    private static final Map<String, List<String>> WORDS = Map.of(
            EMPLOYEE,
            List.of("қызметші", "қызметкер", "служащий", "сотрудник", "servant"),
            "evaluator",
            List.of("бағалаушы", "оценивающий"),
            "official",
            List.of("лауазымды адам", "должностное лицо"),
            "council-hr",
            List.of("кадр қызметі", "персоналды басқару", "кадровая служба", "hr"));

    private RoleWords() {}

    static Optional<String> role(String word) {
        String asked = word.strip().toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(role -> role.getKey().equals(asked) || role.getValue().contains(asked))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
