package kz.bagalau.evaluation.cycle;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.cycle.Obligations.Fact;
import kz.bagalau.evaluation.cycle.Obligations.Line;
import kz.bagalau.evaluation.cycle.RegionView.Cell;
import kz.bagalau.evaluation.cycle.RegionView.Region;
import kz.bagalau.evaluation.cycle.RegionView.Week;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Reading R14: the regional administrator watches the process of the councils and never a mark. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowRegion {

    private static final int SOON = 5;

    @Inject
    Obligations obligations;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** The councils of the caller's regions in the asked quarter; in the last one that is over when nothing is asked. */
    public RegionView of(String asked) {
        var today = LocalDate.now(clock);
        var period = period(asked, today);
        var calendar = calendars.working();
        var regions = obligations.ofRegions(period).stream()
                .collect(Collectors.groupingBy(Line::region, LinkedHashMap::new, Collectors.toList()));
        return new RegionView(
                period,
                today,
                regions.values().stream()
                        .map(lines -> new Region(
                                lines.get(0).region(), lines.get(0).regionName(), councils(lines, calendar, today)))
                        .toList(),
                weeks(period.lastDay().plusDays(1).getYear()));
    }

    /** The weeks of the year in which the period is evaluated, those without a duty included. */
    private List<Week> weeks(int year) {
        var first = LocalDate.ofYearDay(year, 1);
        var last = first.plusYears(1).minusDays(1);
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (var monday = monday(first); !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            counts.put(monday, 0);
        }
        obligations.load(first, last).forEach((day, count) -> counts.merge(monday(day), count, Integer::sum));
        return counts.entrySet().stream()
                .map(week -> new Week(week.getKey(), week.getValue()))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Period period(String asked, LocalDate today) {
        try {
            return asked == null || asked.isBlank() ? Period.of(today).previous() : Period.parse(asked.strip());
        } catch (Unfit unreadable) {
            return Period.of(today).previous();
        }
    }

    private static List<RegionView.Council> councils(List<Line> lines, WorkingCalendar calendar, LocalDate today) {
        var councils = lines.stream()
                .collect(Collectors.groupingBy(
                        Line::council, LinkedHashMap<UUID, List<Line>>::new, Collectors.toList()));
        return councils.values().stream()
                .map(own -> new RegionView.Council(
                        own.get(0).council(),
                        own.get(0).councilName(),
                        own.get(0).works(),
                        cells(own, calendar, today)))
                .toList();
    }

    private static List<Cell> cells(List<Line> own, WorkingCalendar calendar, LocalDate today) {
        return Arrays.stream(Obligation.values())
                .map(kind -> own.stream()
                        .flatMap(line -> line.fact().stream())
                        .filter(fact -> fact.kind() == kind)
                        .findFirst()
                        .map(fact -> cell(fact, calendar, today))
                        .orElseGet(() -> new Cell(kind, "none", 0, 0, 0, null, null)))
                .toList();
    }

    static Cell cell(Fact fact, WorkingCalendar calendar, LocalDate today) {
        LocalDate finished = fact.finished().orElse(null);
        int days = calendar.workingDaysBetween(finished == null ? today : finished, fact.due());
        return new Cell(
                fact.kind(),
                state(finished != null, days, fact, today),
                days,
                fact.done(),
                fact.total(),
                fact.due(),
                finished);
    }

    private static String state(boolean finished, int days, Fact fact, LocalDate today) {
        if (finished) {
            return days > 0 ? "early" : fact.finished().orElseThrow().isAfter(fact.due()) ? "late" : "ontime";
        }
        if (today.isAfter(fact.due())) {
            return "overdue";
        }
        return days <= SOON ? "soon" : "open";
    }
}
