package kz.bagalau.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.evaluation.survey.QuestionnaireView.QuestionView;
import kz.bagalau.evaluation.survey.SheetsView;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.ui.words.SpokenWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The blank of a circle that answers on paper: the questions of the form, and nothing that tells one sheet from another (¶33). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BlankPaperTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Language.class,
            names = {"KK", "RU"})
    void it_asks_what_the_form_asks_in_the_original_text_of_the_language(Language language) throws IOException {
        String paper = text(blank(view(UUID.randomUUID()), language));

        boolean kazakh = language == Language.KK;
        assertThat(Stream.of(
                        kazakh ? "көшбасшылық" : "лидерство",
                        kazakh ? "1-сұрақ" : "вопрос 1",
                        kazakh ? "3-сұрақ" : "вопрос 3",
                        kazakh ? "сирек" : "редко",
                        kazakh ? "Бас маман" : "Главный специалист",
                        "Маманов Ерлан",
                        "2026",
                        "20.10.2026"))
                .allSatisfy(said -> assertThat(paper).contains(said));
        assertThat(paper.lines().filter(line -> line.matches("[123] .* 1 2 ?")))
                .as("a place for each answer to each question")
                .hasSize(3);
    }

    @Test
    void nothing_on_it_tells_one_sheet_or_one_circle_from_another() throws IOException {
        UUID circle = UUID.randomUUID();
        byte[] one = blank(view(circle), Language.KK);

        assertThat(text(one)).isEqualTo(text(blank(view(UUID.randomUUID()), Language.KK)));
        assertThat(text(one)).doesNotContain(circle.toString());
        try (PDDocument document = Loader.loadPDF(one)) {
            assertThat(document.getDocumentInformation().getMetadataKeys())
                    .as("what the file says of itself")
                    .isSubsetOf("Title", "Producer", "CreationDate");
        }
    }

    private static SheetsView view(UUID circle) {
        LawText group = new LawText("көшбасшылық", "лидерство", null);
        List<QuestionView> questions = IntStream.rangeClosed(1, 3)
                .mapToObj(number ->
                        new QuestionView(number - 1, new LawText(number + "-сұрақ", "вопрос " + number, null), 0))
                .toList();
        return new SheetsView(
                circle,
                Period.parse("2026"),
                Citation.of("33"),
                "Маманов Ерлан",
                new LawText("Бас маман", "Главный специалист", null),
                3,
                5,
                LocalDate.of(2026, 10, 20),
                LocalDate.of(2026, 10, 23),
                SheetsView.State.AWAITED,
                List.of(new GroupView(group, questions)),
                List.of(new LawText("сирек", "редко", null), new LawText("әрқашан", "всегда", null)));
    }

    private static byte[] blank(SheetsView view, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BlankPaper(SpokenWords.in(language)).sheet(view, out);
        return out.toByteArray();
    }

    private static String text(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
