package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.bagalau.methodology.document.ShippedEditions;
import org.junit.jupiter.api.Test;

class DecisionTextTest {

    @Test
    void a_citation_of_a_sub_paragraph_opens_its_own_sentence() {
        assertThat(AlatauFixture.edition().text().words(Citation.of("2.4")))
                .contains("4) Құрылымдық бөлімшенің/мемлекеттік органның басшысы – Е-2 санаттағы \"Б\" корпусының"
                        + " мемлекеттік әкімшілік қызметшісі;");
    }

    @Test
    void a_citation_of_a_paragraph_opens_all_its_parts() {
        assertThat(SarysuFixture.edition().text().words(Citation.of("4")).orElseThrow())
                .startsWith("4. НМИ-ге қол жеткізу және саралау әдісі бойынша")
                .endsWith("есепті тоқсандардағы орташа бағасынан құралады.");
    }

    @Test
    void the_councils_slips_are_kept() {
        assertThat(AlatauFixture.edition().text().words(Citation.of("1")).orElseThrow())
                .contains("\"ҚазақстанРеспубликасының");
        assertThat(AlatauFixture.edition().text().words(Citation.of("22")).orElseThrow())
                .contains("тки белгіленбейді");
    }

    @Test
    void a_sub_paragraph_that_the_text_does_not_have_opens_the_whole_paragraph() {
        var paragraph = new Paragraph(2, List.of("2. Ұғымдар:", "1) бірінші;", "12) он екінші."));
        var text = new DecisionText(List.of(), List.of(new Chapter("1", List.of(one(), paragraph))));

        assertThat(paragraph.subParagraphs()).containsExactly(1, 12);
        assertThat(text.words(Citation.of("2.12"))).contains("12) он екінші.");
        assertThat(text.words(Citation.of("2.2"))).contains("2. Ұғымдар:\n1) бірінші;\n12) он екінші.");
        assertThat(text.words(Citation.of("3"))).isEmpty();
    }

    @Test
    void paragraphs_are_numbered_without_a_leap() {
        var third = new Paragraph(3, List.of("мәтін"));

        assertThatThrownBy(() -> new DecisionText(List.of(), List.of(new Chapter("1", List.of(one(), third)))))
                .isInstanceOf(Unfit.class)
                .hasMessage("textParagraphOrder [3, 2]");
        assertThatThrownBy(() -> new DecisionText(List.of(), List.of())).hasMessageContaining("textWithoutChapters");
        assertThatThrownBy(() -> new Chapter("1", List.of())).hasMessageContaining("chapterWithoutParagraphs");
        assertThatThrownBy(() -> new Chapter(" ", List.of(one()))).hasMessageContaining("chapterWithoutHeading");
        assertThatThrownBy(() -> new Paragraph(1, List.of())).hasMessageContaining("paragraphWithoutText");
    }

    private static Paragraph one() {
        return new Paragraph(1, List.of("мәтін"));
    }

    @Test
    void both_texts_have_five_chapters_and_forty_two_paragraphs() {
        for (Edition edition : ShippedEditions.all()) {
            assertThat(edition.text().chapters()).hasSize(5);
            assertThat(edition.text().paragraphs()).hasSize(42);
        }
    }
}
