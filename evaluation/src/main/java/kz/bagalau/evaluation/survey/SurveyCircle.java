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

    private String category;

    private Boolean managing;

    @Column(name = "on_paper_for")
    private String onPaperFor;

    @Version
    private int version;

    protected SurveyCircle() {}

    SurveyCircle(UUID round, UUID employee, boolean formed, SurveyedPost post) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.employee = employee;
        this.state = formed ? State.FORMED : State.TOO_SMALL;
        hold(post);
    }

    /** The survey is launched: by the form of this post the servant is surveyed, whatever he becomes later. */
    final void hold(SurveyedPost post) {
        category = post.category();
        managing = post.managing();
    }

    /** By the form of which post he is surveyed; empty where that was not kept yet at the launch. */
    Optional<SurveyedPost> post() {
        return Optional.ofNullable(category).map(kept -> new SurveyedPost(kept, managing));
    }

    /** HR has all of it answer on paper, since the technical means are missing (paragraph 33). */
    void answerOnPaper(String reason) {
        onPaperFor = reason;
    }

    /** HR has it answer in the portal again. */
    void answerInPortal() {
        onPaperFor = null;
    }

    /** Why it answers on paper; empty where it answers in the portal. */
    public Optional<String> onPaperFor() {
        return Optional.ofNullable(onPaperFor);
    }

    public boolean isOnPaper() {
        return onPaperFor != null;
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
