package kz.bagalau.methodology.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Audience;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.FormSource;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.Require;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.score.SheetMean;
import kz.bagalau.methodology.term.Due;

/** A method by which an evaluator marks parameters on a sheet: the ranking method (¶28-32). */
public record SheetMethod(
        Citation by,
        LawText name,
        PeriodLength period,
        Audience who,
        List<ParameterGroup> groups,
        MarkRange marks,
        SheetMean mean,
        Due due,
        EvaluatorRule evaluator,
        Optional<Delegation> delegation,
        Sending sending,
        FormSource form) {

    public SheetMethod {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(who, "who");
        groups = List.copyOf(groups);
        Require.that(!groups.isEmpty(), "sheetWithoutGroups").orUnfit();
    }

    /** Whether servants of this category are evaluated by the method. */
    public boolean covers(String category) {
        return who.covers(category);
    }

    /** The parameters of a servant's sheet: those of the first group that his category belongs to. */
    public List<Parameter> parametersFor(String category) {
        return parametersFor(category, false);
    }

    /** The same for a servant whose post is a managing one or not. */
    public List<Parameter> parametersFor(String category, boolean managing) {
        return groups.stream()
                .filter(group -> group.who().covers(category, managing))
                .findFirst()
                .map(ParameterGroup::parameters)
                .orElse(List.of());
    }
}
