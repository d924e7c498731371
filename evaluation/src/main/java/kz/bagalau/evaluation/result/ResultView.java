package kz.bagalau.evaluation.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.result.AcquaintancesView.RecordView;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.kpi.HoleRule;
import kz.bagalau.methodology.kpi.PermittedBand;
import kz.bagalau.methodology.kpi.Realisation;
import kz.bagalau.methodology.notice.Channel;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.score.Score;

/**
 * One result as this reader may know it.
 *
 * @param version how often the result has changed; what a program must have seen to change it
 * @param own whether the reader is the evaluated person
 * @param fullName the evaluated person
 * @param method the name of the method in the edition's words
 * @param evaluator the evaluator
 * @param content marks, mean and grade; empty until the servant himself has opened the result (paragraph 11)
 * @param acquaintance how the result came to the servant
 * @param disagreement what he may do about it, once he is acquainted (paragraph 12)
 * @param trajectory the quarters up to this one, the oldest first, as far as this reader may know them
 * @param openings who did or saw what with the result; for the evaluated person
 * @param secrecy the paragraphs on keeping it (14, 15, 20)
 * @param recomputed results under later editions that apply to earlier days, for whom the content is shown to
 * @param corrected what a calibration session made of the mark (paragraph 41), for whom the content is shown to
 */
public record ResultView(
        UUID result,
        int version,
        boolean own,
        Period period,
        String fullName,
        LawText post,
        String category,
        LawText method,
        String evaluator,
        LawText evaluatorPost,
        Optional<ContentView> content,
        AcquaintanceView acquaintance,
        Optional<DisagreementView> disagreement,
        List<QuarterView> trajectory,
        List<OpeningView> openings,
        SecrecyView secrecy,
        List<RecomputedView> recomputed,
        Optional<CorrectedView> corrected) {

    /** Paragraph 41: the mark that counts since the minutes were signed; the first result stands beside it. */
    public record CorrectedView(
            Citation by, BigDecimal before, BigDecimal after, Grade grade, String reason, LocalDate on) {}

    /** What a later edition made of the same marks (retroactive application); the first result stands beside it. */
    public record RecomputedView(
            EditionId edition, BigDecimal mean, Grade grade, String reason, Instant at, String by) {}

    /**
     * Marks and arithmetic by the rules of the result's own edition.
     *
     * @param notMarked indicators of the plan that had no mark in the period (readings R37, R38)
     */
    public record ContentView(
            Citation parametersBy,
            List<LineView> lines,
            ArithmeticView arithmetic,
            GradeScale grades,
            MarkRange marks,
            Instant closedAt,
            LocalDate dueOn,
            Optional<String> lateReason,
            List<LawText> notMarked) {}

    /**
     * One parameter or indicator with its mark and the evaluator's ground.
     *
     * @param indicator by what the mark of an indicator was permitted; empty for a parameter of the ranking method
     */
    public record LineView(LawText parameter, Score mark, String ground, Optional<IndicatorView> indicator) {}

    /**
     * Annexes 2 and 3: how far an indicator was reached and which marks that permitted.
     *
     * @param source the document by which the actual value is known
     * @param hole the hole of annex 3 into which the percentage falls, with its reading (R21)
     */
    public record IndicatorView(
            String unit, String source, Realisation realisation, PermittedBand band, Optional<HoleRule> hole) {}

    /**
     * Paragraph 11: by when HR makes the result known, and what has been done.
     *
     * @param records the register of acquaintance, for HR and for the servant himself
     */
    public record AcquaintanceView(
            Citation by,
            LocalDate due,
            Optional<Instant> madeKnownAt,
            Optional<Instant> acquaintedAt,
            Optional<LocalDate> acquaintedOn,
            Optional<Channel> channel,
            List<RecordView> records) {}

    /** Paragraph 12: the right to ask for a session, its last day, and what follows step by step. */
    public record DisagreementView(
            Citation by, LawText addressee, LocalDate lastDay, int workingDaysLeft, List<StepView> steps) {

        /** Whether the days are over. */
        public boolean over() {
            return workingDaysLeft < 0;
        }
    }

    /**
     * One step of the way a disagreement takes: the words stand under {@code result.step.} and the key.
     *
     * @param workingDays its term, where the text sets one
     * @param lastDay its last day, where it can be told already
     */
    public record StepView(Citation by, String key, Optional<Integer> workingDays, Optional<LocalDate> lastDay) {}

    /** That somebody did or saw something with the result: the words stand under {@code result.opening.} and the key. */
    public record OpeningView(Instant at, String who, boolean self, String roleKey, String key) {}

    /** Paragraphs 14, 15 and 20: how long it is kept and that nobody else may know. */
    public record SecrecyView(Citation by, Citation keptBy, LocalDate keptUntil, Citation knownBy) {}
}
