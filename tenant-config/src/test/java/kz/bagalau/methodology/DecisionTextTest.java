package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;

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
    void both_texts_have_five_chapters_and_forty_two_paragraphs() {
        for (Edition edition : ShippedEditions.all()) {
            assertThat(edition.text().chapters()).hasSize(5);
            assertThat(edition.text().paragraphs()).hasSize(42);
        }
    }
}
