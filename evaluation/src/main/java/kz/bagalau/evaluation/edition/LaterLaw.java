package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.ranking.RankingMark;
import kz.bagalau.evaluation.ranking.RankingSheet;
import kz.bagalau.evaluation.ranking.RankingSheets;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Editions;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.sheet.Parameter;
import kz.bagalau.methodology.sheet.SheetMethod;

/** What a later edition would make of sheets that were opened before it. */
@ApplicationScoped
class LaterLaw {

    @Inject
    Councils councils;

    @Inject
    RankingSheets sheets;

    /** The first day that the edition governs. */
    static LocalDate appliesFrom(Edition edition) {
        LocalDate inForce = edition.inForce().from();
        return edition.dates()
                .appliesFrom()
                .filter(day -> day.isBefore(inForce))
                .orElse(inForce);
    }

    /** The sheets of periods that this edition governs, and that were opened by another. */
    List<RankingSheet> touched(Edition edition) {
        Editions all = new Editions(Stream.concat(
                        councils.current().published().stream()
                                .filter(other -> !other.id().equals(edition.id())),
                        Stream.of(edition))
                .toList());
        return sheets.periods().stream()
                .filter(period -> governs(all, edition, period))
                .flatMap(period -> sheets.of(period).stream())
                .filter(sheet -> !sheet.edition().equals(edition.id()))
                .toList();
    }

    /** Why the marks of the sheet cannot be read by the edition; empty when they can. */
    static Optional<String> obstacle(RankingSheet sheet, Edition edition) {
        if (!sheet.closed()) {
            return Optional.of("sheetOpen");
        }
        Optional<SheetMethod> method = method(sheet, edition);
        if (method.isEmpty()) {
            return Optional.of("noMethod");
        }
        List<String> asked = method.get().parametersFor(sheet.category()).stream()
                .map(Parameter::key)
                .sorted()
                .toList();
        List<String> marked =
                sheet.marks().stream().map(RankingMark::parameter).sorted().toList();
        if (!asked.equals(marked)) {
            return Optional.of("otherParameters");
        }
        return fit(sheet, method.get().marks()) ? Optional.empty() : Optional.of("otherMarks");
    }

    /** The mean and the grade of the sheet's marks by the edition; asked only when nothing stands in the way. */
    static ArithmeticView arithmetic(RankingSheet sheet, Edition edition) {
        return ArithmeticView.of(
                sheet.marks().stream().map(RankingMark::value).toList(),
                method(sheet, edition).orElseThrow(),
                edition.methodology().grades());
    }

    private static Optional<SheetMethod> method(RankingSheet sheet, Edition edition) {
        return edition.methodology()
                .ranking()
                .filter(method -> method.period() == sheet.period().length())
                .filter(method -> method.covers(sheet.category()));
    }

    private static boolean fit(RankingSheet sheet, MarkRange range) {
        return sheet.marks().stream()
                .flatMap(mark -> mark.value().stream())
                .map(Score::value)
                .allMatch(value -> range.choices().stream()
                        .anyMatch(choice -> choice.value().compareTo(value) == 0));
    }

    private static boolean governs(Editions all, Edition edition, Period period) {
        return all.forPeriod(period)
                .filter(governing -> governing.id().equals(edition.id()))
                .isPresent();
    }
}
