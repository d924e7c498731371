package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Refused;

/** The editions of one publisher through time: every day from the first has exactly one, until the last is repealed. */
@ApplicationScoped
class Succession {

    /** Refuses a day with two editions, or a day between them with none, and names the days. */
    void require(List<Edition> all) {
        List<Edition> inOrder = all.stream()
                .sorted(Comparator.comparing(edition -> edition.inForce().from()))
                .toList();
        for (int later = 1; later < inOrder.size(); later++) {
            follow(inOrder.get(later - 1), inOrder.get(later));
        }
    }

    private static void follow(Edition earlier, Edition later) {
        LocalDate start = later.inForce().from();
        LocalDate end = earlier.dates().repealedFrom().orElse(start);
        if (!earlier.inForce().from().isBefore(start) || end.isAfter(start)) {
            throw new Refused(new DraftRefusal.EditionsOverlap(earlier.id(), later.id(), start));
        }
        if (end.isBefore(start)) {
            throw new Refused(new DraftRefusal.EditionsGap(end, start.minusDays(1)));
        }
    }
}
