package kz.bagalau.ui.council;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.practice.BeginPractice;
import kz.bagalau.evaluation.practice.PracticeView;
import kz.bagalau.evaluation.practice.ShowPractice;
import kz.bagalau.evaluation.practice.WipePractice;
import kz.bagalau.ui.signin.PracticeDoor;
import org.omnifaces.cdi.ViewScoped;

/** The way of HR into his practice council, and inside of it from one made-up person to the next. */
@Named
@ViewScoped
public class PracticePage implements Serializable {

    @Inject
    ShowPractice showPractice;

    @Inject
    BeginPractice beginPractice;

    @Inject
    WipePractice wipePractice;

    @Inject
    PracticeDoor door;

    private transient PracticeView view;

    public PracticeView getView() {
        if (view == null) {
            view = showPractice.mine();
        }
        return view;
    }

    /** Into the practice council; it is made up first if there is none. */
    public void enter() {
        beginPractice.mine();
        door.enter(Optional.empty());
    }

    /** Into a new one: the one that is there is wiped. */
    public void again() {
        wipePractice.mine();
        enter();
    }

    /** Inside, into this person's place. */
    public void play(UUID person) {
        door.enter(Optional.of(person));
    }
}
