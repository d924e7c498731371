package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.kpi.KpiSheet;
import kz.bagalau.evaluation.kpi.KpiSheets;
import kz.bagalau.evaluation.ranking.RankingSheets;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Editions;
import kz.bagalau.methodology.Period;

/** What a later edition would make of sheets that were opened before it. */
@ApplicationScoped
class LaterLaw {

    @Inject
    Councils councils;

    @Inject
    RankingSheets sheets;

    @Inject
    KpiSheets kpiSheets;

    @Inject
    LaterMarks marks;

    @Inject
    LaterIndicators indicators;

    /** The first day that the edition governs. */
    static LocalDate appliesFrom(Edition edition) {
        LocalDate inForce = edition.inForce().from();
        return edition.dates()
                .appliesFrom()
                .filter(day -> day.isBefore(inForce))
                .orElse(inForce);
    }

    /** The sheets, of every method, of periods that this edition governs, and that were opened by another. */
    List<TouchedSheet> touched(Edition edition) {
        Editions all = new Editions(Stream.concat(
                        councils.current().published().stream()
                                .filter(other -> !other.id().equals(edition.id())),
                        Stream.of(edition))
                .toList());
        Stream<TouchedSheet> ranked = sheets.periods().stream()
                .filter(period -> governs(all, edition, period))
                .flatMap(period -> sheets.of(period).stream())
                .filter(sheet -> !sheet.edition().equals(edition.id()))
                .map(sheet -> marks.of(sheet, edition));
        Stream<TouchedSheet> indicated = kpiSheets.periods().stream()
                .filter(period -> governs(all, edition, period))
                .flatMap(period -> kpiSheets.of(period).stream())
                .filter(KpiSheet::opened)
                .filter(sheet -> !sheet.edition().equals(edition.id()))
                .map(sheet -> indicators.of(sheet, edition));
        return Stream.concat(ranked, indicated).toList();
    }

    /** Holds the sheet until the transaction ends: of two who decide on it at once the second sees what the first did. */
    void hold(TouchedSheet sheet) {
        switch (sheet.method()) {
            case RANKING -> sheets.hold(sheet.id());
            case KPI -> kpiSheets.hold(sheet.id());
            case SURVEY -> throw new IllegalStateException("A survey has no sheet: " + sheet.id());
        }
    }

    private static boolean governs(Editions all, Edition edition, Period period) {
        return all.forPeriod(period)
                .filter(governing -> governing.id().equals(edition.id()))
                .isPresent();
    }
}
