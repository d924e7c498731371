package kz.bagalau.ui.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * That a session or a program's request asks for the practice council, and in whose place.
 *
 * @param person the made-up person, {@code null} for the HR of the practice council
 */
record PracticeEntry(UUID person) implements Serializable {

    /** The header by which a program asks for the practice council: {@code hr}, or the number of a made-up person. */
    private static final String HEADER = "Bagalau-Practice";

    private static final String KEY = PracticeEntry.class.getName();
    /** Nobody has this number, so that nothing is lent under it. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** What a program asks for by its header. */
    static Optional<PracticeEntry> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .map(asked -> new PracticeEntry(asked.equals("hr") ? null : number(asked)));
    }

    /** What this request asks for; once it has been entered, nothing any more. */
    static Optional<PracticeEntry> take(HttpServletRequest request) {
        Optional<PracticeEntry> asked = Optional.ofNullable((PracticeEntry) request.getAttribute(KEY));
        request.removeAttribute(KEY);
        return asked;
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }

    private static UUID number(String asked) {
        try {
            return UUID.fromString(asked);
        } catch (IllegalArgumentException e) {
            return NOBODY;
        }
    }
}
