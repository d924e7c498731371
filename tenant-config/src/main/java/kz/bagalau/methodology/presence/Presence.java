package kz.bagalau.methodology.presence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Require;

/**
 * Who is evaluated, and who without being present (¶5, ¶6).
 *
 * @param absenceKinds which absences count
 * @param absence one rule for each method
 */
public record Presence(
        Citation by,
        MinimumService minimum,
        List<AbsenceKind> absenceKinds,
        List<AbsenceRule> absence,
        DismissalRule dismissal) {

    public Presence {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(dismissal, "dismissal");
        absenceKinds = List.copyOf(absenceKinds);
        absence = List.copyOf(absence);
        var methods = absence.stream().flatMap(rule -> rule.methods().stream()).toList();
        Require.that(methods.stream().distinct().count() == methods.size(), "absenceTwice")
                .orUnfit();
    }

    /**
     * The verdict for a period by a method.
     *
     * @param lastDay the last day on which the evaluation is conducted; an absence counts when it touches the days from
     *     the period's end to it (R26)
     */
    public Verdict verdict(ServiceFacts facts, Period period, MethodKind method, LocalDate lastDay) {
        Optional<ServedTime> served = ServedTime.of(facts, period);
        if (served.isEmpty()) {
            return Verdict.not(by, "notInService", period);
        }
        Optional<Verdict> tooLittle = tooLittle(facts, served.get());
        if (tooLittle.isPresent()) {
            return tooLittle.get();
        }
        // ¶6 names those who left before the period's end; R27 reads the same for those who left after it.
        if (facts.dismissed().filter(day -> !day.isAfter(lastDay)).isPresent()) {
            return dismissal.withoutPresence()
                    ? Verdict.absent(
                            dismissal.by(), "dismissed", facts.dismissed().get())
                    : Verdict.not(dismissal.by(), "dismissed", facts.dismissed().get());
        }
        return facts.absences().stream()
                .filter(span -> absenceKinds.contains(span.kind()))
                .filter(span -> span.overlaps(period.lastDay().plusDays(1), lastDay))
                .findFirst()
                .map(span -> absent(span, method))
                .orElseGet(() -> Verdict.present(by));
    }

    /** Why the time in the post does not suffice, if it does not. */
    private Optional<Verdict> tooLittle(ServiceFacts facts, ServedTime served) {
        if (minimum.forbids(facts.probationUntil(), served.last())) {
            return Optional.of(Verdict.not(
                    minimum.by(), "probation", facts.probationUntil().orElseThrow()));
        }
        ServedTime counted = minimum.counted(served, facts.probationUntil());
        if (!minimum.reached(counted.first(), counted.last())) {
            return Optional.of(Verdict.not(minimum.by(), "tooShort", counted.days(), minimum.months()));
        }
        if (minimum.workedTooLittle(facts.workedDays())) {
            return Optional.of(Verdict.not(
                    minimum.by(),
                    "workedTooLittle",
                    facts.workedDays().orElseThrow(),
                    minimum.workedDays().orElseThrow()));
        }
        return Optional.empty();
    }

    private Verdict absent(AbsenceSpan span, MethodKind method) {
        return absence.stream()
                .filter(rule -> rule.methods().contains(method))
                .findFirst()
                .map(rule -> rule.afterReturn()
                        .map(term ->
                                Verdict.later(term.by(), "afterReturn", span.kind(), span.until(), term.workingDays()))
                        .orElseGet(() -> Verdict.absent(rule.by(), "absent", span.kind(), span.from(), span.until())))
                .orElseGet(() -> Verdict.present(by));
    }
}
