package kz.bagalau.methodology;

/**
 * The register of readings: questions which the decisions leave open or answer in two ways. The question and the
 * proposed answer stand in {@code docs/readings.md} under the same number; an edition names the answer it ships with.
 */
public enum Reading {
    /** ¶7: two decimals, HALF_UP, before grading. */
    R01,
    /** ¶5, ¶6, ¶22: "terms of ¶5" are those of ¶4. */
    R02,
    /** ¶11: whom "¶6, second part" means. */
    R03,
    /** ¶37, ¶39: the procedure of ¶12 is meant, not ¶13. */
    R04,
    /** ¶35(2): whose subordinates answer. */
    R05,
    /** Which edition governs a period in which editions change. */
    R06,
    /** Whether a term in working days counts its first day. */
    R07,
    /** A last day that is a day off. */
    R08,
    /** ¶30: the notice on the tenth itself. */
    R09,
    /** ¶14: what follows the three years. */
    R10,
    /** ¶4: the yearly mark of a head assessed by KPI. */
    R11,
    /** ¶22: to the end of which period months are counted. */
    R12,
    /** ¶5: how a month in the post is counted. */
    R13,
    /** ¶20: those whom the closed list omits. */
    R14,
    /** ¶42: the topics the text breaks off. */
    R15,
    /** ¶2(8), ¶31, ¶32, annex 4: four parameters, marks from nought. */
    R16,
    /** ¶7: which spelling of a label prints. */
    R17,
    /** ¶33, ¶35: fewer than three respondents, paper. */
    R18,
    /** ¶41: quorum, tie, exclusions. */
    R19,
    /** ¶11, ¶14: when an evaluation is completed. */
    R20,
    /** Annex 3: the hole 44.50-44.99. */
    R21,
    /** ¶29: who "the head of the unit or body" is that evaluates. */
    R22,
    /** Decision ¶2: in force from when, while the first publication is not recorded. */
    R23,
    /** ¶27, ¶31: the step of marks. */
    R24,
    /** ¶29, ¶33: "this Model methodology's" annex. */
    R25,
    /** ¶5: an absence counts when it touches the days of the evaluation itself. */
    R26,
    /** ¶6: dismissed after the period, before the evaluation. */
    R27,
    /** ¶4: the yearly mean is taken of the quarters' rounded means. */
    R28,
    /** Annexes 5, 6: points per answer. */
    R29
}
