package kz.bagalau.ui.year;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import kz.bagalau.evaluation.year.FormYear;
import kz.bagalau.evaluation.year.ShowYear;
import kz.bagalau.evaluation.year.YearView;
import kz.bagalau.ui.frame.Messages;
import kz.bagalau.ui.frame.ReadOnce;
import org.omnifaces.cdi.ViewScoped;

/** HR forms the yearly marks (paragraph 4, part 2) and sees of whom they are formed. */
@Named
@ViewScoped
public class MarksPage implements Serializable {

    @Inject
    ShowYear showYear;

    @Inject
    FormYear formYear;

    @Inject
    ReadOnce readOnce;

    @Inject
    Messages messages;

    private String year;

    /** Forms the marks of the year that is shown. */
    public String form() {
        int shown = getView().year();
        formYear.of(shown);
        messages.doneAfterRedirect("year.marks.done", Integer.toString(shown));
        return "/year/marks.xhtml?faces-redirect=true&year=" + shown;
    }

    public YearView getView() {
        return readOnce.of(YearView.class, () -> showYear.of(asked()));
    }

    /** A year of four digits, or none. */
    private Optional<Integer> asked() {
        return Optional.ofNullable(year)
                .filter(written -> written.matches("[12][0-9]{3}"))
                .map(Integer::valueOf);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
