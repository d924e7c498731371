package kz.bagalau.evaluation.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;

/** Who is told of a step of a case: that it was taken, never which mark it is about (paragraph 15). */
@ApplicationScoped
class CaseNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    @Inject
    Outbox outbox;

    @Inject
    Members members;

    @Inject
    Caller caller;

    /** The official decides, HR organises. */
    void requested(CalibrationCase asked, Citation by) {
        tell("calibrationRequested", asked, by, offices());
    }

    /** Those who were told of the request, and those who were to sit. */
    void withdrawn(CalibrationCase taken, Citation by) {
        Set<UUID> people = offices();
        taken.members().forEach(member -> people.add(member.person()));
        tell("calibrationWithdrawn", taken, by, people);
    }

    /** Members, HR, the servant and his evaluator learn the day. */
    void convened(CalibrationCase convened, Citation by) {
        Set<UUID> people = new LinkedHashSet<>(members.employeesWith(Role.COUNCIL_HR));
        convened.members().forEach(member -> people.add(member.person()));
        people.addAll(parties(convened));
        tell("calibrationConvened", convened, by, people);
    }

    /** Every member who was present is asked for his signature. */
    void toSign(CalibrationCase concluded, Citation by) {
        Set<UUID> people = new LinkedHashSet<>();
        concluded.members().stream().filter(Member::present).forEach(member -> people.add(member.person()));
        tell("calibrationToSign", concluded, by, people);
    }

    /** The servant and his evaluator read the decision in the portal; HR places the minutes. */
    void decided(CalibrationCase signed, Citation by) {
        Set<UUID> people = parties(signed);
        people.addAll(members.employeesWith(Role.COUNCIL_HR));
        tell("calibrationDecided", signed, by, people);
    }

    private Set<UUID> offices() {
        Set<UUID> people = new LinkedHashSet<>(members.employeesWith(Role.OFFICIAL));
        people.addAll(members.employeesWith(Role.COUNCIL_HR));
        return people;
    }

    private static Set<UUID> parties(CalibrationCase of) {
        Set<UUID> people = new LinkedHashSet<>();
        people.add(of.employee());
        people.add(of.evaluator());
        of.namedEvaluator().ifPresent(people::add);
        return people;
    }

    /** Nobody is told of what he does himself. */
    private void tell(String kind, CalibrationCase of, Citation by, Collection<UUID> people) {
        UUID self = caller.optionalEmployee().orElse(null);
        outbox.post(people.stream()
                .filter(person -> !person.equals(self))
                .map(person -> new Notice(
                        kind,
                        person,
                        Optional.of(by),
                        Map.of(
                                "period", of.period().toString(),
                                "day", of.meetsOn().map(DAY::format).orElse("")),
                        "/calibration/case.xhtml?id=" + of.id()))
                .toList());
    }
}
