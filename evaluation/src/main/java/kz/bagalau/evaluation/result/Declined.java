package kz.bagalau.evaluation.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;

/**
 * That a servant declined to acknowledge his result before two witnesses (R50).
 *
 * @param number of the act that was drawn up
 * @param text how it came about
 * @param scan the scanned act, as it was given
 */
public record Declined(
        String number, LocalDate date, String text, UUID firstWitness, UUID secondWitness, Optional<Proof.Scan> scan) {

    /** Refuses an act without number or words, or witnessed by somebody whom the case concerns. */
    void require(Result result, Set<UUID> inService, Citation by) {
        if (text.isBlank()) {
            throw new Refused(new AcquaintanceTextMissing(by));
        }
        if (number.isBlank()) {
            throw new Refused(new ProofRefusal.ProofNumberMissing(by));
        }
        if (firstWitness.equals(secondWitness)
                || isUnfit(firstWitness, result, inService)
                || isUnfit(secondWitness, result, inService)) {
            throw new Refused(new ProofRefusal.WitnessUnfit(by));
        }
    }

    static boolean isUnfit(UUID witness, Result result, Set<UUID> inService) {
        return witness.equals(result.employee()) || result.isEvaluatedBy(witness) || !inService.contains(witness);
    }
}
