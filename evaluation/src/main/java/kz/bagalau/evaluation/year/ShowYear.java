package kz.bagalau.evaluation.year;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.year.YearView.PersonLine;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 4, part 2: HR sees of whom the yearly mark is formed; the marks themselves stand on their own page. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class ShowYear {

    @Inject
    YearPeople people;

    @Inject
    YearlyMarks years;

    @Inject
    SheetLaw law;

    @Inject
    Staff staff;

    /** The year asked for; without one, the last that is over and has results, else the latest. */
    public YearView of(Optional<Integer> asked) {
        List<Integer> known = people.years();
        int year = asked.or(() -> known.stream()
                        .filter(each -> each < law.today().getYear())
                        .findFirst())
                .or(() -> known.stream().findFirst())
                .orElse(law.today().getYear());
        Period whole = new Period(year, PeriodLength.YEAR, 1);
        List<Result> results = people.resultsOf(year);
        return new YearView(
                year,
                known,
                results.stream()
                        .max((one, other) -> one.period().compareTo(other.period()))
                        .map(last -> law.methodology(last.edition()).yearly()),
                whole.lastDay(),
                law.today().isAfter(whole.lastDay()),
                lines(results, years.of(year), whole));
    }

    private List<PersonLine> lines(List<Result> results, List<YearlyMark> marks, Period whole) {
        Map<UUID, List<Result>> evaluated = results.stream().collect(Collectors.groupingBy(Result::employee));
        Map<UUID, List<YearlyMark>> counted = marks.stream().collect(Collectors.groupingBy(YearlyMark::employee));
        List<Servant> servants = new ArrayList<>(staff.during(whole.firstDay(), whole.lastDay()));
        return servants.stream()
                .filter(servant -> evaluated.containsKey(servant.employee()))
                .map(servant -> {
                    List<YearlyMark> counts = counted.getOrDefault(servant.employee(), List.of());
                    return new PersonLine(
                            servant.employee(),
                            servant.fullName(),
                            new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                            evaluated.get(servant.employee()).size(),
                            counts.stream().reduce((earlier, later) -> later).map(YearlyMark::id),
                            counts.size());
                })
                .toList();
    }
}
