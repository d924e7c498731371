package kz.bagalau.ui.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.evaluation.cycle.ScheduleView;
import kz.bagalau.evaluation.cycle.ScheduleView.Condition;
import kz.bagalau.evaluation.cycle.ScheduleView.Row;

/** The duties that follow a period, laid out as lanes on a line of days; whole numbers of the picture's own units. */
public final class Lanes {

    private static final int WIDTH = 1000;
    private static final int LABELS = 196;
    private static final int TOP = 38;
    private static final int STEP = 40;

    /** Days after the last one, so that its date has room beside the bar. */
    private static final int ROOM = 4;

    private final LocalDate first;
    private final int days;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Mark> weeks = new ArrayList<>();
    private final List<Shade> off;
    private final int today;

    /** The lanes of a schedule that stands. */
    public Lanes(ScheduleView schedule) {
        LocalDate end = schedule.period().lastDay();
        List<Row> rows = schedule.rows().stream()
                .filter(row -> row.due().isAfter(end) || row.beforeEnd())
                .toList();
        LocalDate start =
                rows.stream().map(Row::starts).min(LocalDate::compareTo).orElse(end);
        LocalDate last = rows.stream().map(Row::due).max(LocalDate::compareTo).orElse(end);
        first = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + ROOM;
        for (Row row : rows) {
            lanes.add(lane(row, schedule));
        }
        for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            weeks.add(new Mark(x(monday), monday));
        }
        off = schedule.daysOff().stream()
                .filter(this::seen)
                .map(day -> new Shade(x(day), x(day.plusDays(1)) - x(day)))
                .toList();
        today = seen(schedule.today())
                ? (x(schedule.today()) + x(schedule.today().plusDays(1))) / 2
                : 0;
    }

    private Lane lane(Row row, ScheduleView schedule) {
        int from = x(row.starts());
        int width = x(row.due().plusDays(1)) - from;
        Condition condition = row.obligation() == null ? null : schedule.condition(row.obligation());
        return new Lane(
                row, TOP + lanes.size() * STEP, from, width, state(row, condition, schedule.today()), condition);
    }

    private static String state(Row row, Condition condition, LocalDate today) {
        if (condition != null && condition.fulfilled()) {
            return "done";
        }
        if (row.starts().isAfter(today) || !row.carriedOut()) {
            return "planned";
        }
        if (row.due().isBefore(today)) {
            return condition == null ? "planned" : "late";
        }
        if (condition == null) {
            return "planned";
        }
        return row.due().equals(today) ? "today" : "running";
    }

    private boolean seen(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(first.plusDays(days));
    }

    private int x(LocalDate day) {
        return LABELS + Math.toIntExact(ChronoUnit.DAYS.between(first, day)) * (WIDTH - LABELS) / days;
    }

    public List<Lane> getLanes() {
        return lanes;
    }

    public List<Mark> getWeeks() {
        return weeks;
    }

    public List<Shade> getOff() {
        return off;
    }

    /** Where today's line stands, 0 when today is not in the picture. */
    public int getToday() {
        return today;
    }

    /** Whether the words of today's line stand before it, since there is no room after it. */
    public boolean isTodayRight() {
        return today > WIDTH - 2 * LABELS / 3;
    }

    public int getBottom() {
        return TOP + lanes.size() * STEP;
    }

    /** A duty's lane. */
    public record Lane(Row row, int y, int x, int width, String state, Condition condition) {

        /** Whether there is a count to show on the bar. */
        public boolean counted() {
            return condition != null && condition.total() > 0;
        }

        /** Whether the count fits into the bar; else it stands after it. */
        public boolean roomy() {
            return width >= 70;
        }
    }

    /** A Monday. */
    public record Mark(int x, LocalDate day) {}

    /** A day off. */
    public record Shade(int x, int width) {}
}
