package kz.bagalau.evaluation.survey;

import java.util.List;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.survey.TrainingNeeds;

/**
 * What the servants of a council are to be trained in, by the closed survey of a period (paragraphs 9, 36); nobody's name.
 *
 * @param periods the periods of which there is one, the latest first
 * @param by the paragraph by which the least expressed competences become themes
 * @param smallest of how many servants on the needs of a group are told
 */
public record TrainingNeedsView(
        Period period, List<Period> periods, Citation by, int smallest, List<GroupNeeds> groups) {

    /** Whether there is a group of which anything is told. */
    public boolean told() {
        return groups.stream().anyMatch(GroupNeeds::told);
    }

    /** The needs of those who are asked about by one form. */
    public record GroupNeeds(LawText name, TrainingNeeds needs) {

        public boolean told() {
            return !needs.themes().isEmpty();
        }
    }
}
