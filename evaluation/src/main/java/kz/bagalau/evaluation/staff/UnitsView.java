package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/**
 * The units of the council as a tree, those within another one after it.
 *
 * @param today the day as of which people are counted
 */
public record UnitsView(LocalDate today, List<UnitView> units) {

    /**
     * A unit in the tree.
     *
     * @param depth how many units stand around it
     * @param people how many are in one of its posts today
     * @param posts how many posts of it are open
     * @param head the short name of whoever heads it by his post, empty when nobody does
     */
    public record UnitView(
            UUID id, LawText name, int depth, long people, long posts, String head, Optional<LocalDate> closed) {}
}
