package kz.bagalau.methodology.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.methodology.presence.ServiceFacts;
import kz.bagalau.methodology.score.RecordedFact;

/**
 * The servant of a test case; nobody real. The group of staff follows from the category and the kind of post, as on a
 * sheet.
 *
 * @param managing whether the post is a managing one
 * @param dismissed the last day of service
 * @param probationUntil the last day of the probation
 * @param workedDays working days of the period actually worked
 * @param facts recorded facts such as penalties
 * @param headcount the "B" corps servants of the unit, or of the body where the edition counts these
 */
public record Person(
        String category,
        boolean managing,
        LocalDate appointed,
        Optional<LocalDate> dismissed,
        List<AbsenceSpan> absences,
        Optional<LocalDate> probationUntil,
        Optional<Integer> workedDays,
        List<RecordedFact> facts,
        Optional<Integer> headcount) {

    public Person {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(appointed, "appointed");
        absences = List.copyOf(absences);
        facts = List.copyOf(facts);
    }

    /** A servant of whom nothing is told but the post and the day of appointment. */
    public static Person of(String category, boolean managing, LocalDate appointed) {
        return new Person(
                category,
                managing,
                appointed,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The same, dismissed after this last day. */
    public Person dismissedOn(LocalDate day) {
        return new Person(
                category,
                managing,
                appointed,
                Optional.of(day),
                absences,
                probationUntil,
                workedDays,
                facts,
                headcount);
    }

    /** The same, away in this span. */
    public Person away(AbsenceSpan span) {
        return new Person(
                category, managing, appointed, dismissed, List.of(span), probationUntil, workedDays, facts, headcount);
    }

    /** The same with this fact recorded. */
    public Person with(RecordedFact fact) {
        return new Person(
                category,
                managing,
                appointed,
                dismissed,
                absences,
                probationUntil,
                workedDays,
                List.of(fact),
                headcount);
    }

    /** The same among so many servants. */
    public Person among(int servants) {
        return new Person(
                category,
                managing,
                appointed,
                dismissed,
                absences,
                probationUntil,
                workedDays,
                facts,
                Optional.of(servants));
    }

    /** What the law asks about the time in the post. */
    public ServiceFacts service() {
        return new ServiceFacts(category, appointed, dismissed, absences, probationUntil, workedDays, managing);
    }
}
