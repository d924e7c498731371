package kz.bagalau.ui.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.evaluation.cycle.RegionView.Week;

/**
 * The load of a year as a strip of bars, one a week. Lengths are in units of the picture, {@value #WIDTH} wide.
 *
 * @param months where each month begins, by its number
 */
public record YearStrip(List<Bar> bars, List<Month> months) {

    /** How wide the picture is. */
    public static final int WIDTH = 1140;

    private static final int GROUND = 80;
    private static final int HIGHEST = 58;
    private static final int PACE = 21;
    private static final int BAR = 16;
    private static final int LABELLED = 4;

    public YearStrip {
        bars = List.copyOf(bars);
        months = List.copyOf(months);
    }

    /** The strip of these weeks, as it looks today. */
    public static YearStrip of(List<Week> weeks, LocalDate today) {
        int most = weeks.stream().mapToInt(Week::load).max().orElse(0);
        int told = weeks.stream()
                .map(Week::load)
                .sorted((one, other) -> Integer.compare(other, one))
                .skip(LABELLED - 1L)
                .findFirst()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        List<Month> months = new ArrayList<>();
        for (int at = 0; at < weeks.size(); at++) {
            Week week = weeks.get(at);
            int height = most == 0 ? 0 : (week.load() * HIGHEST + most - 1) / most;
            int x = at * PACE + 4;
            bars.add(new Bar(
                    x,
                    GROUND - height,
                    BAR,
                    height,
                    week.load(),
                    week.load() > 0 && week.load() >= told,
                    kind(week, today)));
            LocalDate sunday = week.monday().plusDays(6);
            if (sunday.getDayOfMonth() <= 7 && months.size() < sunday.getMonthValue()) {
                months.add(new Month(x, sunday.getMonthValue(), load(weeks, sunday.getMonthValue())));
            }
        }
        return new YearStrip(bars, months);
    }

    /** What the weeks hold that begin in the month. */
    private static int load(List<Week> weeks, int month) {
        return weeks.stream()
                .filter(week -> week.monday().plusDays(6).getMonthValue() == month)
                .mapToInt(Week::load)
                .sum();
    }

    private static String kind(Week week, LocalDate today) {
        if (week.contains(today)) {
            return "now";
        }
        return week.monday().isAfter(today) ? "ahead" : "past";
    }

    /** Whether anything falls due in the year. */
    public boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.load() == 0);
    }

    /**
     * A week.
     *
     * @param told whether its number is written above it
     * @param kind {@code past}, {@code now} or {@code ahead}
     */
    public record Bar(int x, int y, int width, int height, int load, boolean told, String kind) {

        /** The middle, where its number stands. */
        public int middle() {
            return x + width / 2;
        }

        /** Where its number stands. */
        public int top() {
            return y - 4;
        }
    }

    /** A month: where its first week stands, its number, and how much its weeks hold. */
    public record Month(int x, int number, int load) {}
}
