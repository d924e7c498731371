package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.term.Counting;
import kz.bagalau.methodology.term.Due;
import kz.bagalau.methodology.term.DueDate;
import kz.bagalau.methodology.term.RollRule;
import kz.bagalau.methodology.term.StartsWith;
import kz.bagalau.methodology.term.Term;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** An example date beside every deadline rule that is being written: this period's last day, a term that begins today. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.REGIONAL_ADMIN})
public class ShowExampleDates {

    /** Which paragraph an example would cite is of no weight: nobody sees it. */
    private static final Citation ANY = Citation.of("1");

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** The examples by the places of their rules; a rule that cannot be computed yet has none. */
    public Map<String, ExampleView> of(List<PlaceView> places) {
        WorkingCalendar calendar = calendars.working();
        Map<String, ExampleView> examples = new LinkedHashMap<>();
        places.stream().flatMap(PlaceView::all).forEach(place -> example(place, places, calendar)
                .ifPresent(example -> examples.put(place.path(), example)));
        return examples;
    }

    private Optional<ExampleView> example(PlaceView place, List<PlaceView> places, WorkingCalendar calendar) {
        String record = place.inside().stream()
                .map(inside -> inside.field().record())
                .findFirst()
                .orElse("");
        try {
            return switch (record) {
                case "Due" -> Optional.of(due(place, places, calendar));
                case "Term" -> Optional.of(term(place, calendar));
                default -> Optional.empty();
            };
        } catch (Unfit | Refused incomplete) {
            return Optional.empty();
        }
    }

    private ExampleView due(PlaceView place, List<PlaceView> places, WorkingCalendar calendar) {
        Due due = new Due(
                ANY,
                number(place, "dayOfMonth"),
                number(place, "monthsAfter"),
                number(place, "workingDays"),
                word(place, "roll", RollRule.values()));
        Period period = Period.of(LocalDate.now(clock), length(place.path(), places));
        DueDate date = due.on(period, calendar);
        return new ExampleView(Optional.of(period), period.lastDay(), date.literal(), date.date());
    }

    private ExampleView term(PlaceView place, WorkingCalendar calendar) {
        LocalDate today = LocalDate.now(clock);
        Term term = new Term(
                ANY,
                number(place, "workingDays").orElseThrow(() -> Unfit.because("termDays", "")),
                word(place, "from", StartsWith.values()),
                word(place, "counting", Counting.values()));
        LocalDate end = term.end(today, calendar);
        return new ExampleView(Optional.empty(), today, end, end);
    }

    /** The period of the method whose rule it is; a year for the yearly mark, else a quarter. */
    private static PeriodLength length(String path, List<PlaceView> places) {
        if (path.startsWith("methodology.yearly")) {
            return PeriodLength.YEAR;
        }
        return Stream.of("kpi", "ranking", "survey")
                .filter(method -> path.startsWith("methodology." + method + "."))
                .flatMap(method -> places.stream()
                        .filter(place -> place.name().equals("methodology"))
                        .flatMap(place -> place.key(method).stream()))
                .findFirst()
                .filter(method -> method.key("period").isPresent())
                .map(method -> word(method, "period", PeriodLength.values()))
                .orElse(PeriodLength.QUARTER);
    }

    private static Optional<Integer> number(PlaceView rule, String key) {
        return rule.key(key)
                .map(PlaceView::value)
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    private static <T extends Enum<T>> T word(PlaceView rule, String key, T[] words) {
        String given = rule.key(key).map(PlaceView::value).orElse("");
        String name = given.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return Stream.of(words)
                .filter(word -> word.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Unfit.because("valueNotFit"));
    }
}
