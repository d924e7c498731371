package kz.bagalau.ui.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.bagalau.evaluation.council.MethodologyView;
import kz.bagalau.evaluation.council.ShowMethodology;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.ui.words.Words;

/** The council's decision beside the rules the portal keeps of it, the readings, and what is left to people. */
@Named
@RequestScoped
public class MethodologyPage {

    @Inject
    ShowMethodology showMethodology;

    @Inject
    Words words;

    private String edition;
    private MethodologyView view;

    public MethodologyView getView() {
        if (view == null) {
            view = showMethodology.of(edition);
        }
        return view;
    }

    /** The day in the number of an edition, in the reader's writing; a number without one as it is. */
    public String dateOf(EditionId id) {
        String last = id.value().substring(id.value().lastIndexOf('/') + 1);
        return last.matches("\\d{4}-\\d{2}-\\d{2}") ? words.date(LocalDate.parse(last)) : last;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
