package kz.bagalau.evaluation.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.evaluation.cycle.Obligation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.Role;

/**
 * What a regional administrator sees of a council he has entered: one part of three, the others are empty. It has no
 * place for a mark, an answer or minutes, nor for why somebody was absent.
 */
public record EnteredView(
        EntryView entry,
        EntryPart part,
        Optional<Settings> settings,
        List<Person> staff,
        List<Schedule> schedules,
        List<Line> process) {

    public EnteredView {
        staff = List.copyOf(staff);
        schedules = List.copyOf(schedules);
        process = List.copyOf(process);
    }

    /** The council's own settings. */
    public record Settings(
            LawText name, LawText region, List<EditionLine> editions, String calendar, List<RoleCount> roles) {
        public Settings {
            editions = List.copyOf(editions);
            roles = List.copyOf(roles);
        }
    }

    /** An edition of its methodology and the day from which it is in force. */
    public record EditionLine(EditionId id, LocalDate inForce) {}

    /** How many members hold a role today. */
    public record RoleCount(Role role, int members) {}

    /** A person in a post, and what he may be in the portal. */
    public record Person(String name, LawText post, LawText unit, String category, Set<Role> roles) {
        public Person {
            roles = Set.copyOf(roles);
        }
    }

    /** A schedule that stands, by its state. */
    public record Schedule(Period period, String state, boolean opened) {}

    /** An obligation of a period. */
    public record Line(
            Period period, Obligation kind, LocalDate due, int done, int total, Optional<LocalDate> finished) {}
}
