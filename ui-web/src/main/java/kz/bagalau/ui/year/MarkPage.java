package kz.bagalau.ui.year;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.succession.ShowArchivedYear;
import kz.bagalau.evaluation.year.ShowYearMark;
import kz.bagalau.evaluation.year.YearMarkView;
import kz.bagalau.ui.frame.ReadOnce;
import kz.bagalau.ui.words.Words;
import org.omnifaces.cdi.ViewScoped;

/** One yearly mark with its arithmetic and every earlier count. */
@Named
@ViewScoped
public class MarkPage implements Serializable {

    @Inject
    ShowYearMark showYearMark;

    @Inject
    ShowArchivedYear showArchivedYear;

    @Inject
    ReadOnce readOnce;

    @Inject
    Words words;

    private UUID id;
    private UUID from;

    public void show() {
        getView();
    }

    public YearMarkView getView() {
        return readOnce.of(
                YearMarkView.class,
                () -> from == null
                        ? showYearMark.by(id)
                        : showArchivedYear.of(from, id).mark());
    }

    /** (3,75 + 4 + 4,25) ÷ 3 = 12 ÷ 3 = 4. */
    public String getSum() {
        YearMarkView view = getView();
        String terms = view.terms().stream().map(words::number).collect(Collectors.joining(" + "));
        return "(" + terms + ") ÷ " + view.count() + " = " + words.number(view.total()) + " ÷ " + view.count() + " = "
                + words.number(view.unrounded());
    }

    /** The quotient before and after rounding; with a remark when it stays the same. */
    public String getRounding() {
        YearMarkView view = getView();
        return view.unrounded().compareTo(view.mean()) == 0
                ? words.with("result.rounding.none", words.number(view.mean()))
                : words.number(view.unrounded()) + " → " + words.number(view.mean());
    }

    public String getBand() {
        YearMarkView view = getView();
        return words.number(view.grade().from()) + "–"
                + words.number(view.grade().to());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The council in whose archive it is; nothing for the reader's own. */
    public UUID getFrom() {
        return from;
    }

    public void setFrom(UUID from) {
        this.from = from;
    }
}
