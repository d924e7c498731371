package kz.bagalau.evaluation.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import kz.bagalau.evaluation.staff.Employee;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import kz.bagalau.platform.time.MovableClock;
import kz.bagalau.platform.usecase.CurrentCommand;

/**
 * The quarters of a council before the first day of the demo, from {@code history.csv}: each line is a step of the work
 * at its own hour, taken through the use cases under the clock of that hour and in the name of whoever took it. So dates,
 * lateness and the trail are what they would be; the trail adds that an errand acted. Each step is a command with a
 * number of its own: what was done before the portal stopped is not done again.
 */
@ApplicationScoped
class DemoHistory {

    private static final Logger LOG = Logger.getLogger(DemoHistory.class.getName());
    private static final String ERRAND = "demo";

    @Inject
    ForEachCouncil councils;

    @Inject
    MovableClock clock;

    @Inject
    Caller caller;

    @Inject
    CurrentCommand command;

    @Inject
    Employees employees;

    @Inject
    Members members;

    @Inject
    DemoPeople people;

    @Inject
    DemoQuarter quarter;

    /** Takes every step that lies before the portal's present. */
    void play(DemoFolder demo, String code, CouncilId id) {
        Instant present = clock.instant();
        var steps = demo.rows(code + "/history.csv").stream()
                .filter(step -> at(step).isBefore(present))
                .toList();
        var marks = demo.rows(code + "/marks.csv").stream().map(DemoMarks::of).toList();
        for (NamedCsvRecord step : steps) {
            if (step.getField("does").equals("people")) {
                clock.during(at(step), () -> people.upload(demo, code, id, step.getField("what")));
                continue;
            }
            clock.during(
                    at(step),
                    () -> councils.in(id, ERRAND, () -> {
                        command.is(number(id, step));
                        take(step, DemoMarks.of(marks, Period.parse(step.getField("what"))));
                    }));
        }
        LOG.info("Demo: " + code + ", steps of earlier quarters: " + steps.size());
    }

    private void take(NamedCsvRecord step, DemoMarks.OfPeriod marks) {
        String who = step.getField("who");
        if (!who.isBlank()) {
            actAs(who);
        }
        Period period = marks.period();
        switch (step.getField("does")) {
            case "schedule" -> quarter.schedule(period);
            case "approve" -> quarter.approve(period);
            case "open" -> quarter.open(period);
            case "mark" -> quarter.mark(marks);
            case "close" -> quarter.close(marks, step.getField("because"));
            case "makeKnown" -> quarter.makeKnown(period);
            case "acquaint" -> quarter.acquaint(period, employees.all(), this::actAs);
            default -> throw new IllegalStateException("No step of the demo: " + step);
        }
    }

    private void actAs(String email) {
        employees.all().stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .ifPresentOrElse(this::actAs, () -> {
                    throw new IllegalStateException("Nobody of the demo: " + email);
                });
    }

    private void actAs(Employee person) {
        caller.inNameOf(
                person.id(), person.name().full(), members.rolesByEmail().getOrDefault(person.email(), Set.of()));
    }

    private static Instant at(NamedCsvRecord step) {
        return LocalDateTime.parse(step.getField("at"))
                .atZone(MovableClock.ALMATY)
                .toInstant();
    }

    private static UUID number(CouncilId id, NamedCsvRecord step) {
        return UUID.nameUUIDFromBytes((id + " " + step.getFields()).getBytes(StandardCharsets.UTF_8));
    }
}
