package kz.bagalau.methodology.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import kz.bagalau.methodology.term.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A single rule as a document, faulty in every way in which a value can be. */
class RecordDocumentTest {

    @Test
    void a_record_is_written_and_read_in_both_spellings() {
        Due due = RecordDocument.read("{ par: 4, dayOfMonth: 10, roll: keep }", Due.class);

        assertThat(due.dayOfMonth()).contains(10);
        assertThat(RecordDocument.read(RecordDocument.yaml(due), Due.class)).isEqualTo(due);
        assertThat(RecordDocument.read(RecordDocument.json(due), Due.class)).isEqualTo(due);
        assertThat(RecordDocument.read("{\n\t\"par\":\n\t\t4, \"dayOfMonth\": 10, \"roll\": \"keep\"\n}", Due.class))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | oneDocumentExpected",
                "'a: 1\n---\nb: 2' | '' | oneDocumentExpected",
                "'par: &x 4' | '' | aliasNotAllowed",
                "'words' | '' | keysExpected",
                "'{ par: 4, dayOfMonth: [1], roll: keep }' | dayOfMonth | singleValueExpected",
                "'{ par: 4, dayOfMonth: { a: 1 }, roll: keep }' | dayOfMonth | singleValueExpected",
                "'{ par: 0, dayOfMonth: 1, roll: keep }' | par | valueNotFit",
                "'{ par: 4, annex: 100, dayOfMonth: 1, roll: keep }' | par | valueNotFit",
                "'{ par: 4, annex: x, dayOfMonth: 1, roll: keep }' | par | notANumber",
                "'{ dayOfMonth: 1, roll: keep }' | '' | citationMissing"
            })
    void a_document_that_is_no_such_record_is_refused_with_the_place(String document, String place, String key) {
        assertThatThrownBy(() -> RecordDocument.read(document, Due.class))
                .isInstanceOfSatisfying(DocumentFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(Fault::place, Fault::key)
                        .containsExactly(tuple(place, key)));
    }
}
