package kz.bagalau.ui.ranking;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.ranking.CloseAllSheets;
import kz.bagalau.evaluation.ranking.DelegateEvaluation;
import kz.bagalau.evaluation.ranking.RankingGridView;
import kz.bagalau.evaluation.ranking.RankingGridView.Rules;
import kz.bagalau.evaluation.ranking.ShowRankingGrid;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.ui.frame.AskedPeriod;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** The evaluator's grid. Marks are saved by the script; the page itself only closes sheets. */
@Named
@ViewScoped
public class SheetsPage implements Serializable {

    @Inject
    ShowRankingGrid showRankingGrid;

    @Inject
    CloseAllSheets closeAllSheets;

    @Inject
    DelegateEvaluation delegateEvaluation;

    @Inject
    RankingJson json;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Messages messages;

    private String period;
    private String toClose = "";
    private String lateReason = "";
    private String shared = "";
    private String named = "";
    private transient RankingGridView view;

    public void show() {
        view = showRankingGrid.of(AskedPeriod.of(period));
    }

    /** Closes the sheets the evaluator was shown, each at the version he saw. */
    public String close() {
        Map<UUID, Integer> seen = seen();
        closeAllSheets.of(seen, Optional.ofNullable(lateReason).orElse(""));
        messages.doneAfterRedirect("ranking.closing.done", seen.size());
        return "/ranking/sheets.xhtml?faces-redirect=true&period=" + getView().period();
    }

    /** Paragraph 31: the chosen servant is evaluated by the named person too. */
    public String share() {
        delegateEvaluation.of(UUID.fromString(shared), UUID.fromString(named));
        messages.doneAfterRedirect("ranking.delegation.done");
        return "/ranking/sheets.xhtml?faces-redirect=true&period=" + getView().period();
    }

    private Map<UUID, Integer> seen() {
        return Arrays.stream(toClose.split(","))
                .map(entry -> entry.split(":"))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> UUID.fromString(parts[0]), parts -> Integer.parseInt(parts[1])));
    }

    public RankingGridView getView() {
        if (view == null) {
            show();
        }
        return view;
    }

    /** What the edition says; nothing when there is no sheet. */
    public Rules getRules() {
        return getView().rules().orElse(null);
    }

    public String getJson() {
        return json.grid(getView(), getRules(), caller.subject().toString()).toString();
    }

    /** The marks that the council wants grounded: 0, 1, 5. */
    public String getAsked() {
        return getRules().groundsAsked().stream()
                .map(mark -> words.number(mark.value()))
                .collect(Collectors.joining(", "));
    }

    public Citation getGradesBy() {
        return getRules().grades().by();
    }

    public Citation getMeanBy() {
        return getView().sheets().get(0).arithmetic().meanBy();
    }

    public Citation getCompletedBy() {
        return getRules().marks().by();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getToClose() {
        return toClose;
    }

    public void setToClose(String toClose) {
        this.toClose = toClose;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getShared() {
        return shared;
    }

    public void setShared(String shared) {
        this.shared = shared;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }
}
