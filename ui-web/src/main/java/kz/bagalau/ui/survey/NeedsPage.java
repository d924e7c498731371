package kz.bagalau.ui.survey;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import kz.bagalau.evaluation.survey.ShowTrainingNeeds;
import kz.bagalau.evaluation.survey.TrainingNeedsView;
import kz.bagalau.ui.frame.ReadOnce;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** What the servants of the council are to be trained in, by a closed survey (paragraphs 9, 36). */
@Named
@ViewScoped
public class NeedsPage implements Serializable {

    @Inject
    ShowTrainingNeeds showTrainingNeeds;

    @Inject
    ReadOnce readOnce;

    @Inject
    Words words;

    private String period;

    /** What a page finds: the needs by one survey, or none. */
    private record Found(Optional<TrainingNeedsView> needs) {}

    /** Whether a survey is closed. */
    public boolean isAny() {
        return found().isPresent();
    }

    public TrainingNeedsView getView() {
        return found().orElseThrow();
    }

    public NeedsText getText() {
        return NeedsText.of(getView(), words);
    }

    private Optional<TrainingNeedsView> found() {
        return readOnce.of(Found.class, () -> new Found(showTrainingNeeds.of(AskedRound.of(period))))
                .needs();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
