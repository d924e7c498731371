package kz.bagalau.methodology.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EditionSchemaTest {

    private static final Path PUBLISHED = Path.of("../docs/schema");

    @Test
    void the_published_schemas_are_those_of_the_records() throws IOException {
        assertThat(Files.readString(PUBLISHED.resolve("edition.schema.json"))).isEqualTo(EditionSchema.rules());
        assertThat(Files.readString(PUBLISHED.resolve("edition-text.schema.json")))
                .isEqualTo(EditionSchema.text());
    }

    @Test
    void a_rule_demands_its_paragraph() {
        assertThat(EditionSchema.rules())
                .contains("\"MarkRange\": {")
                .contains("\"required\": [\"par\", \"from\", \"to\", \"step\"]");
    }

    @Test
    void a_closed_list_is_spelt_as_in_a_document() {
        assertThat(EditionSchema.rules()).contains("\"keep\", \"previousWorkingDay\", \"nextWorkingDay\"");
    }
}
