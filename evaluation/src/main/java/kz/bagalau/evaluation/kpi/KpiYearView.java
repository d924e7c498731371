package kz.bagalau.evaluation.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.kpi.Realisation;
import kz.bagalau.methodology.score.Score;

/**
 * Annex 2 in full: the evaluated periods of a year beside each other.
 *
 * @param columns the periods of the year, the first one first
 * @param rows the indicators, those of the asked sheet first
 */
public record KpiYearView(int year, List<ColumnView> columns, List<RowView> rows) {

    public KpiYearView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One period.
     *
     * @param arithmetic the mean of its marks; empty when the reader has no sheet of it
     */
    public record ColumnView(Period period, Optional<ArithmeticView> arithmetic) {}

    /** One indicator, with one cell for each period. */
    public record RowView(int number, String name, String unit, List<CellView> cells) {}

    /** An indicator in a period; whatever is not there yet is empty. */
    public record CellView(
            Optional<BigDecimal> planned,
            Optional<BigDecimal> actual,
            Optional<Realisation> realisation,
            Optional<Score> mark) {

        /** The indicator has no part in the period. */
        static CellView none() {
            return new CellView(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        static CellView of(KpiLineView line) {
            return new CellView(
                    line.facts().planned(), line.facts().actual(), line.facts().realisation(), line.mark());
        }
    }
}
