package kz.bagalau.ui.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bagalau.evaluation.year.ConsequencesView;
import kz.bagalau.evaluation.year.ShowConsequences;
import kz.bagalau.ui.frame.ReadOnce;

/** The list of the appointing official (paragraph 8): on what ground a decision is due, and what was decided. */
@Named
@RequestScoped
public class DecisionsPage {

    @Inject
    ShowConsequences showConsequences;

    @Inject
    ReadOnce readOnce;

    public ConsequencesView getView() {
        return readOnce.of(ConsequencesView.class, () -> showConsequences.all());
    }
}
