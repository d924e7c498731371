package kz.bagalau.methodology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The editions of one council through time. An edition without a day of repeal lasts until its successor; a day with
 * two editions, or a day between the first and the last with none, is refused.
 */
public record Editions(List<Edition> all) {

    public Editions {
        all = all.stream().sorted(Comparator.comparing(Editions::from)).toList();
        Require require = Require.that(!all.isEmpty(), "noEditions");
        for (int i = 1; i < all.size(); i++) {
            Edition earlier = all.get(i - 1);
            LocalDate start = from(all.get(i));
            LocalDate end = earlier.dates().repealedFrom().orElse(start);
            require.and(
                            from(earlier).isBefore(start),
                            "editionsOverlap",
                            earlier.id(),
                            all.get(i).id())
                    .and(
                            !end.isAfter(start),
                            "editionsOverlap",
                            earlier.id(),
                            all.get(i).id())
                    .and(!end.isBefore(start), "editionsGap", end, start);
        }
        require.orUnfit();
    }

    /** The edition in force on the day. */
    public Edition inForce(LocalDate day) {
        return on(day).orElseThrow(() -> new Refused(new NoEditionInForce(day)));
    }

    /** The edition that governs a period. */
    public Edition governing(Period period) {
        return forPeriod(period).orElseThrow(() -> new Refused(new NoEditionInForce(period.firstDay())));
    }

    /**
     * The edition that governs a period, if one does: the one in force on its first day (R06), unless a later one says
     * itself that it applies from that day or an earlier one.
     */
    public Optional<Edition> forPeriod(Period period) {
        LocalDate first = period.firstDay();
        return all.stream()
                .filter(edition -> from(edition).isAfter(first))
                .filter(edition -> edition.dates()
                        .appliesFrom()
                        .filter(day -> !day.isAfter(first))
                        .isPresent())
                .reduce((earlier, later) -> later)
                .or(() -> on(first));
    }

    private Optional<Edition> on(LocalDate day) {
        return all.stream()
                .filter(edition -> !from(edition).isAfter(day))
                .filter(edition ->
                        edition.dates().repealedFrom().map(day::isBefore).orElse(true))
                .reduce((earlier, later) -> later);
    }

    private static LocalDate from(Edition edition) {
        return edition.inForce().from();
    }
}
