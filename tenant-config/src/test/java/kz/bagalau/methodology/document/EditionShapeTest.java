package kz.bagalau.methodology.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.methodology.document.EditionShape.Field;
import kz.bagalau.methodology.document.EditionShape.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionShapeTest {

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        "methodology.ranking.due.dayOfMonth, WHOLE_NUMBER, false, DAY_OF_MONTH",
        "methodology.kpi.plan.minimumRemaining.months, WHOLE_NUMBER, true, MONTHS",
        "methodology.ranking.marks.step, NUMBER, true, MARK",
        "methodology.kpi.permitted.table[3].from, NUMBER, true, PERCENT",
        "methodology.kpi.permitted.table, RULES, false,",
        "methodology.grades.grades[effective].label, WORDS, true,",
        "methodology.calibration.feedback.topics, WORDS_LIST, false,",
        "methodology.ranking.due.roll, CHOICE, true,",
        "methodology.acquaintance.channels, CHOICES, false,",
        "methodology.ranking.who.only, TEXTS, false,",
        "methodology.yearly.periods, WHOLE_NUMBERS, false, NUMBER_OF_A_PERIOD",
        "methodology.kpi, RULE, false,",
        "methodology.calibration.order.named, PARAGRAPH, true,",
        "methodology.custody.par, CITATION, true,",
        "methodology.custody.annex, ANNEX, false,",
        "methodology.survey.anonymous, YES_NO, true,",
        "dates.published, DATE, false,",
        "decision.number, TEXT, true,"
    })
    void a_key_is_known_by_its_kind_its_unit_and_whether_it_is_required(
            String path, Kind kind, boolean required, String unit) {
        Field field = EditionShape.at(path).orElseThrow();

        assertThat(field.kind()).isEqualTo(kind);
        assertThat(field.required()).isEqualTo(required);
        assertThat(field.unit().map(Enum::name).orElse(null)).isEqualTo(unit);
    }

    @Test
    void a_closed_list_offers_its_words() {
        Field roll = EditionShape.at("methodology.kpi.due.roll").orElseThrow();

        assertThat(roll.choices()).containsExactly("keep", "previousWorkingDay", "nextWorkingDay");
        assertThat(roll.choiceType()).isEqualTo("RollRule");
    }

    @Test
    void the_keys_of_a_rule_come_in_their_order() {
        assertThat(EditionShape.keys("methodology.kpi.count"))
                .extracting(Field::key)
                .containsExactly("par", "annex", "min", "max");
        assertThat(EditionShape.keys("methodology.kpi.count.min")).isEmpty();
        assertThat(EditionShape.at("methodology.shelf")).isEmpty();
        assertThat(EditionShape.at("")).isEmpty();
    }

    @Test
    void every_value_of_the_shipped_editions_stands_under_a_known_key_of_a_fitting_kind() {
        List<String> unknown = ShippedEditions.documents().stream()
                .map(Draft::parse)
                .flatMap(draft -> draft.values().keySet().stream())
                .flatMap(path -> Stream.of(path, path.replaceAll("\\.(kk|ru|en)$", ""))
                        .limit(EditionShape.at(path).isPresent() ? 1 : 2)
                        .skip(EditionShape.at(path).isPresent() ? 0 : 1))
                .filter(path -> EditionShape.at(path).isEmpty())
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void every_number_of_a_rule_says_in_what_it_is_counted() {
        assertThat(EditionShape.all().stream()
                        .filter(field -> field.path().startsWith("methodology."))
                        .filter(field -> List.of(Kind.WHOLE_NUMBER, Kind.NUMBER, Kind.WHOLE_NUMBERS)
                                .contains(field.kind()))
                        .filter(field -> field.unit().isEmpty())
                        .map(Field::path)
                        .collect(Collectors.toList()))
                .isEmpty();
    }
}
