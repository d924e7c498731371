package kz.bagalau.ui.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.evaluation.edition.ComparisonView;
import kz.bagalau.evaluation.edition.DraftsView;
import kz.bagalau.evaluation.edition.EditionsView;
import kz.bagalau.evaluation.edition.ShowComparison;
import kz.bagalau.evaluation.edition.ShowDrafts;
import kz.bagalau.evaluation.edition.ShowEditions;
import kz.bagalau.ui.words.Words;

/** Two editions beside each other in the language of rules, with what each difference means. */
@Named
@RequestScoped
public class ComparePage {

    @Inject
    ShowComparison showComparison;

    @Inject
    ShowEditions showEditions;

    @Inject
    ShowDrafts showDrafts;

    @Inject
    Words words;

    private String a;
    private String b;
    private ComparisonView view;
    private List<Differences.Line> lines;
    private List<Choice> choices;

    /** Whether two editions are named. */
    public boolean isChosen() {
        return a != null && b != null && !a.isBlank() && !b.isBlank();
    }

    public ComparisonView getView() {
        if (view == null) {
            view = showComparison.of(a, b);
        }
        return view;
    }

    public List<Differences.Line> getLines() {
        if (lines == null) {
            lines = Differences.of(getView(), words);
        }
        return lines;
    }

    /** What all differences together do, in words. */
    public List<String> getTogether() {
        return getView().together().stream()
                .map(meaning -> words.all("edition.meaning." + meaning.key(), meaning.args()))
                .toList();
    }

    /** What may be compared: the drafts on their way and every published edition. */
    public List<Choice> getChoices() {
        if (choices == null) {
            EditionsView editions = showEditions.all();
            List<Choice> all = new ArrayList<>();
            for (DraftsView.Row draft : showDrafts.all().open()) {
                all.add(new Choice(
                        draft.id().toString(),
                        words.edition(draft.edition()) + ", " + words.get("edition.compare.draft")));
            }
            Stream.of(editions.own(), editions.model(), editions.others())
                    .flatMap(List::stream)
                    .forEach(row -> all.add(
                            new Choice(row.id().value(), words.edition(row.id()) + ", " + words.law(row.body()))));
            choices = List.copyOf(all);
        }
        return choices;
    }

    /** How what is compared is called: as in the choice; a draft that is no choice any more by its own name. */
    public String name(String which) {
        return getChoices().stream()
                .filter(choice -> choice.which().equals(which))
                .findFirst()
                .map(Choice::name)
                .orElseGet(() -> words.edition(
                        (which.equals(getA()) ? getView().one() : getView().other()).edition()));
    }

    public String getA() {
        return Optional.ofNullable(a).orElse("");
    }

    public void setA(String a) {
        this.a = a;
    }

    public String getB() {
        return Optional.ofNullable(b).orElse("");
    }

    public void setB(String b) {
        this.b = b;
    }

    /** One edition to choose: its number or name, and its words. */
    public record Choice(String which, String name) {}
}
