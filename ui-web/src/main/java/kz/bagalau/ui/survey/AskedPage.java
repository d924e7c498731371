package kz.bagalau.ui.survey;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.survey.AskedView;
import kz.bagalau.evaluation.survey.AskedView.AskedLine;
import kz.bagalau.evaluation.survey.DeclineReason;
import kz.bagalau.evaluation.survey.DeclineSurvey;
import kz.bagalau.evaluation.survey.ShowAsked;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.ReadOnce;
import org.omnifaces.cdi.ViewScoped;

/** About whom a respondent is asked, and that he may decline (paragraphs 33, 35). */
@Named
@ViewScoped
public class AskedPage implements Serializable {

    @Inject
    ShowAsked showAsked;

    @Inject
    DeclineSurvey declineSurvey;

    @Inject
    ReadOnce readOnce;

    @Inject
    Messages messages;

    private String declining;
    private DeclineReason reason;

    /** What the page shows. */
    private record Asked(List<AskedView> rounds) {}

    /** Declines to answer about the chosen servant. */
    public String decline() {
        declineSurvey.of(getChosen().map(AskedLine::circle).orElse(null), reason);
        messages.doneAfterRedirect("survey.asked.done");
        return "/survey/asked.xhtml?faces-redirect=true";
    }

    public List<AskedView> getRounds() {
        return readOnce.of(Asked.class, () -> new Asked(showAsked.mine())).rounds();
    }

    /** About whom the reader does not want to answer, if he chose one. */
    public Optional<AskedLine> getChosen() {
        return getRounds().stream()
                .map(AskedView::lines)
                .flatMap(Collection::stream)
                .filter(line -> !line.answered() && !line.onPaper())
                .filter(line -> line.circle().toString().equals(declining))
                .findFirst();
    }

    public DeclineReason[] getReasons() {
        return DeclineReason.values();
    }

    public String getDeclining() {
        return declining;
    }

    public void setDeclining(String declining) {
        this.declining = declining;
    }

    public DeclineReason getReason() {
        return reason;
    }

    public void setReason(DeclineReason reason) {
        this.reason = reason;
    }
}
