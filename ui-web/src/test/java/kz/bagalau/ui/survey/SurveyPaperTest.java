package kz.bagalau.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.evaluation.survey.SurveyReportView;
import kz.bagalau.evaluation.survey.SurveyReportView.CompetenceLine;
import kz.bagalau.evaluation.survey.SurveyReportView.YearBefore;
import kz.bagalau.evaluation.survey.TrainingNeedsView;
import kz.bagalau.evaluation.survey.TrainingNeedsView.GroupNeeds;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.survey.Competence;
import kz.bagalau.methodology.survey.ShownMean.Bound;
import kz.bagalau.methodology.survey.TrainingNeeds;
import kz.bagalau.methodology.survey.TrainingNeeds.Theme;
import kz.bagalau.ui.words.SpokenWords;
import kz.bagalau.ui.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report and the needs of training as they leave the portal: the words of the page, and no others (¶33, 36). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyPaperTest {

    private static final Citation BY = Citation.of("36");
    private static final Period YEAR = Period.parse("2026");

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    void the_paper_says_what_the_page_says(Language language) throws IOException {
        Words words = SpokenWords.in(language);
        SurveyReportView view = report(
                line("қызметті басқару", Bound.ABOUT, "4.1", before(Bound.ABOUT, "4.4", "-0.3")),
                line("этикалық нормалар", Bound.OR_MORE, "4.8", before(Bound.ABOUT, "4.2", null)),
                line("көшбасшылық", Bound.NOT_SHOWN, null, Optional.empty()));
        ReportText page = ReportText.of(view, words);

        String paper = paper(view, words);

        assertThat(Stream.of(
                                List.of(
                                        page.title(),
                                        page.who(),
                                        page.form(),
                                        page.lead(),
                                        page.before(),
                                        page.readers()),
                                page.least(),
                                List.of(page.comments().rule()),
                                page.comments().written(),
                                page.lines().stream()
                                        .flatMap(line ->
                                                Stream.of(line.competence(), line.mean(), line.before(), line.more()))
                                        .toList())
                        .flatMap(List::stream))
                .allSatisfy(said -> assertThat(paper).contains(plain(said)));
        assertThat(page.comments().written()).hasSize(2);
        assertThat(page.lines().get(0).more()).startsWith("−0");
        assertThat(page.lines().get(1).more()).as("never beside a bound").isEmpty();
        assertThat(paper).doesNotContain("0.6").doesNotContain("0,6");
    }

    @Test
    void under_the_least_number_the_paper_has_no_number_of_a_competence_but_why_and_what_comes_next()
            throws IOException {
        Words words = SpokenWords.in(Language.KK);
        SurveyReportView view = report(line("қызметті басқару", Bound.NOT_SHOWN, null, Optional.empty()));
        ReportText page = ReportText.of(view, words);

        String paper = paper(view, words);

        assertThat(page.nothing()).hasSize(3).allSatisfy(said -> assertThat(paper)
                .contains(plain(said)));
        assertThat(paper).doesNotContain(plain("қызметті басқару"));
    }

    @Test
    void the_needs_are_told_alike_on_the_page_on_paper_and_in_the_workbook() throws IOException {
        Words words = SpokenWords.in(Language.KK);
        Competence ethics = new Competence("ethics", LawText.kk("этикалық нормалар"), List.of());
        NeedsText page = NeedsText.of(
                new TrainingNeedsView(
                        YEAR,
                        List.of(YEAR),
                        BY,
                        5,
                        List.of(
                                new GroupNeeds(LawText.kk("басшылар"), new TrainingNeeds(0, List.of())),
                                new GroupNeeds(
                                        LawText.kk("қызметшілер"),
                                        new TrainingNeeds(
                                                9, List.of(new Theme(ethics, TrainingNeeds.Bound.OR_MORE, 7)))))),
                words);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        ByteArrayOutputStream book = new ByteArrayOutputStream();

        new SurveyPaper(words).needs(page, "36", document);
        new SurveyPaper(words).needsBook(page, book);

        String paper = text(document);
        List<String> cells = cells(book);
        assertThat(page.groups().get(0).themes()).isEmpty();
        assertThat(page.groups().get(0).told()).contains("5");
        assertThat(Stream.of("басшылар", page.groups().get(0).told(), "қызметшілер", "этикалық нормалар"))
                .allSatisfy(said -> {
                    assertThat(paper).contains(plain(said));
                    assertThat(cells).contains(said);
                });
        assertThat(cells).contains(page.groups().get(1).themes().get(0).servants());
        assertThat(paper).contains(plain(page.groups().get(1).themes().get(0).servants()), plain(page.rule()));
    }

    private static List<String> cells(ByteArrayOutputStream book) throws IOException {
        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book.toByteArray()))) {
            read.getFirstSheet().read().forEach(row -> row.stream()
                    .filter(cell -> cell != null)
                    .forEach(cell -> cells.add(cell.getText())));
        }
        return cells;
    }

    private static String paper(SurveyReportView view, Words words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SurveyPaper(words).report(ReportText.of(view, words), words.paragraph(view.by()), Radar.of(view), out);
        return text(out);
    }

    private static String text(ByteArrayOutputStream document) throws IOException {
        try (PDDocument read = Loader.loadPDF(document.toByteArray())) {
            return plain(new PDFTextStripper().getText(read));
        }
    }

    /** Without the ends of lines, which paper and page set where they like. */
    private static String plain(String text) {
        return text.chars()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static SurveyReportView report(CompetenceLine... lines) {
        return new SurveyReportView(
                YEAR,
                BY,
                Optional.of(LawText.kk("құрылымдық бөлімшелердің басшылары")),
                Citation.of("20"),
                "Мысықбаев Сынақ <Сынақұлы>",
                LawText.kk("Басшы"),
                true,
                Period.parse("2025"),
                LocalDate.of(2026, 12, 20),
                3,
                1,
                5,
                List.of(lines),
                Optional.of(BY),
                List.of("Жұмысты <жақсы> бөледі", "Тыңдай біледі"));
    }

    private static CompetenceLine line(String name, Bound bound, String mean, Optional<YearBefore> before) {
        return new CompetenceLine(
                "key",
                LawText.kk(name),
                bound,
                Optional.ofNullable(mean).map(BigDecimal::new),
                "4.1".equals(mean),
                before);
    }

    private static Optional<YearBefore> before(Bound bound, String mean, String more) {
        return Optional.of(new YearBefore(
                bound,
                Optional.of(new BigDecimal(mean)),
                Optional.ofNullable(more).map(BigDecimal::new)));
    }
}
