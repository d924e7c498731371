package kz.bagalau.ui.survey;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.evaluation.survey.KeepAnswers;
import kz.bagalau.evaluation.survey.KeepComment;
import kz.bagalau.evaluation.survey.QuestionnaireView;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.evaluation.survey.SendAnswers;
import kz.bagalau.evaluation.survey.ShowQuestionnaire;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.survey.CannotJudge;
import kz.bagalau.ui.frame.ReadOnce;
import org.omnifaces.cdi.ViewScoped;

/** The questions about one servant for a respondent (paragraphs 33, 35). */
@Named
@ViewScoped
public class AnswerPage extends CompetenceScreens {

    @Inject
    ShowQuestionnaire showQuestionnaire;

    @Inject
    KeepAnswers keepAnswers;

    @Inject
    KeepComment keepComment;

    @Inject
    SendAnswers sendAnswers;

    @Inject
    ReadOnce readOnce;

    private String comment = "";

    @Override
    public void show() {
        super.show();
        comment = getView().comment();
    }

    /** Whether a comment is asked for on the screen that is shown. */
    public boolean isCommenting() {
        return isLast() && getView().comments().isPresent();
    }

    @Override
    protected void keepScreen() {
        super.keepScreen();
        if (isCommenting()) {
            keepComment.of(getId(), comment == null ? "" : comment);
        }
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    /** Keeps the screen and sends the answers. */
    public String send() {
        keepScreen();
        sendAnswers.of(getId());
        return address() + "?faces-redirect=true&id=" + getId();
    }

    public QuestionnaireView getView() {
        return readOnce.of(QuestionnaireView.class, () -> showQuestionnaire.of(getId()));
    }

    /** Whether the first screen is shown, which has no questions. */
    public boolean isIntro() {
        return !getView().sent() && !isAsking();
    }

    @Override
    public boolean isAsking() {
        return !getView().sent() && super.isAsking();
    }

    @Override
    protected List<GroupView> groups() {
        return getView().groups();
    }

    @Override
    protected List<LawText> scale() {
        return getView().scale();
    }

    @Override
    protected Optional<LawText> cannotJudge() {
        return getView().cannotJudge().map(CannotJudge::text);
    }

    @Override
    protected void keep(Map<Integer, Integer> given) {
        keepAnswers.of(getId(), given);
        readOnce.again();
    }

    @Override
    protected String address() {
        return "/survey/answer.xhtml";
    }
}
