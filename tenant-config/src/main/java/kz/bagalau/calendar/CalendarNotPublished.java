package kz.bagalau.calendar;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** No term can be counted in a year whose working calendar is not there: a date is never guessed. */
public record CalendarNotPublished(int year) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public List<Object> arguments() {
        return List.of(String.valueOf(year));
    }
}
