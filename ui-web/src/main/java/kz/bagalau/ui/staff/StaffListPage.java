package kz.bagalau.ui.staff;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.bagalau.evaluation.staff.ShowStaff;
import kz.bagalau.evaluation.staff.StaffView;
import org.omnifaces.cdi.ViewScoped;

/** The people of the council, found by what was typed. */
@Named
@ViewScoped
public class StaffListPage implements Serializable {

    @Inject
    ShowStaff showStaff;

    private String asked = "";
    private transient StaffView view;

    public StaffView getView() {
        if (view == null) {
            view = showStaff.matching(asked);
        }
        return view;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked == null ? "" : asked;
    }
}
