package kz.bagalau.evaluation.year;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.result.ResultView.OpeningView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.year.YearMarkView.CountLine;
import kz.bagalau.evaluation.year.YearMarkView.DecisionLine;
import kz.bagalau.evaluation.year.YearMarkView.QuarterLine;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.platform.audit.Openings;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** One yearly mark for those who may know it (paragraphs 4, 8, 20); every showing stands in the trail. */
@UseCase
@AllowedTo({COUNCIL_HR, OFFICIAL, EVALUATOR, EMPLOYEE})
public class ShowYearMark {

    /** What is told to the servant of who did or saw what. */
    private static final Set<String> CONCERNING = Set.of("YearCounted", "ShowYearMark");

    @Inject
    YearlyMarks years;

    @Inject
    Consequences consequences;

    @Inject
    YearKnowledge knowledge;

    @Inject
    Openings openings;

    @Inject
    SheetLaw law;

    @Inject
    Staff staff;

    @Inject
    Caller caller;

    /** The count of this number. */
    public YearMarkView by(UUID markId) {
        YearlyMark mark = years.get(markId);
        knowledge.require(mark);
        Methodology methodology = law.methodology(mark.edition());
        Period whole = new Period(mark.year(), PeriodLength.YEAR, 1);
        Servant servant = staff.of(mark.employee(), whole.lastDay());
        List<YearlyMark> counts = years.of(mark.employee(), mark.year());
        boolean own = knowledge.isOwn(mark);
        return new YearMarkView(
                mark.id(),
                own,
                mark.year(),
                servant.fullName(),
                new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                mark.edition(),
                methodology.yearly(),
                methodology.grades(),
                quarters(mark, methodology.grades()),
                mark.total(),
                mark.unrounded(),
                mark.mean(),
                methodology.grades().of(mark.grade()),
                counts.get(counts.size() - 1).id().equals(mark.id()),
                counts.stream().map(this::line).toList(),
                own || caller.has(Role.OFFICIAL) ? decisions(mark) : List.of(),
                own ? seen(mark) : List.of());
    }

    private List<QuarterLine> quarters(YearlyMark mark, GradeScale grades) {
        PeriodLength length = mark.inputs().get(0).period().length();
        return IntStream.rangeClosed(1, length.perYear())
                .mapToObj(number -> new Period(mark.year(), length, number))
                .map(period -> mark.inputs().stream()
                        .filter(input -> input.period().equals(period))
                        .findFirst()
                        .map(input -> new QuarterLine(
                                period,
                                Optional.of(input.result()),
                                Optional.of(input.mean()),
                                Optional.of(grades.of(input.grade())),
                                input.before(),
                                true))
                        .orElseGet(() -> new QuarterLine(
                                period, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false)))
                .toList();
    }

    private CountLine line(YearlyMark mark) {
        return new CountLine(
                mark.id(),
                mark.turn(),
                mark.mean(),
                law.methodology(mark.edition()).grades().of(mark.grade()),
                mark.cause().name(),
                mark.countedAt(),
                mark.countedBy());
    }

    private List<DecisionLine> decisions(YearlyMark mark) {
        return consequences.of(mark.employee()).stream()
                .filter(one -> one.mark().filter(mark.id()::equals).isPresent())
                .flatMap(one -> one.decision().stream())
                .map(one -> new DecisionLine(one.measure().name(), one.number(), one.date(), one.reason()))
                .toList();
    }

    private List<OpeningView> seen(YearlyMark mark) {
        List<OpeningView> seen = new ArrayList<>(openings.of(mark.id().toString()).stream()
                .filter(opening -> CONCERNING.contains(opening.what()))
                .map(opening -> new OpeningView(
                        opening.at(),
                        opening.who(),
                        opening.who().equals(caller.name()),
                        opening.role(),
                        opening.what()))
                .toList());
        Collections.reverse(seen);
        return List.copyOf(seen);
    }
}
