package kz.bagalau.ui.edition;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.edition.DecideRetroaction;
import kz.bagalau.evaluation.edition.DraftView;
import kz.bagalau.evaluation.edition.EditionsView;
import kz.bagalau.evaluation.edition.ProofView;
import kz.bagalau.evaluation.edition.PublishEdition;
import kz.bagalau.evaluation.edition.PublishModelEdition;
import kz.bagalau.evaluation.edition.RetroactionView;
import kz.bagalau.evaluation.edition.ReturnDraft;
import kz.bagalau.evaluation.edition.ShowComparison;
import kz.bagalau.evaluation.edition.ShowDraft;
import kz.bagalau.evaluation.edition.ShowEditions;
import kz.bagalau.evaluation.edition.ShowProof;
import kz.bagalau.evaluation.edition.ShowRetroaction;
import kz.bagalau.evaluation.edition.SubmitDraft;
import kz.bagalau.evaluation.result.RetroDecision;
import kz.bagalau.platform.security.Role;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.Shell;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** The way of a draft into force: HR submits it, the official publishes or returns it, HR decides on earlier sheets. */
@Named
@ViewScoped
public class PublishPage implements Serializable {

    @Inject
    ShowDraft showDraft;

    @Inject
    ShowEditions showEditions;

    @Inject
    ShowComparison showComparison;

    @Inject
    ShowProof showProof;

    @Inject
    ShowRetroaction showRetroaction;

    @Inject
    SubmitDraft submitDraft;

    @Inject
    PublishEdition publishEdition;

    @Inject
    PublishModelEdition publishModelEdition;

    @Inject
    ReturnDraft returnDraft;

    @Inject
    DecideRetroaction decideRetroaction;

    @Inject
    Messages messages;

    @Inject
    Shell shell;

    @Inject
    Words words;

    private final Map<String, String> reasons = new HashMap<>();

    private UUID id;
    private String reason;
    private transient DraftView view;
    private transient Optional<EditionsView.Row> before;
    private transient List<Differences.Line> changes;
    private transient List<ProofView.Case> failing;
    private transient RetroactionView retroaction;

    public void submit() {
        submitDraft.of(id, getView().version());
        again("edition.done.submitted");
    }

    public void publish() {
        publishEdition.of(id);
        again("edition.done.published");
    }

    public void publishModel() {
        publishModelEdition.of(id, getView().version());
        again("edition.done.published");
    }

    public void giveBack() {
        returnDraft.of(id, reason);
        reason = null;
        again("edition.done.returned");
    }

    public void stay(UUID sheet) {
        decideRetroaction.of(sheet, which(), RetroDecision.STAYS, reasons.get(sheet.toString()));
        again("edition.done.decided");
    }

    public void recompute(UUID sheet) {
        decideRetroaction.of(sheet, which(), RetroDecision.RECOMPUTED, reasons.get(sheet.toString()));
        again("edition.done.decided");
    }

    private void again(String done) {
        messages.done(done);
        view = null;
        before = null;
        changes = null;
        failing = null;
        retroaction = null;
    }

    public DraftView getView() {
        if (view == null) {
            view = showDraft.of(id);
        }
        return view;
    }

    /** Whether the rules hold together. */
    public boolean isWhole() {
        return getView().faults().isEmpty();
    }

    /** The own edition in force, against which the draft is held; none for the first. */
    public Optional<EditionsView.Row> getBefore() {
        if (before == null) {
            before = showEditions.all().own().stream()
                    .filter(row -> !row.id().value().equals(published()))
                    .filter(row -> row.state().equals("IN_FORCE"))
                    .findFirst();
        }
        return before;
    }

    public List<Differences.Line> getChanges() {
        if (changes == null) {
            changes = isWhole()
                    ? getBefore()
                            .map(row ->
                                    Differences.of(showComparison.of(row.id().value(), id.toString()), words))
                            .orElse(List.of())
                    : List.of();
        }
        return changes;
    }

    /** The own cases that do not come out as expected. */
    public List<ProofView.Case> getFailing() {
        if (failing == null) {
            failing = isWhole() ? showProof.of(id.toString()).failing() : List.of();
        }
        return failing;
    }

    /** Whether the earlier sheets may be looked at: marks are shown, therefore HR alone (paragraph 20). */
    public boolean isRetroactive() {
        boolean hr = shell.getRoles().contains(Role.COUNCIL_HR);
        return hr
                && isWhole()
                && !getView()
                        .place("dates")
                        .flatMap(dates -> dates.key("appliesFrom"))
                        .map(place -> place.value())
                        .orElse("")
                        .isBlank();
    }

    public RetroactionView getRetroaction() {
        if (retroaction == null) {
            retroaction = showRetroaction.of(which());
        }
        return retroaction;
    }

    /** The edition once it is published, the draft before. */
    private String which() {
        return published().isEmpty() ? id.toString() : published();
    }

    private String published() {
        return getView().published().map(edition -> edition.value()).orElse("");
    }

    /** What an earlier sheet came to, in words. */
    public String said(Optional<RetroactionView.Outcome> outcome) {
        return outcome.map(each -> words.number(each.mean()) + ", "
                        + words.law(each.grade().label()))
                .orElse("–");
    }

    /** Why a sheet cannot be recomputed; blank when it can. */
    public String obstacle(RetroactionView.Row row) {
        return row.obstacle().isEmpty() ? "" : words.get("edition.obstacle." + row.obstacle());
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
