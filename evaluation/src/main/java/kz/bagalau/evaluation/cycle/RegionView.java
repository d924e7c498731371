package kz.bagalau.evaluation.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/**
 * The process of the caller's regions in a period: dates and counts of duties, and no place where a mark could stand
 * (paragraphs 15, 20; reading R14).
 */
public record RegionView(Period period, LocalDate today, List<Region> regions) {

    /** The period before. */
    public Period previous() {
        return period.previous();
    }

    /** The period after. */
    public Period next() {
        return period.next();
    }

    /** How many councils the caller watches. */
    public int councils() {
        return regions.stream().mapToInt(region -> region.councils().size()).sum();
    }

    /** How many councils have nothing overdue and have begun. */
    public long inTime() {
        return all().filter(council -> council.cells().stream().noneMatch(Cell::isLate))
                .filter(council -> council.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .count();
    }

    /** How many councils have something overdue or have done something late. */
    public long late() {
        return all().filter(council -> council.cells().stream().anyMatch(Cell::isLate))
                .count();
    }

    /** How many councils have not begun: no schedule. */
    public long notBegun() {
        return all().filter(council -> council.cells().stream().allMatch(Cell::isEmpty))
                .count();
    }

    /** How many open obligations end in the next five working days. */
    public long soon() {
        return all().flatMap(council -> council.cells().stream())
                .filter(cell -> cell.state().equals("soon"))
                .count();
    }

    private Stream<Council> all() {
        return regions.stream().flatMap(region -> region.councils().stream());
    }

    /** A region and its councils. */
    public record Region(UUID id, LawText name, List<Council> councils) {}

    /** A council and its obligations, in the order of {@link Obligation}. */
    public record Council(UUID id, LawText name, List<Cell> cells) {

        /** How many obligations are finished. */
        public long finished() {
            return cells.stream().filter(Cell::isFinished).count();
        }
    }

    /**
     * One obligation of a council.
     *
     * @param state {@code early}, {@code ontime}, {@code late} when finished; {@code soon}, {@code open},
     *     {@code overdue} when not; {@code none} when nothing is known
     * @param days working days early (positive) or late (negative) when finished; days left, or overdue, when not
     */
    public record Cell(
            Obligation kind, String state, int days, int done, int total, LocalDate due, LocalDate finished) {

        /** Nothing is known of it yet. */
        public boolean isEmpty() {
            return state.equals("none");
        }

        /** It is done. */
        public boolean isFinished() {
            return finished != null;
        }

        /** It was done late, or is overdue. */
        public boolean isLate() {
            return state.equals("late") || state.equals("overdue");
        }

        /** How deep the colour is: four days late and more are the darkest. */
        public boolean isVeryLate() {
            return isLate() && days <= -4;
        }

        /** The words of the state: the last day itself is told as such. */
        public String word() {
            return !isFinished() && days == 0 && !isLate() ? "today" : state;
        }

        /** Plus for days early, minus for days late, nothing for days that are left. */
        public String sign() {
            if (days == 0 || !isFinished() && !isLate()) {
                return "";
            }
            return days > 0 ? "+" : "\u2212";
        }

        /** The days without their sign. */
        public int count() {
            return Math.abs(days);
        }
    }
}
