package kz.bagalau.evaluation.succession;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/**
 * The archive of a predecessor, as far as the caller's council and the caller himself may read it.
 *
 * @param whole whether HR reads all of it, not only what is about those who came
 * @param came the numbers that those who came have in the predecessor
 * @param own the caller's own number there
 */
record Archive(
        UUID predecessor,
        LawText name,
        LocalDate day,
        String number,
        String title,
        boolean whole,
        Set<UUID> came,
        Optional<UUID> own) {

    /** Whether HR of the successor may read what is about this person of the predecessor. */
    boolean isAbout(UUID employee) {
        return whole || came.contains(employee);
    }

    ArchiveView view() {
        return new ArchiveView(predecessor, name, day, number, title, whole, own.isPresent());
    }
}
