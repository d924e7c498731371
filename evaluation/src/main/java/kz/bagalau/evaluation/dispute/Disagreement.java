package kz.bagalau.evaluation.dispute;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/**
 * What HR is told (paragraph 16).
 *
 * @param subject what of the procedure he does not agree with
 * @param concerned the persons and parties with whom HR examines it
 */
public record Disagreement(UUID applicant, LocalDate receivedOn, String subject, Set<UUID> concerned) {

    public Disagreement {
        concerned = Set.copyOf(concerned);
    }

    /** Refuses one without words, from the future, or that nobody is to be heard about. */
    void require(LocalDate today) {
        if (subject.isBlank()) {
            throw new Refused(new DisputeRefusal.DisputeTextMissing());
        }
        if (receivedOn.isAfter(today)) {
            throw new Refused(new DisputeRefusal.DisputeDayImpossible(today, today));
        }
        if (concerned.stream().allMatch(applicant::equals)) {
            throw new Refused(new DisputeRefusal.NobodyConcerned());
        }
    }
}
