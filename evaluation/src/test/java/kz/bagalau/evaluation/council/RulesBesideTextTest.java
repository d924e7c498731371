package kz.bagalau.evaluation.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.bagalau.evaluation.council.MethodologyView.CellView;
import kz.bagalau.evaluation.council.MethodologyView.ParagraphView;
import kz.bagalau.evaluation.council.MethodologyView.RuleView;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.document.ShippedEditions;
import org.junit.jupiter.api.Test;

class RulesBesideTextTest {

    private final Edition edition = ShippedEditions.all().get(0);
    private final RulesBesideText rules = new RulesBesideText(edition);

    @Test
    void every_paragraph_stands_beside_rules_or_a_reason() {
        assertThat(paragraphs())
                .hasSize(42)
                .noneMatch(paragraph ->
                        paragraph.rules().isEmpty() && paragraph.left().isEmpty());
    }

    @Test
    void the_scale_of_paragraph_7_is_a_table_of_four_rows() {
        RuleView scale = paragraph("7").rules().get(0);

        assertThat(scale.key()).isEqualTo("grades.grades");
        assertThat(scale.columns()).containsExactly("rank", "from", "to", "label", "variants");
        assertThat(scale.rows()).hasSize(4);
    }

    @Test
    void a_value_that_a_reading_decides_names_the_reading() {
        RuleView marks = rule("31", "ranking.marks");

        assertThat(marks.table()).isFalse();
        assertThat(marks.single()).extracting(CellView::name).containsExactly("from", "to", "step");
        assertThat(marks.single()).extracting(CellView::reading).containsExactly("R16", "", "R24");
    }

    @Test
    void the_first_row_of_annex_3_has_no_upper_end_and_keeps_its_columns() {
        RuleView table = rule("27", "kpi.permitted.table");

        assertThat(table.columns()).containsExactly("from", "to", "lowest", "highest");
        assertThat(table.rows()).hasSize(21).allMatch(row -> row.size() == 4);
        assertThat(table.rows().get(0))
                .filteredOn(cell -> cell.name().equals("to"))
                .allMatch(cell -> cell.values().isEmpty());
    }

    @Test
    void what_is_left_to_people_stands_beside_its_paragraph() {
        assertThat(paragraph("42").left())
                .extracting(MethodologyView.LeftView::why)
                .contains("TEXT_NOT_RECORDED");
    }

    private ParagraphView paragraph(String number) {
        return paragraphs().stream()
                .filter(paragraph -> paragraph.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private RuleView rule(String paragraph, String key) {
        return paragraph(paragraph).rules().stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<ParagraphView> paragraphs() {
        return rules.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .toList();
    }
}
