package kz.bagalau.ui.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.evaluation.calibration.CaseView.ProceedingsView;
import kz.bagalau.ui.frame.NumberLine;
import kz.bagalau.ui.words.Words;

/**
 * The proposals of the members as dots over the line of marks, without names, each over the mark it proposes; those who
 * support the evaluator stand over his.
 *
 * @param line the bands, pointed at the evaluator's mark
 * @param dots one of each member who has spoken
 */
public record ProposalLine(NumberLine line, List<Dot> dots) {

    /** Where there is nothing to draw. */
    static final ProposalLine NONE = new ProposalLine(null, List.of());

    private static final int LOWEST = 68;
    private static final int STEP = 13;

    /** One member's proposal; put: whether its mark is before the members or adopted. */
    public record Dot(int x, int y, boolean put) {}

    static ProposalLine of(ProceedingsView session, Words words) {
        NumberLine line = at(session.mark(), session, words);
        Map<BigDecimal, Integer> heights = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        session.arguments().forEach(said -> {
            BigDecimal mark = said.mark().orElse(session.mark());
            int height = heights.merge(mark, 1, Integer::sum);
            dots.add(new Dot(at(mark, session, words).at(), LOWEST - (height - 1) * STEP, put(mark, session)));
        });
        return new ProposalLine(line, List.copyOf(dots));
    }

    private static boolean put(BigDecimal mark, ProceedingsView session) {
        return session.running()
                .or(session::adopted)
                .map(ballot -> ballot.mark().compareTo(mark) == 0)
                .orElse(false);
    }

    private static NumberLine at(BigDecimal mark, ProceedingsView session, Words words) {
        return NumberLine.of(mark, session.grades().find(mark).orElseThrow(), session.grades(), session.marks(), words);
    }
}
