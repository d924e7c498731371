package kz.bagalau.evaluation.staff;

import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/**
 * The people of the council for the list.
 *
 * @param people those found, in the order of the Kazakh alphabet
 * @param all how many people there are without the search
 */
public record StaffView(List<PersonView> people, int all) {

    /**
     * One person in the list.
     *
     * @param directHead the direct head's short name, empty when there is none
     */
    public record PersonView(
            UUID id,
            String fullName,
            String email,
            LawText post,
            String category,
            LawText unit,
            String directHead,
            PersonState state) {}
}
