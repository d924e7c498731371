package kz.bagalau.evaluation.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;

/**
 * The survey of one period (paragraph 33). HR prepares it: the circles are drawn. HR launches it: from then on the
 * circles and the anonymity stand, which the database itself keeps. It knows days and no hours.
 */
@Entity
@Table(name = "survey_rounds")
public class SurveyRound {

    @Id
    private UUID id;

    private String period;

    private String edition;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    @Column(name = "anonymous")
    private boolean isAnonymous;

    @Column(name = "prepared_on")
    private LocalDate preparedOn;

    @Column(name = "launched_on")
    private LocalDate launchedOn;

    @Column(name = "answers_until")
    private LocalDate answersUntil;

    @Column(name = "paper_until")
    private LocalDate paperUntil;

    @Version
    private int version;

    protected SurveyRound() {}

    /**
     * HR prepares the round of the period.
     *
     * @param due the last day of the evaluation, up to which answers are awaited unless HR says an earlier day
     */
    static SurveyRound prepare(Period period, EditionId edition, LocalDate due, LocalDate today) {
        SurveyRound round = new SurveyRound();
        round.id = UUID.randomUUID();
        round.period = period.toString();
        round.edition = edition.value();
        round.state = RoundState.PREPARED;
        round.isAnonymous = true;
        round.preparedOn = today;
        round.answersUntil = due;
        return round;
    }

    /**
     * The respondents are asked.
     *
     * @param until the last day for an answer, after today
     * @param sheets the last day on which sheets are entered, where a circle answers on paper
     */
    void launch(Citation by, LocalDate until, Optional<LocalDate> sheets, LocalDate today) {
        requirePrepared(by);
        if (until == null || !until.isAfter(today)) {
            throw new Refused(new SurveyRefusal.AnswersDayImpossible(by, today));
        }
        state = RoundState.LAUNCHED;
        launchedOn = today;
        answersUntil = until;
        paperUntil = sheets.orElse(null);
    }

    /** Refuses once the round is launched. */
    void requirePrepared(Citation by) {
        if (state != RoundState.PREPARED) {
            throw new Refused(new SurveyRefusal.CirclesStand(by));
        }
    }

    /** Whether answers are awaited on the day. */
    public boolean awaitsAnswersOn(LocalDate day) {
        return state == RoundState.LAUNCHED && !day.isAfter(answersUntil);
    }

    /** Whether sheets may still come on the day, now or later; until then the round is not closed (paragraph 33). */
    public boolean awaitsSheetsOn(LocalDate day) {
        return state == RoundState.LAUNCHED && paperUntil != null && !day.isAfter(paperUntil);
    }

    /** Refuses a day on which no sheets are entered: while others still answer, or once the last day is over. */
    void requireSheetsOn(Citation by, LocalDate day) {
        if (awaitsAnswersOn(day)) {
            throw new Refused(new SurveyRefusal.SheetsTooEarly(by, answersUntil));
        }
        if (!awaitsSheetsOn(day)) {
            throw new Refused(new SurveyRefusal.SheetsTooLate(by));
        }
    }

    public UUID id() {
        return id;
    }

    public Period period() {
        return Period.parse(period);
    }

    public EditionId edition() {
        return new EditionId(edition);
    }

    public RoundState state() {
        return state;
    }

    public boolean isAnonymous() {
        return isAnonymous;
    }

    public LocalDate preparedOn() {
        return preparedOn;
    }

    public Optional<LocalDate> launchedOn() {
        return Optional.ofNullable(launchedOn);
    }

    /** The last day for an answer. */
    public LocalDate answersUntil() {
        return answersUntil;
    }

    /** The last day on which sheets are entered; empty where nobody answers on paper. */
    public Optional<LocalDate> paperUntil() {
        return Optional.ofNullable(paperUntil);
    }

    public int version() {
        return version;
    }
}
