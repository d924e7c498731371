package kz.bagalau.evaluation.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;

/**
 * The register of disagreements about the procedure (paragraph 16) as the reader may know it: HR the whole, a servant
 * those that he brought or that concern him.
 *
 * @param examinedBy who examines them, in the words of the edition
 * @param keeper whether the reader keeps the register
 * @param people who can be named in one; for the keeper
 */
public record DisputesView(
        Citation by,
        LawText examinedBy,
        boolean keeper,
        LocalDate today,
        List<DisputeLine> all,
        List<PersonLine> people) {

    /**
     * One disagreement.
     *
     * @param version how often it has changed; what a program must have seen to close it
     * @param outcome what came of it; empty while it is open
     */
    public record DisputeLine(
            UUID dispute,
            int version,
            int number,
            String applicant,
            LocalDate receivedOn,
            String subject,
            List<String> concerned,
            String registeredBy,
            Optional<String> outcome,
            Optional<String> findings,
            Optional<LocalDate> closedOn) {

        /** Whether it still is to be examined. */
        public boolean open() {
            return outcome.isEmpty();
        }
    }

    /** Somebody of the apparatus. */
    public record PersonLine(UUID employee, String fullName) {}

    /** How many are open. */
    public int waiting() {
        return (int) all.stream().filter(DisputeLine::open).count();
    }

    /** Those that are open. */
    public List<DisputeLine> toClose() {
        return all.stream().filter(DisputeLine::open).toList();
    }
}
