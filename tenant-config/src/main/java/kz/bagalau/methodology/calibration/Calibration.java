package kz.bagalau.methodology.calibration;

import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.term.Term;

/**
 * The calibration session (¶37-42).
 *
 * @param panel who may sit; empty: the text leaves the composition free
 */
public record Calibration(
        Citation by,
        Order order,
        Convening convening,
        Holding holding,
        Organiser organiser,
        Vote vote,
        Feedback feedback,
        Optional<Panel> panel) {

    /** In whose order sessions are held; the text names ¶13, ¶12 is read (R04). */
    public record Order(Citation by, Citation named, Citation read) {}

    /** Decision and composition (¶38). */
    public record Convening(Citation by, Term within, LawText decidedBy, Binds binds) {}

    /** What the three days of ¶38 grammatically bind. */
    public enum Binds {
        COMPOSITION,
        DECISION_AND_COMPOSITION
    }

    /** When the session is held (¶39). */
    public record Holding(Citation by, Term within) {}

    /** Who organises the session (¶40). */
    public record Organiser(Citation by, LawText name) {}

    public Calibration {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(convening, "convening");
        Objects.requireNonNull(holding, "holding");
        Objects.requireNonNull(vote, "vote");
        Objects.requireNonNull(feedback, "feedback");
    }
}
