package kz.bagalau.ui.survey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.evaluation.survey.QuestionnaireView.QuestionView;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.survey.SurveyBallot;

/** The questions of a form, a competence a screen; each button keeps the screen that is left. */
public abstract class CompetenceScreens implements Serializable {

    private UUID id;
    private Integer place;
    private List<String> chosen = new ArrayList<>();

    /** One answer of the scale. */
    public record Choice(String value, LawText text) {}

    /** The competences with what was answered. */
    protected abstract List<GroupView> groups();

    /** The answers, from the lowest. */
    protected abstract List<LawText> scale();

    /** The answer beside the scale, where there is one. */
    protected Optional<LawText> cannotJudge() {
        return Optional.empty();
    }

    /** Keeps what was answered on a screen. */
    protected abstract void keep(Map<Integer, Integer> given);

    /** The page's own address. */
    protected abstract String address();

    /** Reads what was answered before. */
    public void show() {
        chosen = new ArrayList<>();
        groups().stream()
                .flatMap(group -> group.questions().stream())
                .map(question -> question.chosen() == 0 ? null : Integer.toString(question.chosen()))
                .forEach(chosen::add);
    }

    /** Keeps the screen and goes to the next competence. */
    public String goOn() {
        return leaveFor(getNumber() + 1);
    }

    /** Keeps the screen and goes to the competence before. */
    public String back() {
        return leaveFor(getNumber() - 1);
    }

    /** Keeps the screen and leaves. */
    public String leave() {
        keepScreen();
        return "/survey/asked.xhtml?faces-redirect=true";
    }

    private String leaveFor(int next) {
        keepScreen();
        return address() + "?faces-redirect=true&id=" + id + "&group=" + next;
    }

    /** Keeps what is chosen on this screen. */
    protected void keepScreen() {
        Map<Integer, Integer> given = new HashMap<>();
        for (QuestionView question : getGroup().questions()) {
            String answer = chosen.get(question.place());
            if (answer != null && !answer.isBlank()) {
                given.put(question.place(), Integer.valueOf(answer));
            }
        }
        keep(given);
    }

    /** Whether a competence is shown. */
    public boolean isAsking() {
        return place != null && place >= 1 && place <= groups().size();
    }

    /** The competence that is shown. */
    public GroupView getGroup() {
        return groups().get(getNumber() - 1);
    }

    /** Which competence it is, from 1. */
    public int getNumber() {
        return isAsking() ? place : 1;
    }

    public boolean isLast() {
        return getNumber() == groups().size();
    }

    /** Whether something was answered before. */
    public boolean isBegun() {
        return chosen.stream().anyMatch(answer -> answer != null);
    }

    /** Where to go on: the first competence that is not answered whole. */
    public int getNext() {
        List<GroupView> groups = groups();
        return IntStream.range(0, groups.size())
                        .filter(group -> !groups.get(group).whole())
                        .findFirst()
                        .orElse(groups.size() - 1)
                + 1;
    }

    /** How each competence is drawn in the bar. */
    public List<String> getSteps() {
        List<GroupView> groups = groups();
        return IntStream.range(0, groups.size())
                .mapToObj(group ->
                        group + 1 == getNumber() ? "now" : groups.get(group).whole() ? "done" : "")
                .toList();
    }

    public List<Choice> getChoices() {
        List<LawText> scale = scale();
        return Stream.concat(
                        IntStream.range(0, scale.size())
                                .mapToObj(answer -> new Choice(Integer.toString(answer + 1), scale.get(answer))),
                        cannotJudge()
                                .map(text -> new Choice(Integer.toString(SurveyBallot.CANNOT_JUDGE), text))
                                .stream())
                .toList();
    }

    /** Whether the last of the choices stands beside the scale. */
    public boolean isBeside() {
        return cannotJudge().isPresent();
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
