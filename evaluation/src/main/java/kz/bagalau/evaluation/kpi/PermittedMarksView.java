package kz.bagalau.evaluation.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.methodology.kpi.PermittedBand;

/**
 * The bands of annex 3 in an evaluator's sheets of a period; no mark is in it.
 *
 * @param sheets by the number of the sheet: its indicators that have a percentage, in their order
 */
public record PermittedMarksView(Map<UUID, List<PermittedView>> sheets) {

    /**
     * What may be given for one indicator.
     *
     * @param number its place in the sheet, from 1
     * @param percent how far it is realised, per cent
     * @param band the row of annex 3 that permits the marks
     */
    public record PermittedView(int number, String name, BigDecimal percent, PermittedBand band) {

        /** Whether one mark alone is permitted. */
        public boolean single() {
            return band.lowest().compareTo(band.highest()) == 0;
        }
    }

    /** The indicators of one sheet; none while its values are not sent. */
    public List<PermittedView> of(UUID sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }
}
