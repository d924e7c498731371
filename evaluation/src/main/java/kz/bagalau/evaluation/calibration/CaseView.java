package kz.bagalau.evaluation.calibration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.calibration.Panel;
import kz.bagalau.methodology.calibration.Vote.Outcome;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.MarkRange;

/**
 * One case as this reader may know it (paragraph 20).
 *
 * @param fullName the evaluated servant
 * @param evaluator who gave the mark, by short name
 * @param own whether the reader is the evaluated servant
 * @param may the steps that the reader may take now
 * @param term by when what comes next is to be done, and by which paragraph; empty when nothing is awaited
 * @param confidentialBy the closed list of those who may know
 * @param candidates who may sit; for the official while he is to decide
 * @param composition the panel of the edition; empty when the text leaves the composition free
 * @param proceedings what the session is about and what was said and voted; empty for who may not know the mark, and for
 *     the servant until the minutes are signed
 * @param notes what was noted of the servant in the period; with the proceedings only
 */
public record CaseView(
        UUID calibration,
        UUID sheet,
        int version,
        CaseState state,
        String fullName,
        LawText post,
        Period period,
        LawText method,
        String evaluator,
        boolean own,
        Set<CaseStep> may,
        String statement,
        Instant requestedAt,
        Citation requestBy,
        Optional<TermView> term,
        Citation confidentialBy,
        Optional<ConveningView> convening,
        Citation conveneBy,
        LocalDate conveneUntil,
        Citation holdBy,
        LocalDate holdUntil,
        List<CandidateView> candidates,
        Optional<Panel> composition,
        Optional<ProceedingsView> proceedings,
        List<NoteView> notes) {

    public CaseView {
        may = Set.copyOf(may);
        candidates = List.copyOf(candidates);
        notes = List.copyOf(notes);
    }

    /** Whether the reader may take the step now. */
    public boolean may(String step) {
        return may.contains(CaseStep.valueOf(step));
    }

    /** The last day of what is awaited. */
    public record TermView(Citation by, LocalDate due, int workingDaysLeft) {}

    /**
     * Paragraph 38: the decision.
     *
     * @param lateReason why it came after its term
     */
    public record ConveningView(
            Instant at, String by, LocalDate meetsOn, Optional<String> lateReason, List<MemberView> members) {

        /** How many sit in the session. */
        public int size() {
            return members.size();
        }

        /** How many were present at the opening. */
        public int present() {
            return (int) members.stream().filter(MemberView::present).count();
        }
    }

    /**
     * One member; whether he has voted in the vote that runs, or has signed the minutes.
     *
     * @param declined why he would not sign them (R57)
     */
    public record MemberView(
            UUID person,
            String name,
            boolean chair,
            boolean present,
            boolean voted,
            Optional<Instant> signedAt,
            Optional<String> declined) {

        /** Whether his signature is awaited, once there are minutes. */
        public boolean awaited() {
            return present && signedAt.isEmpty() && declined.isEmpty();
        }
    }

    /**
     * Somebody who could sit.
     *
     * @param grounds what speaks against it
     * @param hindered whether the edition forbids it
     * @param away whether he is absent today
     */
    public record CandidateView(
            UUID person, String fullName, LawText post, List<Panel.Excluded> grounds, boolean hindered, boolean away) {}

    /**
     * Paragraph 41: what the session is about, what was said and voted, and what came of it.
     *
     * @param mark the mark with which the servant disagrees
     * @param majorityBy the rule of the vote
     * @param left the proposals on which there was no vote
     * @param running the vote that runs, without its tally
     * @param voted whether the reader has voted in it
     * @param minutes the minutes, once they are written
     */
    public record ProceedingsView(
            BigDecimal mark,
            Grade grade,
            GradeScale grades,
            MarkRange marks,
            Citation majorityBy,
            LawText correctionWording,
            boolean secret,
            boolean evaluatorVotes,
            Optional<Instant> openedAt,
            Optional<String> secretary,
            Optional<String> description,
            List<ArgumentView> arguments,
            List<BigDecimal> left,
            List<BallotView> ballots,
            Optional<BallotView> running,
            boolean voted,
            Optional<BallotView> adopted,
            Optional<MinutesView> minutes) {

        /** The mark that counts after the session. */
        public BigDecimal after() {
            return adopted.map(BallotView::mark).orElse(mark);
        }

        /** Its grade. */
        public Grade gradeAfter() {
            return grades.find(after()).orElseThrow();
        }
    }

    /** What a member said. */
    public record ArgumentView(String name, Argument.Stance stance, Optional<BigDecimal> mark, String words) {}

    /**
     * One vote.
     *
     * @param cast how many have voted
     * @param votesFor known from the close on
     * @param choices who voted how: of an open vote, from its close on
     */
    public record BallotView(
            int ordinal,
            BigDecimal mark,
            boolean closed,
            int cast,
            int present,
            Optional<Integer> votesFor,
            Optional<Integer> votesAgainst,
            Optional<Outcome> outcome,
            List<ChoiceView> choices) {

        /** Those present who did not vote, once the vote is closed. */
        public int silent() {
            return present - cast;
        }
    }

    /** How a member voted. */
    public record ChoiceView(String name, CastVote.Choice choice) {}

    /**
     * Paragraph 41: the minutes.
     *
     * @param number among those of the council
     * @param calledThen what the council was called on the day, where it has another name now
     * @param placeUntil by when they are placed, once everybody has signed
     */
    public record MinutesView(
            int number,
            Instant at,
            LocalDate day,
            Optional<LawText> calledThen,
            String reason,
            Optional<Instant> signedAt,
            Optional<LocalDate> placeUntil,
            Optional<Instant> placedAt) {}

    /** A note on the servant in the period. */
    public record NoteView(Instant at, String author, String words) {}
}
