package kz.bagalau.methodology.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.document.ShippedEditions;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.methodology.presence.ServiceFacts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All deadlines of a council's year, of the body and of thirty people; docs/duties.md says what it gave. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class YearBenchmark {

    private static final int PEOPLE = 30;

    private Methodology law;
    private WorkingCalendar calendar;
    private List<PersonFacts> people;

    @Setup
    public void open() {
        law = ShippedEditions.all().get(1).methodology();
        calendar = new WorkingCalendar(ShippedCalendars.all());
        var absence = new AbsenceSpan(AbsenceKind.ANNUAL_LEAVE, LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 20));
        people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> PersonFacts.of(
                        String.valueOf(number),
                        new ServiceFacts(
                                number == 0 ? "E-2" : "E-4",
                                LocalDate.of(2020, 1, 6),
                                Optional.empty(),
                                number % 5 == 0 ? List.of(absence) : List.of())))
                .toList();
    }

    @Benchmark
    public List<Duty> the_deadlines_of_a_year() {
        return Duties.ofYear(law, 2026, calendar, people);
    }
}
