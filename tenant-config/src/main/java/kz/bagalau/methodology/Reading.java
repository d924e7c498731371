package kz.bagalau.methodology;

import java.util.List;

/**
 * The register of readings: questions which the decisions leave open or answer in two ways. The question and the
 * proposed answer stand in {@code docs/readings.md} under the same number; an edition names the answer it ships with.
 */
public enum Reading {
    /** ¶7: two decimals, HALF_UP, before grading. */
    R01("mean.rounding.decimals", "mean.rounding.mode", "yearly.rounding.decimals", "yearly.rounding.mode"),
    /** ¶5, ¶6, ¶22: "terms of ¶5" are those of ¶4. */
    R02,
    /** ¶11: whom "¶6, second part" means. */
    R03("acquaintance.channelsForAbsentOrDismissed"),
    /** ¶37, ¶39: the procedure of ¶12 is meant, not ¶13. */
    R04("calibration.order.read"),
    /** ¶35(2): whose subordinates answer. */
    R05("survey.respondents.circles.kind"),
    /** Which edition governs a period in which editions change. */
    R06,
    /** Whether a term in working days counts its first day. */
    R07("counting"),
    /** A last day that is a day off. */
    R08("roll"),
    /** ¶30: the notice on the tenth itself. */
    R09("reminder.dayOfMonth"),
    /** ¶14: what follows the three years. */
    R10("custody.afterThat"),
    /** ¶4: the yearly mark of a head assessed by KPI. */
    R11("yearly.byReading"),
    /** ¶22: to the end of which period months are counted. */
    R12("minimumRemaining.until"),
    /** ¶5: how a month in the post is counted. */
    R13("presence.minimum.unit"),
    /** ¶20: those whom the closed list omits. */
    R14,
    /** ¶42: the topics the text breaks off. */
    R15,
    /** ¶2(8), ¶31, ¶32, annex 4: four parameters, marks from nought. */
    R16("ranking.marks.from"),
    /** ¶7: which spelling of a label prints. */
    R17,
    /** ¶33, ¶35: fewer than three respondents, paper. */
    R18,
    /** ¶41: quorum, tie, exclusions. */
    R19("vote.majority", "vote.evaluatorVotes", "vote.tie"),
    /** ¶11, ¶14: when an evaluation is completed. */
    R20("acquaintance.completed"),
    /** Annex 3: the hole 44.50-44.99. */
    R21("permitted.holes.readAs"),
    /** ¶29: who "the head of the unit or body" is that evaluates. */
    R22("ranking.evaluator.categories"),
    /** Decision ¶2: in force from when, while the first publication is not recorded. */
    R23,
    /** ¶27, ¶31: the step of marks. */
    R24("marks.step"),
    /** ¶29, ¶33: "this Model methodology's" annex. */
    R25("form.owner"),
    /** ¶5: an absence counts when it touches the days of the evaluation itself. */
    R26,
    /** ¶6: dismissed after the period, before the evaluation. */
    R27,
    /** ¶4: the yearly mean is taken of the quarters' rounded means. */
    R28("yearly.atLeast"),
    /** Annexes 5, 6: points per answer. */
    R29("survey.answers.points"),
    /** ¶6, ¶20: a dismissed servant enters the portal until the last day in service. */
    R30,
    /** ¶10: two offices, two people. */
    R31,
    /** ¶10: the schedule stands by the last day of its first duty. */
    R32,
    /** ¶31: which marks the council's setting asks to ground. */
    R33,
    /** ¶31: where the servants above the number are counted. */
    R34("delegation.counted"),
    /** Annex 2: how the percentage of realisation is rounded. */
    R35("realisation.rounding.decimals", "realisation.rounding.mode"),
    /** Annex 2: the percentage of an indicator of which less is better. */
    R36("realisation.lower"),
    /** Annexes 1, 2: a planned value of nought. */
    R37("realisation.zeroPlan"),
    /** Annexes 1, 2: a quarter without a planned value. */
    R38("realisation.missingPlan"),
    /** ¶24, annex 2: the actual value of a qualitative indicator. */
    R39("realisation.qualitative");

    private final List<String> decides;

    Reading(String... decides) {
        this.decides = List.of(decides);
    }

    /** Whether the value under these keys ({@code ranking.marks.step}) is decided by this reading, not by the text. */
    public boolean decides(String path) {
        return decides.stream().anyMatch(end -> path.equals(end) || path.endsWith("." + end));
    }
}
