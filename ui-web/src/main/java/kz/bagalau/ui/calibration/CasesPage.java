package kz.bagalau.ui.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bagalau.evaluation.calibration.CasesView;
import kz.bagalau.evaluation.calibration.ShowCases;
import kz.bagalau.ui.frame.ReadOnce;

/** The disagreements in which the reader has a part. */
@Named
@RequestScoped
public class CasesPage {

    @Inject
    ShowCases showCases;

    @Inject
    ReadOnce readOnce;

    public CasesView getView() {
        return readOnce.of(CasesView.class, showCases::mine);
    }
}
