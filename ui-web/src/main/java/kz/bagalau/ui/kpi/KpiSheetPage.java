package kz.bagalau.ui.kpi;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.CloseKpiSheet;
import kz.bagalau.evaluation.kpi.KpiLineView;
import kz.bagalau.evaluation.kpi.KpiSheetView;
import kz.bagalau.evaluation.kpi.KpiYearView;
import kz.bagalau.evaluation.kpi.ShowKpiSheet;
import kz.bagalau.evaluation.kpi.ShowKpiYear;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.NumberLine;
import kz.bagalau.ui.frame.ReadOnce;
import kz.bagalau.ui.frame.SumInWords;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** Annex 2: the evaluator's sheet of one servant. Marks are kept by the script; the page itself only closes it. */
@Named
@ViewScoped
public class KpiSheetPage implements Serializable {

    @Inject
    ShowKpiSheet showKpiSheet;

    @Inject
    ShowKpiYear showKpiYear;

    @Inject
    CloseKpiSheet closeKpiSheet;

    @Inject
    NoteForm notes;

    @Inject
    ReadOnce readOnce;

    @Inject
    Messages messages;

    @Inject
    Words words;

    private UUID id;
    private Integer seen;
    private String lateReason;

    public String close() {
        closeKpiSheet.of(id, handOver(), Optional.ofNullable(lateReason).orElse(""));
        messages.doneAfterRedirect("sheet.done.closed");
        return again();
    }

    public String writeNote() {
        getNotes().write();
        messages.doneAfterRedirect("sheet.note.done");
        return again();
    }

    private String again() {
        return "/kpi/sheet.xhtml?faces-redirect=true&id=" + id;
    }

    public KpiSheetView getView() {
        return readOnce.of(KpiSheetView.class, () -> showKpiSheet.of(id));
    }

    public List<SheetCards.MarkCard> getCards() {
        return readOnce.of(MarkCards.class, () -> new MarkCards(SheetCards.of(getView(), words)))
                .all();
    }

    private record MarkCards(List<SheetCards.MarkCard> all) {}

    /** The periods of the year beside each other, as annex 2 has them. */
    public KpiYearView getYear() {
        return readOnce.of(KpiYearView.class, () -> showKpiYear.of(id));
    }

    public NoteForm getNotes() {
        return notes.about(getView().employee(), getView().period());
    }

    /** Why a closing that was sent though it is not offered is not taken; nothing where there is no reason to tell. */
    public Refusal getRefusal() {
        return getView().refusal().orElse(null);
    }

    /** What hinders the closing, in words; empty when nothing does. */
    public String getHindrance() {
        KpiSheetView sheet = getView();
        if (!sheet.markable()) {
            return words.with("sheet.state." + sheet.state().name() + ".text");
        }
        if (sheet.rules().waits()) {
            return words.with("sheet.close.waits");
        }
        if (!arithmetic().complete()) {
            return words.with2(
                    "sheet.close.marks",
                    arithmetic().given(),
                    arithmetic().marks().size());
        }
        return sheet.lines().stream().anyMatch(KpiLineView::outside) ? words.with("sheet.close.outside") : "";
    }

    /** (5 + 4,90) ÷ 2 = 9,90 ÷ 2 = 4,95. */
    public String getSum() {
        return SumInWords.of(
                arithmetic().marks().stream().flatMap(Optional::stream).toList(), mean(), words);
    }

    public String getRounding() {
        return SumInWords.rounding(arithmetic(), words);
    }

    public NumberLine getLine() {
        return NumberLine.of(
                mean().value(),
                grade(),
                getView().rules().grades(),
                getView().rules().marks(),
                words);
    }

    private ArithmeticView arithmetic() {
        return getView().arithmetic();
    }

    private Mean mean() {
        return arithmetic().mean().orElseThrow();
    }

    private Grade grade() {
        return arithmetic().grade().orElseThrow();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The version that the evaluator has before him: what he has not seen he does not sign. */
    public Integer getSeen() {
        return seen == null ? Integer.valueOf(getView().version()) : seen;
    }

    /** What he had before him, once: whatever comes of it, the page that is drawn next shows what stands then. */
    private int handOver() {
        int before = getSeen();
        seen = null;
        return before;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}
