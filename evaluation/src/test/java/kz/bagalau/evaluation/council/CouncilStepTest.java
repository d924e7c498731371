package kz.bagalau.evaluation.council;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import kz.bagalau.evaluation.states.StatePicture;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The work of a council in the portal, from state to state. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CouncilStepTest {

    @Test
    void every_step_is_taken_in_its_state_only_as_the_documents_picture_it() {
        StatePicture<AtomicReference<CouncilState>> picture = new StatePicture<>(AtomicReference::get);
        for (CouncilState state : CouncilState.values()) {
            picture.in(state, () -> new AtomicReference<>(state));
        }
        for (CouncilStep step : CouncilStep.values()) {
            picture.step(step.name(), council -> council.set(step.takenIn(council.get())));
        }
        picture.standsInTheDocuments();
    }

    @Test
    void a_step_that_does_not_follow_is_refused_by_name() {
        assertThatThrownBy(() -> CouncilStep.RESUME.takenIn(CouncilState.ACTIVE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CouncilStepNotNow");
    }
}
