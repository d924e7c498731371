package kz.bagalau.ui.council;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.bagalau.evaluation.council.MethodologyView;
import kz.bagalau.evaluation.council.ShowMethodology;
import org.omnifaces.cdi.ViewScoped;

/** The council's decision beside the rules the portal keeps of it, the readings, and what is left to people. */
@Named
@ViewScoped
public class MethodologyPage implements Serializable {

    @Inject
    ShowMethodology showMethodology;

    private String edition;
    private transient MethodologyView view;

    public MethodologyView getView() {
        if (view == null) {
            view = showMethodology.of(edition);
        }
        return view;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
