package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** One value of a draft is typed and kept at once, fit or not: what is wrong with it shows beside it. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.REGIONAL_ADMIN})
public class ChangeDraft {

    @Inject
    DraftDesk desk;

    /**
     * Puts the value in its place.
     *
     * @param seen the version the page showed; refused with both values when somebody changed this very place since
     * @param path the place, {@code methodology.ranking.marks.step}
     * @param value a text as a document spells it, a list of such, or a map of keys to them; {@code null} or an empty
     *     text takes the value out
     * @return the version that the change has made
     */
    public int of(UUID draft, int seen, String path, Object value) {
        boolean empty = value == null || value.equals("");
        return desk.change(
                draft,
                seen,
                path,
                Optional.ofNullable(value).map(Object::toString),
                document -> empty ? document.without(path) : document.with(path, value));
    }
}
