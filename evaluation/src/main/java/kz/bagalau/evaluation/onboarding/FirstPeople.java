package kz.bagalau.evaluation.onboarding;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.bagalau.evaluation.staff.importing.Column;

/** The first two people of a council as a list that the staff's own import reads. */
final class FirstPeople {

    static final String FILE = "onboarding.csv";
    static final String CHAIR = "Мәслихат төрағасы";
    static final String SPECIALIST = "Бас маман";
    static final String CATEGORY = "E-4";

    private static final String LEADERSHIP = "Басшылық";
    private static final String APPARATUS = "Аппарат";
    /** Russian words of the posts that are proposed; of any other post they are not invented. */
    private static final Map<String, String> RUSSIAN = Map.of(
            CHAIR,
            "Председатель маслихата",
            SPECIALIST,
            "Главный специалист",
            LEADERSHIP,
            "Руководство",
            APPARATUS,
            "Аппарат");

    private FirstPeople() {}

    static byte[] list(Answers answers) {
        Map<Column, String> official = Map.ofEntries(
                Map.entry(Column.SURNAME, answers.get(OnboardingField.OFFICIAL_SURNAME)),
                Map.entry(Column.GIVEN_NAME, answers.get(OnboardingField.OFFICIAL_GIVEN_NAME)),
                Map.entry(Column.PATRONYMIC, answers.get(OnboardingField.OFFICIAL_PATRONYMIC)),
                Map.entry(Column.EMAIL, answers.get(OnboardingField.OFFICIAL_EMAIL)),
                Map.entry(Column.UNIT_KK, LEADERSHIP),
                Map.entry(Column.UNIT_RU, RUSSIAN.get(LEADERSHIP)),
                Map.entry(Column.POST_KK, answers.get(OnboardingField.OFFICIAL_POST)),
                Map.entry(Column.POST_RU, russian(answers.get(OnboardingField.OFFICIAL_POST))),
                Map.entry(Column.APPOINTED, answers.get(OnboardingField.OFFICIAL_SINCE)),
                Map.entry(Column.ROLES, "official"));
        Map<Column, String> hr = Map.ofEntries(
                Map.entry(Column.SURNAME, answers.get(OnboardingField.HR_SURNAME)),
                Map.entry(Column.GIVEN_NAME, answers.get(OnboardingField.HR_GIVEN_NAME)),
                Map.entry(Column.PATRONYMIC, answers.get(OnboardingField.HR_PATRONYMIC)),
                Map.entry(Column.EMAIL, answers.get(OnboardingField.HR_EMAIL)),
                Map.entry(Column.UNIT_KK, APPARATUS),
                Map.entry(Column.UNIT_RU, RUSSIAN.get(APPARATUS)),
                Map.entry(Column.POST_KK, answers.get(OnboardingField.HR_POST)),
                Map.entry(Column.POST_RU, russian(answers.get(OnboardingField.HR_POST))),
                Map.entry(Column.CATEGORY, answers.get(OnboardingField.HR_CATEGORY)),
                Map.entry(Column.APPOINTED, answers.get(OnboardingField.HR_SINCE)),
                Map.entry(Column.DIRECT_HEAD, answers.get(OnboardingField.OFFICIAL_EMAIL)),
                Map.entry(Column.ROLES, "council-hr;employee"));
        return csv(List.of(official, hr));
    }

    private static String russian(String post) {
        return RUSSIAN.getOrDefault(post, "");
    }

    private static byte[] csv(List<Map<Column, String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(Arrays.stream(Column.values()).map(Column::name).toList());
            for (Map<Column, String> row : rows) {
                writer.writeRecord(Arrays.stream(Column.values())
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
