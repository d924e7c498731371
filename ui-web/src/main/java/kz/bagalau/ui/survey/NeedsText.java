package kz.bagalau.ui.survey;

import java.util.List;
import kz.bagalau.evaluation.survey.TrainingNeedsView;
import kz.bagalau.evaluation.survey.TrainingNeedsView.GroupNeeds;
import kz.bagalau.ui.words.Words;

/** What a council's servants are to be trained in, in words: those of the page, of the document and of the workbook. */
public record NeedsText(String title, String lead, String rule, List<Group> groups) {

    /**
     * A group of servants.
     *
     * @param told of how many servants the numbers are, or why there are none
     */
    public record Group(String name, String told, List<Theme> themes) {}

    /** A competence and how many need it. */
    public record Theme(String competence, String servants) {}

    static NeedsText of(TrainingNeedsView view, Words words) {
        return new NeedsText(
                words.with("survey.needs.heading", words.period(view.period())),
                words.with("survey.needs.lead"),
                words.with("survey.needs.rule", view.smallest()),
                view.groups().stream()
                        .map(group -> group(group, view.smallest(), words))
                        .toList());
    }

    private static Group group(GroupNeeds group, int smallest, Words words) {
        return new Group(
                words.law(group.name()),
                group.told()
                        ? words.with("survey.needs.of", group.needs().servants())
                        : words.with("survey.needs.small", smallest),
                group.needs().themes().stream()
                        .map(theme -> new Theme(
                                words.law(theme.competence().name()),
                                words.with("survey.needs.count." + theme.bound(), theme.servants())))
                        .toList());
    }
}
