package kz.bagalau.evaluation.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** One evaluated servant of a round (paragraph 35): his respondents were drawn, or there are too few of them to ask anybody. */
@Entity
@Table(name = "survey_circles")
public class SurveyCircle {

    private enum State {
        FORMED,
        TOO_SMALL
    }

    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID round;

    @Column(name = "employee_id")
    private UUID employee;

    @Enumerated(EnumType.STRING)
    private State state;

    @Version
    private int version;

    protected SurveyCircle() {}

    SurveyCircle(UUID round, UUID employee, boolean formed) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.employee = employee;
        this.state = formed ? State.FORMED : State.TOO_SMALL;
    }

    public UUID id() {
        return id;
    }

    public UUID round() {
        return round;
    }

    /** Whom the respondents are asked about. */
    public UUID employee() {
        return employee;
    }

    /** Whether anybody is asked; else fewer could be found than the edition wants. */
    public boolean isFormed() {
        return state == State.FORMED;
    }
}
