package kz.bagalau.ui.region;

import kz.bagalau.evaluation.cycle.RegionView.Cell;
import kz.bagalau.ui.words.Words;

/** How a cell of the region's page is written where there are no colours. */
final class ReportWords {

    private ReportWords() {}

    /** The days with their sign and what they mean: {@code +3 early}. */
    static String of(Words words, Cell cell) {
        if (cell.isEmpty()) {
            return words.with("region.state.none");
        }
        String progress = !cell.isFinished() && cell.total() > 1 ? " (" + cell.done() + "/" + cell.total() + ")" : "";
        return cell.sign() + cell.count() + " " + words.with("region.state." + cell.word()) + progress;
    }
}
