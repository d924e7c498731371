package kz.bagalau.evaluation.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/**
 * The process of the caller's regions in a period: dates and counts of duties, and no place where a mark could stand
 * (paragraphs 15, 20; reading R14).
 *
 * @param year the weeks of the year in which the period is evaluated, with the load of each
 */
public record RegionView(Period period, LocalDate today, List<Region> regions, List<Week> year) {

    public RegionView {
        regions = List.copyOf(regions);
        year = List.copyOf(year);
    }

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
        return all().filter(council -> !council.isLate() && !council.isNotBegun())
                .count();
    }

    /** How many councils have something overdue or have done something late. */
    public long late() {
        return all().filter(Council::isLate).count();
    }

    /** How many councils have not begun: no schedule. */
    public long notBegun() {
        return all().filter(Council::isNotBegun).count();
    }

    /** How many open obligations end in the next five working days. */
    public long soon() {
        return all().flatMap(council -> council.cells().stream())
                .filter(cell -> cell.state().equals("soon"))
                .count();
    }

    /** How many councils have something that is overdue or ends in five working days: whom a reminder may reach. */
    public long wanting() {
        return all().filter(Council::wantsReminder).count();
    }

    /** The council of that number, if the caller watches it and it is shown in this period. */
    public Optional<Council> council(UUID id) {
        return all().filter(council -> council.id().equals(id)).findFirst();
    }

    /** The same with other names where there are some: for a document of a day before. */
    public RegionView named(Map<UUID, LawText> names) {
        return new RegionView(
                period,
                today,
                regions.stream()
                        .map(region -> new Region(
                                region.id(),
                                region.name(),
                                region.councils().stream()
                                        .map(council -> new Council(
                                                council.id(),
                                                names.getOrDefault(council.id(), council.name()),
                                                council.works(),
                                                council.cells()))
                                        .toList()))
                        .toList(),
                year);
    }

    private Stream<Council> all() {
        return regions.stream().flatMap(region -> region.councils().stream());
    }

    /** A region and its councils. */
    public record Region(UUID id, LawText name, List<Council> councils) {}

    /**
     * A week and how many obligations of all councils end in it, by the schedules that stand.
     *
     * @param monday its first day
     */
    public record Week(LocalDate monday, int load) {

        /** Whether the day lies in it. */
        public boolean contains(LocalDate day) {
            return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
        }
    }

    /**
     * A council and its obligations, in the order of {@link Obligation}.
     *
     * @param works whether people act in it: it is neither suspended nor archived
     */
    public record Council(UUID id, LawText name, boolean works, List<Cell> cells) {

        public Council {
            cells = List.copyOf(cells);
        }

        /** Whether something is overdue or was done late. */
        public boolean isLate() {
            return cells.stream().anyMatch(Cell::isLate);
        }

        /** Whether nothing is known of it in the period: it has no schedule. */
        public boolean isNotBegun() {
            return cells.stream().allMatch(Cell::isEmpty);
        }

        /** How many open obligations are past their last day. */
        public long overdue() {
            return count("overdue");
        }

        /** How many open obligations end within five working days. */
        public long soon() {
            return count("soon");
        }

        /** Whether its HR may be reminded: somebody acts there, and something open is overdue or near its end. */
        public boolean wantsReminder() {
            return works && overdue() + soon() > 0;
        }

        /** The working days of the worst delay, negative; nothing late is zero. */
        public int worst() {
            return cells.stream()
                    .filter(Cell::isLate)
                    .mapToInt(Cell::days)
                    .min()
                    .orElse(0);
        }

        private long count(String state) {
            return cells.stream().filter(cell -> cell.state().equals(state)).count();
        }

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
