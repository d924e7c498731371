package kz.bagalau.ui.survey;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.survey.KeepAnswers;
import kz.bagalau.evaluation.survey.QuestionnaireView;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.evaluation.survey.QuestionnaireView.QuestionView;
import kz.bagalau.evaluation.survey.SendAnswers;
import kz.bagalau.evaluation.survey.ShowQuestionnaire;
import kz.bagalau.methodology.LawText;
import kz.bagalau.ui.frame.ReadOnce;
import org.omnifaces.cdi.ViewScoped;

/** The questions about one servant, a competence a screen; answers are kept at each step (paragraphs 33, 35). */
@Named
@ViewScoped
public class AnswerPage implements Serializable {

    @Inject
    ShowQuestionnaire showQuestionnaire;

    @Inject
    KeepAnswers keepAnswers;

    @Inject
    SendAnswers sendAnswers;

    @Inject
    ReadOnce readOnce;

    private UUID id;
    private Integer place;
    private List<String> chosen = new ArrayList<>();

    /** One answer of the scale. */
    public record Choice(String value, LawText text) {}

    /** Reads what was answered before. */
    public void show() {
        chosen = new ArrayList<>();
        getView().groups().stream()
                .flatMap(group -> group.questions().stream())
                .map(question -> question.chosen() == 0 ? null : Integer.toString(question.chosen()))
                .forEach(chosen::add);
    }

    /** Keeps the screen and goes to the next competence. */
    public String goOn() {
        return keep(getNumber() + 1);
    }

    /** Keeps the screen and goes to the competence before. */
    public String back() {
        return keep(getNumber() - 1);
    }

    /** Keeps the screen and leaves. */
    public String leave() {
        keep(getNumber());
        return "/survey/asked.xhtml?faces-redirect=true";
    }

    /** Keeps the screen and sends the answers. */
    public String send() {
        keep(getNumber());
        sendAnswers.of(id);
        return "/survey/answer.xhtml?faces-redirect=true&id=" + id;
    }

    private String keep(int next) {
        Map<Integer, Integer> given = new HashMap<>();
        for (QuestionView question : getGroup().questions()) {
            String answer = chosen.get(question.place());
            if (answer != null && !answer.isBlank()) {
                given.put(question.place(), Integer.valueOf(answer));
            }
        }
        keepAnswers.of(id, given);
        readOnce.again();
        return "/survey/answer.xhtml?faces-redirect=true&id=" + id + "&group=" + next;
    }

    public QuestionnaireView getView() {
        return readOnce.of(QuestionnaireView.class, () -> showQuestionnaire.of(id));
    }

    /** Whether the first screen is shown, which has no questions. */
    public boolean isIntro() {
        return !getView().sent() && !isAsking();
    }

    /** Whether a competence is shown. */
    public boolean isAsking() {
        return !getView().sent()
                && place != null
                && place >= 1
                && place <= getView().groups().size();
    }

    /** The competence that is shown. */
    public GroupView getGroup() {
        return getView().groups().get(getNumber() - 1);
    }

    /** Which competence it is, from 1. */
    public int getNumber() {
        return isAsking() ? place : 1;
    }

    public boolean isLast() {
        return getNumber() == getView().groups().size();
    }

    /** Whether something was answered before. */
    public boolean isBegun() {
        return chosen.stream().anyMatch(answer -> answer != null);
    }

    /** Where to go on: the first competence that is not answered whole. */
    public int getNext() {
        List<GroupView> groups = getView().groups();
        return IntStream.range(0, groups.size())
                        .filter(group -> !groups.get(group).whole())
                        .findFirst()
                        .orElse(groups.size() - 1)
                + 1;
    }

    /** How each competence is drawn in the bar. */
    public List<String> getSteps() {
        List<GroupView> groups = getView().groups();
        return IntStream.range(0, groups.size())
                .mapToObj(group ->
                        group + 1 == getNumber() ? "now" : groups.get(group).whole() ? "done" : "")
                .toList();
    }

    public List<Choice> getChoices() {
        List<LawText> scale = getView().scale();
        return IntStream.range(0, scale.size())
                .mapToObj(answer -> new Choice(Integer.toString(answer + 1), scale.get(answer)))
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
