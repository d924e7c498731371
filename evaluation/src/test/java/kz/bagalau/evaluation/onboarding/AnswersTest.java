package kz.bagalau.evaluation.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import kz.bagalau.evaluation.onboarding.AnswerFault.Problem;
import kz.bagalau.evaluation.staff.importing.Comparison;
import kz.bagalau.evaluation.staff.importing.PeopleFile;
import kz.bagalau.evaluation.staff.importing.Verdict;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A step is refused at the field that is not fit, all of them at once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private final Map<OnboardingField, String> people = new EnumMap<>(Map.ofEntries(
            Map.entry(OnboardingField.OFFICIAL_SURNAME, "Қалмырзаев"),
            Map.entry(OnboardingField.OFFICIAL_GIVEN_NAME, "Сұңғат"),
            Map.entry(OnboardingField.OFFICIAL_EMAIL, "o@bagalau.example"),
            Map.entry(OnboardingField.OFFICIAL_POST, "Мәслихат төрағасы"),
            Map.entry(OnboardingField.OFFICIAL_SINCE, "2024-02-01"),
            Map.entry(OnboardingField.HR_SURNAME, "Тілеубердиева"),
            Map.entry(OnboardingField.HR_GIVEN_NAME, "Гүлсезім"),
            Map.entry(OnboardingField.HR_EMAIL, "h@bagalau.example"),
            Map.entry(OnboardingField.HR_POST, "Бас маман"),
            Map.entry(OnboardingField.HR_CATEGORY, "E-4"),
            Map.entry(OnboardingField.HR_SINCE, "2025-02-03")));

    @Test
    void two_people_with_all_that_is_asked_are_fit() {
        assertThat(new Answers(people).faults(OnboardingStep.PEOPLE, TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "HR_EMAIL, nobody, NOT_AN_EMAIL",
        "HR_EMAIL, O@bagalau.example, SAME_PERSON",
        "HR_CATEGORY, Е-4, NOT_A_CATEGORY",
        "HR_SINCE, 03.02.2025, NOT_A_DATE",
        "HR_SINCE, 1812-09-07, NOT_A_DATE",
        "OFFICIAL_SINCE, 2026-10-06, IN_FUTURE",
        "OFFICIAL_SURNAME, <b>, NOT_A_NAME",
        "OFFICIAL_GIVEN_NAME, '', BLANK",
    })
    void what_is_not_fit_is_told_at_its_field(OnboardingField field, String typed, Problem problem) {
        people.put(field, typed);

        assertThat(new Answers(people).faults(OnboardingStep.PEOPLE, TODAY))
                .containsExactly(new AnswerFault(field, problem));
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        assertThat(new Answers(Map.of()).faults(OnboardingStep.PEOPLE, TODAY))
                .hasSize(11)
                .allSatisfy(fault -> assertThat(fault.problem()).isEqualTo(Problem.BLANK));
    }

    @ParameterizedTest(name = "register {0}, code {1}, name {2}: {3} {4}")
    @CsvSource({
        "'', '', '', REGISTER, BLANK",
        "'', 'test-council', '', NAME_KK, BLANK",
        "'', '', 'Сынақ', CODE, BLANK",
        "'', 'Тест', 'Сынақ', CODE, NOT_A_CODE",
        "'', 'model-test', 'Сынақ', CODE, NOT_A_CODE",
    })
    void a_council_outside_of_the_register_brings_its_code_and_its_name(
            String register, String code, String name, OnboardingField at, Problem problem) {
        Answers answers = new Answers(
                Map.of(OnboardingField.REGISTER, register, OnboardingField.CODE, code, OnboardingField.NAME_KK, name));

        assertThat(answers.faults(OnboardingStep.COUNCIL, TODAY)).containsExactly(new AnswerFault(at, problem));
    }

    @Test
    void a_line_of_the_register_is_enough_and_gives_the_name() {
        Answers answers = new Answers(Map.of(OnboardingField.REGISTER, "zhambyl-merki"));

        assertThat(answers.faults(OnboardingStep.COUNCIL, TODAY)).isEmpty();
        assertThat(NewCouncil.of(answers).name().kk()).isEqualTo("Меркі аудандық мәслихатының аппараты");
        assertThat(NewCouncil.of(answers).code()).isEqualTo("zhambyl-merki");
    }

    @Test
    void the_first_two_people_are_a_list_that_the_import_reads_without_a_fault() {
        var table = PeopleFile.read(FirstPeople.list(new Answers(people)));

        var compared = Comparison.of(table, Map.of(), TODAY);

        assertThat(compared.rows())
                .allSatisfy(row -> assertThat(row.verdict()).isEqualTo(Verdict.NEW))
                .satisfiesExactly(
                        official -> assertThat(official.findings())
                                .extracting(found -> found.problem().name())
                                .as("the chair is not evaluated")
                                .containsExactly("NO_CATEGORY"),
                        hr -> assertThat(hr.findings()).isEmpty());
    }
}
