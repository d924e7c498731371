package kz.bagalau.ui.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bagalau.evaluation.staff.ShowStaff;
import kz.bagalau.evaluation.staff.StaffView;

/** The people of the council, found by what was typed. */
@Named
@RequestScoped
public class StaffListPage {

    @Inject
    ShowStaff showStaff;

    private String asked = "";
    private StaffView view;

    /** Reads the people before the page is built, so that who asks is asked in the same transaction. */
    public void show() {
        getView();
    }

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
