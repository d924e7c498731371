package kz.bagalau.evaluation.succession;

import java.util.UUID;
import kz.bagalau.methodology.LawText;

/**
 * Something that is to be finished before the day, since nobody could finish it afterwards; or to be known before it.
 *
 * @param council where it is open
 * @param name the council's name
 * @param kind what it is
 * @param count how often
 */
public record Hindrance(UUID council, LawText name, Kind kind, int count) {

    /** What hinders. */
    public enum Kind {
        /** The schedule of a period that was over on the day, never opened (paragraphs 4, 10). */
        SCHEDULE,
        /** A sheet of a period that was over on the day, not closed (paragraphs 27, 30). */
        SHEET,
        /** A result with which its servant is not acquainted (paragraph 11). */
        RESULT,
        /** A case whose minutes are not placed (paragraphs 12, 38-41). */
        CALIBRATION,
        /** A complaint on which there is no decision (paragraph 13). */
        DISPUTE,
        /** A decision by a yearly mark or a row of marks that is not taken (paragraph 8). */
        DECISION,
        /** An order on a substitute or a secondment that runs on (paragraph 29). */
        ORDER,
        /** An appointment or a head that begins on the day or later. */
        LATER,
        /** A person of it is in service in the successor as well, or in two of the predecessors. */
        TWICE,
        /** The successor has nobody in HR, who would keep the archive (paragraphs 10, 14). */
        NO_HR,
        /** The successor has no edition of its own by which to evaluate (paragraph 1). */
        NO_EDITION,
        /** All HR of a council that goes on would leave it (paragraphs 10, 14). */
        HR_LEAVES,
        /** Every official of a council that goes on would leave it: to be known, it does not hinder (paragraph 10). */
        OFFICIAL_LEAVES;

        /** Whether the act waits for it; else it is only said before the act. */
        public boolean hinders() {
            return this != OFFICIAL_LEAVES;
        }
    }
}
