package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.methodology.presence.ServiceFacts;

/**
 * A person of the apparatus as he stood on one day: plain facts for the other subjects.
 *
 * @param employee the person's id
 * @param fullName surname, given name, patronymic: for lists
 * @param shortName initials and surname with no-break spaces: for prose
 * @param unit the unit of the post
 * @param unitName the unit's Kazakh name
 * @param unitNameRu the unit's Russian name
 * @param postTitleKk the post's Kazakh title
 * @param postTitleRu the post's Russian title
 * @param category the category of the post, {@code E-4}; empty for a post that is no administrative state post
 * @param bCorps whether the post belongs to corps B, so that the methodology speaks of the person at all
 * @param appointed first day in this very post (paragraph 5, reading R13)
 * @param dismissed last day in service, when the person has left
 * @param directHead the direct head on that day (paragraph 2.2)
 * @param higherHead the higher head on that day
 * @param absences every recorded absence, oldest first
 */
public record Servant(
        UUID employee,
        String fullName,
        String shortName,
        UUID unit,
        String unitName,
        String unitNameRu,
        String postTitleKk,
        String postTitleRu,
        String category,
        boolean bCorps,
        LocalDate appointed,
        Optional<LocalDate> dismissed,
        Optional<UUID> directHead,
        Optional<UUID> higherHead,
        List<AbsenceSpan> absences) {

    public Servant {
        absences = List.copyOf(absences);
    }

    /** What the law asks about the person's time in the post. */
    public ServiceFacts facts() {
        return new ServiceFacts(category, appointed, dismissed, absences);
    }

    /** Whether the person is away on the given day. */
    public boolean absentOn(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.covers(day));
    }
}
