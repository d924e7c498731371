package kz.bagalau.evaluation.edition;

import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;

/**
 * A sheet, of whichever method, that a later edition would touch.
 *
 * @param before what its own edition makes of its marks
 * @param obstacle why the later edition cannot read them, as the words under {@code edition.obstacle.}; empty: it can
 * @param after what the later edition makes of them; empty when it cannot read them
 */
record TouchedSheet(
        MethodKind method,
        UUID id,
        Period period,
        UUID employee,
        EditionId edition,
        boolean closed,
        ArithmeticView before,
        Optional<String> obstacle,
        Optional<ArithmeticView> after) {}
