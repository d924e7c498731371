package kz.bagalau.methodology.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.Unfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPathTest {

    @Test
    void a_path_grows_by_keys_and_items() {
        DocumentPath due = DocumentPath.of("methodology.notices").item(2).key("due");

        assertThat(due).hasToString("methodology.notices[2].due").isEqualTo(DocumentPath.of(due.toString()));
        assertThat(due.plain()).isEqualTo("methodology.notices.due");
        assertThat(due.parent()).hasToString("methodology.notices[2]");
    }

    @ParameterizedTest(name = "{0} keys: taken {1}")
    @CsvSource({"40, true", "41, false"})
    void a_path_leads_forty_keys_deep_and_no_further(int keys, boolean taken) {
        String path = "a.".repeat(keys - 1) + "a";

        if (taken) {
            assertThat(DocumentPath.of(path).steps()).hasSize(keys);
            return;
        }
        assertThatThrownBy(() -> DocumentPath.of(path))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("pathTooLong");
    }

    @Test
    void a_statement_is_found_in_the_document_by_its_path() {
        Statement last = Statements.of(AlatauFixture.methodology()).stream()
                .filter(statement -> statement.path().equals("ranking.due.dayOfMonth"))
                .findFirst()
                .orElseThrow();

        assertThat(DocumentPath.of(last)).hasToString("methodology.ranking.due.dayOfMonth");
        assertThat(last.name()).isEqualTo("dayOfMonth");
        assertThat(Draft.of(AlatauFixture.edition()).text(DocumentPath.of(last).toString()))
                .contains(last.text());
    }
}
