package kz.bagalau.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.kpi.KpiField;
import kz.bagalau.evaluation.kpi.TypedField;
import kz.bagalau.evaluation.kpi.TypedField.RefusedField;
import kz.bagalau.methodology.Period;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndicatorPatchTest {

    private static final Optional<Period> QUARTER = Optional.of(Period.quarter(2026, 3));

    @Test
    void what_is_named_is_written_null_empties_and_the_rest_stays() {
        IndicatorPatch patch =
                patch("{\"name\":\"Үлес, %\",\"baseline\":null,\"targets\":{\"2026-Q3\":{\"planned\":\"92,5\"}}}");

        assertThat(patch.refused()).isEmpty();
        assertThat(patch.fields())
                .containsExactly(
                        new TypedField(KpiField.NAME, Optional.empty(), "Үлес, %"),
                        new TypedField(KpiField.BASELINE, Optional.empty(), ""),
                        new TypedField(KpiField.PLANNED, QUARTER, "92,5"));
    }

    @Test
    void a_period_that_is_null_empties_its_value_and_its_term() {
        assertThat(patch("{\"targets\":{\"2026-Q3\":null}}").fields())
                .containsExactlyInAnyOrder(
                        new TypedField(KpiField.PLANNED, QUARTER, ""), new TypedField(KpiField.TERM, QUARTER, ""));
    }

    @Test
    void an_empty_patch_writes_nothing() {
        assertThat(patch("{}").fields()).isEmpty();
        assertThat(patch("{\"targets\":{}}").fields()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"colour\":\"red\"} | UnknownField | #/colour",
                "{\"a/b~c\":null} | UnknownField | #/a~1b~0c",
                "{\"\":\"x\"} | UnknownField | #/",
                "{\"baseline\":5} | StringExpected | #/baseline",
                "{\"name\":[\"x\"]} | StringExpected | #/name",
                "{\"name\":true} | StringExpected | #/name",
                "{\"targets\":null} | ObjectExpected | #/targets",
                "{\"targets\":{\"2026-Q3\":\"9\"}} | ObjectExpected | #/targets/2026-Q3",
                "{\"targets\":{\"2026-Q5\":{}}} | PeriodExpected | #/targets/2026-Q5",
                "{\"targets\":{\"20260-Q1\":{}}} | PeriodExpected | #/targets/20260-Q1",
                "{\"targets\":{\"2026-Q3\":{\"name\":\"x\"}}} | UnknownField | #/targets/2026-Q3/name",
                "{\"targets\":{\"2026-Q3\":{\"planned\":1e9}}} | StringExpected | #/targets/2026-Q3/planned",
                "{\"unit\":\"%\",\"planned\":\"1\"} | UnknownField | #/planned",
            })
    void a_fault_of_form_is_named_at_its_place(String sent, String refusal, String pointer) {
        assertThat(patch(sent).refused())
                .singleElement()
                .satisfies(each -> assertThat(Problem.key(each.why())).isEqualTo(refusal))
                .satisfies(each -> assertThat(each.pointer()).isEqualTo(pointer));
    }

    @Test
    void faults_of_form_and_values_that_no_field_takes_are_named_together() {
        IndicatorPatch patch = patch("{\"colour\":\"red\",\"baseline\":\"-1\",\"name\":\"Үлес\","
                + "\"targets\":{\"2026-Q3\":{\"planned\":\"1e9\",\"term\":\"31.02.2026\"}}}");

        Map<String, String> all = patch.everythingRefused().stream()
                .collect(Collectors.toMap(AtField::pointer, each -> Problem.key(each.why())));

        assertThat(all)
                .isEqualTo(Map.of(
                        "#/colour", "UnknownField",
                        "#/baseline", "NegativeValue",
                        "#/targets/2026-Q3/planned", "NotANumber",
                        "#/targets/2026-Q3/term", "NotADay"));
    }

    @ParameterizedTest
    @EnumSource
    void every_field_of_an_indicator_has_its_place(KpiField field) {
        boolean ofPeriod = field == KpiField.PLANNED || field == KpiField.TERM;
        RefusedField refused =
                new RefusedField(field, ofPeriod ? QUARTER : Optional.empty(), new SentRefusal.FieldMissing());

        String pointer = IndicatorPatch.at(refused).pointer();

        String path = pointer.substring(2);
        String name = path.substring(path.lastIndexOf('/') + 1);
        String sent = ofPeriod ? "{\"targets\":{\"2026-Q3\":{\"" + name + "\":\"x\"}}}" : "{\"" + name + "\":\"x\"}";
        assertThat(patch(sent).fields()).singleElement().satisfies(each -> assertThat(each.field())
                .isEqualTo(field));
    }

    private static IndicatorPatch patch(String sent) {
        return IndicatorPatch.of(SentBytes.of(new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)))
                .object());
    }
}
