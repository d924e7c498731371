package kz.bagalau.evaluation.region;

import java.util.List;
import kz.bagalau.evaluation.council.CouncilStateView;
import kz.bagalau.evaluation.council.FormerNameView;
import kz.bagalau.evaluation.cycle.RegionView;

/**
 * One council as its region sees it: whether it works, its obligations, who of the region has entered it.
 *
 * @param names what it was called before, the latest first
 * @param region the region's page of the period, with this council alone
 */
public record CouncilOfRegionView(
        CouncilStateView council, RegionView region, List<EntryView> entries, List<FormerNameView> names) {

    public CouncilOfRegionView {
        entries = List.copyOf(entries);
        names = List.copyOf(names);
    }

    /** The obligations of the period; none when nothing is known of it. */
    public List<RegionView.Cell> cells() {
        return region.council(council.council()).map(RegionView.Council::cells).orElse(List.of());
    }
}
