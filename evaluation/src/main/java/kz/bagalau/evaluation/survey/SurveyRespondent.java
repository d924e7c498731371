package kz.bagalau.evaluation.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.Respondents;

/** Who is asked about a servant (paragraph 35). Never when he answered, and nothing of what. */
@Entity
@Table(name = "survey_respondents")
public class SurveyRespondent {

    @Id
    private UUID id;

    @Column(name = "circle_id")
    private UUID circle;

    @Column(name = "employee_id")
    private UUID employee;

    @Enumerated(EnumType.STRING)
    private Respondents.Kind kind;

    @Enumerated(EnumType.STRING)
    private RespondentState state;

    @Column(name = "stands_in")
    private boolean standsIn;

    @Enumerated(EnumType.STRING)
    @Column(name = "declined_for")
    private DeclineReason declinedFor;

    @Version
    private int version;

    protected SurveyRespondent() {}

    /** @param standsIn whether he is asked in the place of one who has declined */
    SurveyRespondent(UUID circle, Candidate candidate, boolean standsIn) {
        this.id = UUID.randomUUID();
        this.circle = circle;
        this.employee = candidate.employee();
        this.kind = candidate.kind();
        this.state = RespondentState.ASKED;
        this.standsIn = standsIn;
    }

    /** HR takes him out before the launch. */
    void replace() {
        state = RespondentState.REPLACED;
    }

    /** He does not answer. Who has answered cannot take it back, and is told no more than any other. */
    void decline(Citation by, DeclineReason reason) {
        if (state != RespondentState.ASKED) {
            throw new Refused(new SurveyRefusal.NotAsked(by));
        }
        state = RespondentState.DECLINED;
        declinedFor = reason;
    }

    public UUID id() {
        return id;
    }

    public UUID circle() {
        return circle;
    }

    public UUID employee() {
        return employee;
    }

    /** By which relation he is asked. */
    public Respondents.Kind kind() {
        return kind;
    }

    public RespondentState state() {
        return state;
    }

    /** Whether he belongs to the circle now, answered or not. */
    public boolean isIn() {
        return state == RespondentState.ASKED || state == RespondentState.ANSWERED;
    }

    /** Whether he was asked on the day of the launch, whatever he did since. */
    boolean launched() {
        return !standsIn && state != RespondentState.REPLACED;
    }

    public Optional<DeclineReason> declinedFor() {
        return Optional.ofNullable(declinedFor);
    }
}
