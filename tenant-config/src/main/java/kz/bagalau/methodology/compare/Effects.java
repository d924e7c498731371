package kz.bagalau.methodology.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.compare.Effect.Kind;
import kz.bagalau.methodology.document.Difference;
import kz.bagalau.methodology.document.DocumentFaulty;
import kz.bagalau.methodology.document.DocumentPath;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.methodology.document.EditionShape;
import kz.bagalau.methodology.duty.Duties;
import kz.bagalau.methodology.duty.Duty;
import kz.bagalau.methodology.duty.DutyChange;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.sheet.SheetMethod;

/**
 * What each difference between two editions means. The first edition is taken with this one rule as the other has it
 * (or, where a rule alone would not hold together, with the smallest whole that does), and both are asked about the same
 * period and people.
 */
public final class Effects {

    private final Edition one;
    private final Draft first;
    private final Draft second;
    private final Circumstances circumstances;
    private final List<Duty> duties;
    private final Map<String, Optional<Methodology>> mixed = new LinkedHashMap<>();

    private Effects(Edition one, Edition other, Circumstances circumstances) {
        this.one = one;
        this.first = Draft.of(one);
        this.second = Draft.of(other);
        this.circumstances = circumstances;
        this.duties = duties(one.methodology());
    }

    /** Prepares the question for two editions. */
    public static Effects between(Edition one, Edition other, Circumstances circumstances) {
        return new Effects(one, other, circumstances);
    }

    /** What this difference does; nothing for one that changes words alone. */
    public List<Effect> of(Difference difference) {
        DocumentPath path = DocumentPath.of(Draft.METHODOLOGY + "." + difference.path());
        boolean words = EditionShape.at(path.toString())
                .map(EditionShape.Field::kind)
                .filter(kind -> kind == EditionShape.Kind.WORDS || kind == EditionShape.Kind.WORDS_LIST)
                .isPresent();
        return words ? List.of() : with(path).map(this::compared).orElse(List.of());
    }

    /** What all differences together do. */
    public static List<Effect> together(Edition one, Edition other, Circumstances circumstances) {
        return new Effects(one, other, circumstances).compared(other.methodology());
    }

    /** The first edition with the smallest part of the other around the path with which it still holds together. */
    private Optional<Methodology> with(DocumentPath path) {
        for (DocumentPath part = path; part.steps().size() > 1; part = part.parent()) {
            Optional<Methodology> whole = mixed.computeIfAbsent(part.toString(), this::taken);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private Optional<Methodology> taken(String part) {
        try {
            Draft draft = second.at(part).map(value -> first.with(part, value)).orElseGet(() -> first.without(part));
            return Optional.of(draft.edition().methodology());
        } catch (DocumentFaulty | IllegalArgumentException apart) {
            // the part alone does not fit the first edition: a larger one is tried
            return Optional.empty();
        }
    }

    private List<Effect> compared(Methodology changed) {
        Methodology before = one.methodology();
        List<Effect> effects = new ArrayList<>();
        int moved = DutyChange.between(duties, duties(changed)).size();
        if (moved > 0) {
            effects.add(Effect.of(Kind.DEADLINES_MOVE, moved, circumstances.period()));
        }
        indicators(before, changed).ifPresent(effects::add);
        started(before, changed).ifPresent(effects::add);
        effects.addAll(GradeMoves.between(before.grades(), changed.grades()));
        effects.addAll(marks(before, changed));
        effects.addAll(people(before, changed));
        return List.copyOf(effects);
    }

    private List<Duty> duties(Methodology law) {
        return Duties.of(law, circumstances.period(), circumstances.calendar(), circumstances.people());
    }

    private Optional<Effect> indicators(Methodology before, Methodology changed) {
        Optional<LocalDate> was = before.kpi().map(this::lastAppointment);
        Optional<LocalDate> is = changed.kpi().map(this::lastAppointment);
        return was.isEmpty() || is.isEmpty()
                ? Optional.empty()
                : shift(was.get(), is.get(), Kind.APPOINTED_NOW_GET_KPIS, Kind.APPOINTED_NO_LONGER_GET_KPIS);
    }

    private LocalDate lastAppointment(KpiMethod method) {
        return method.plan()
                .minimumRemaining()
                .lastAppointment(circumstances.period().firstDay());
    }

    private Optional<Effect> started(Methodology before, Methodology changed) {
        LocalDate last = circumstances.period().lastDay();
        return shift(
                before.presence().minimum().lastStart(last),
                changed.presence().minimum().lastStart(last),
                Kind.STARTED_NOW_EVALUATED,
                Kind.STARTED_NO_LONGER_EVALUATED);
    }

    private static Optional<Effect> shift(LocalDate was, LocalDate is, Kind more, Kind fewer) {
        if (was.equals(is)) {
            return Optional.empty();
        }
        return Optional.of(
                is.isAfter(was) ? Effect.of(more, was.plusDays(1), is) : Effect.of(fewer, is.plusDays(1), was));
    }

    private static List<Effect> marks(Methodology before, Methodology changed) {
        List<Effect> effects = new ArrayList<>();
        marks(MethodKind.KPI, before.kpi().map(KpiMethod::marks), changed.kpi().map(KpiMethod::marks))
                .ifPresent(effects::add);
        marks(
                        MethodKind.RANKING,
                        before.ranking().map(SheetMethod::marks),
                        changed.ranking().map(SheetMethod::marks))
                .ifPresent(effects::add);
        return effects;
    }

    private static Optional<Effect> marks(MethodKind method, Optional<MarkRange> before, Optional<MarkRange> changed) {
        if (before.isEmpty() || changed.isEmpty()) {
            return Optional.empty();
        }
        var was = before.get().choices();
        var is = changed.get().choices();
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(Effect.of(Kind.PERMITTED_MARKS, method, was.size(), is.size()));
    }

    private List<Effect> people(Methodology before, Methodology changed) {
        int method = 0;
        int verdict = 0;
        for (var person : circumstances.people()) {
            var service = person.service();
            boolean sameMethod = before.method(service.category(), service.managing())
                    .equals(changed.method(service.category(), service.managing()));
            method += sameMethod ? 0 : 1;
            var was = before.verdict(service, circumstances.period(), circumstances.calendar());
            var is = changed.verdict(service, circumstances.period(), circumstances.calendar());
            boolean same = was.evaluated() == is.evaluated() && was.reasonKey().equals(is.reasonKey());
            verdict += same ? 0 : 1;
        }
        List<Effect> effects = new ArrayList<>();
        if (method > 0) {
            effects.add(Effect.of(Kind.PEOPLE_CHANGE_METHOD, method));
        }
        if (verdict > 0) {
            effects.add(Effect.of(Kind.PEOPLE_EVALUATED_OTHERWISE, verdict));
        }
        return effects;
    }
}
