package kz.bagalau.ui.survey;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.survey.ShowOwnMeans;
import kz.bagalau.evaluation.survey.ShowSurveyReport;
import kz.bagalau.evaluation.survey.SurveyReportView;
import kz.bagalau.ui.frame.ReadOnce;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** The report of a servant's survey as a radar and as a table (annexes 7, 8). */
@Named
@ViewScoped
public class ReportPage implements Serializable {

    @Inject
    ShowSurveyReport showSurveyReport;

    @Inject
    ShowOwnMeans showOwnMeans;

    @Inject
    ReadOnce readOnce;

    @Inject
    Words words;

    private UUID id;

    /** What the reader thinks of himself. */
    private record Own(List<Optional<BigDecimal>> means) {}

    /** Refuses those who may not read it before anything of the page is drawn. */
    public void show() {
        getView();
    }

    public SurveyReportView getView() {
        return readOnce.of(SurveyReportView.class, () -> showSurveyReport.of(id));
    }

    /** The report in the words that the paper has too. */
    public ReportText getText() {
        return ReportText.of(getView(), words);
    }

    public Radar getRadar() {
        return Radar.of(getView(), getOwn());
    }

    /** What the reader thinks of himself, competence by competence; nothing unless the report is his own (R60). */
    public List<Optional<BigDecimal>> getOwn() {
        return readOnce.of(Own.class, () -> new Own(showOwnMeans.of(id))).means();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
