package kz.bagalau.methodology.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.NotAutomated;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.methodology.survey.SurveyMethod;

/**
 * The duties that a methodology sets, counted anew on every question: the same facts give the same days. Each list is
 * in the order of its days; duties without a day come last.
 */
public final class Duties {

    private static final Comparator<Duty> BY_DAY =
            Comparator.comparing(duty -> duty.due().orElse(LocalDate.MAX));

    private Duties() {}

    /** The duties of the whole body in the period, those without a term too. */
    public static List<Duty> of(Methodology law, Period period, WorkingCalendar calendar) {
        return sorted(PeriodDuties.of(law, period, calendar).stream());
    }

    /**
     * The duties about one servant in the period; none when no method of this period's length is for his post.
     *
     * @param facts his time in the post, and what has happened so far
     */
    public static List<Duty> of(Methodology law, Period period, WorkingCalendar calendar, PersonFacts facts) {
        return sorted(PersonDuties.of(law, period, calendar, facts).stream());
    }

    /** The duties of the whole body and about each of these servants in the period. */
    public static List<Duty> of(Methodology law, Period period, WorkingCalendar calendar, List<PersonFacts> people) {
        return sorted(Stream.concat(
                PeriodDuties.of(law, period, calendar).stream(),
                people.stream().flatMap(facts -> PersonDuties.of(law, period, calendar, facts).stream())));
    }

    /** The same for every period of the year, of every length that a method of the edition has. */
    public static List<Duty> ofYear(Methodology law, int year, WorkingCalendar calendar, List<PersonFacts> people) {
        return sorted(periods(law, year).stream().flatMap(period -> of(law, period, calendar, people).stream()));
    }

    /** What an edition leaves to people as a duty, paragraph by paragraph; no text gives these a term. */
    public static List<Duty> leftToPeople(Edition edition, WorkingCalendar calendar) {
        Reckoning reckoning = new Reckoning(calendar, Optional.empty(), Optional.empty());
        edition.notAutomated().stream()
                .filter(left -> left.why() == NotAutomated.Why.DUTY_OF_A_PERSON)
                .forEach(left -> reckoning.undated(DutyKind.DUTY_OF_A_PERSON, Ground.of(left.by())));
        return reckoning.duties();
    }

    /** The evaluated periods of the year, of every length by which something is counted. */
    static List<Period> periods(Methodology law, int year) {
        return Stream.of(
                        law.kpi().map(KpiMethod::period),
                        law.ranking().map(SheetMethod::period),
                        Optional.of(shortest(law)))
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(length ->
                        IntStream.rangeClosed(1, length.perYear()).mapToObj(number -> new Period(year, length, number)))
                .sorted()
                .toList();
    }

    /** The shortest period of the edition's methods: with it the survey and the yearly mark are listed, when it ends. */
    static PeriodLength shortest(Methodology law) {
        return Stream.of(
                        law.kpi().map(KpiMethod::period),
                        law.ranking().map(SheetMethod::period),
                        law.survey().map(SurveyMethod::period))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(PeriodLength::months))
                .orElse(PeriodLength.YEAR);
    }

    private static List<Duty> sorted(Stream<Duty> duties) {
        List<Duty> sorted = new ArrayList<>(duties.toList());
        sorted.sort(BY_DAY);
        return List.copyOf(sorted);
    }
}
