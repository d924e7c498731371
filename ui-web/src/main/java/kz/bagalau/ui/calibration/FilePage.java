package kz.bagalau.ui.calibration;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseFileView;
import kz.bagalau.evaluation.calibration.CaseView;
import kz.bagalau.evaluation.calibration.CaseView.BallotView;
import kz.bagalau.evaluation.calibration.ShowCase;
import kz.bagalau.evaluation.calibration.ShowCaseFile;
import kz.bagalau.evaluation.result.ResultView;
import kz.bagalau.evaluation.result.ShowResult;
import kz.bagalau.ui.frame.ReadOnce;
import org.omnifaces.cdi.ViewScoped;

/** Paragraphs 13, 20: the file of a decided case as it is printed, in both languages. */
@Named
@ViewScoped
public class FilePage implements Serializable {

    @Inject
    ShowCaseFile showCaseFile;

    @Inject
    ShowCase showCase;

    @Inject
    ShowResult showResult;

    @Inject
    ReadOnce readOnce;

    private UUID id;

    /** Reads what is shown, so that what is not there is answered before anything is drawn. */
    public void show() {
        getView();
    }

    public CaseFileView getView() {
        return readOnce.of(CaseFileView.class, () -> showCaseFile.of(id));
    }

    public CaseView getShown() {
        return readOnce.of(CaseView.class, () -> showCase.by(id));
    }

    /** The sheet behind the mark. */
    public ResultView getResult() {
        return readOnce.of(ResultView.class, () -> showResult.by(getShown().sheet()));
    }

    /** The votes of which it is known who voted how. */
    public List<BallotView> getOpenVotes() {
        return getShown().proceedings().orElseThrow().ballots().stream()
                .filter(ballot -> !ballot.choices().isEmpty())
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
