package kz.bagalau.evaluation.result;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.result.Confidentiality.Knowledge;
import kz.bagalau.evaluation.result.ResultView.AcquaintanceView;
import kz.bagalau.evaluation.result.ResultView.ContentView;
import kz.bagalau.evaluation.result.ResultView.CorrectedView;
import kz.bagalau.evaluation.result.ResultView.DisagreementView;
import kz.bagalau.evaluation.result.ResultView.RecomputedView;
import kz.bagalau.evaluation.result.ResultView.SecrecyView;
import kz.bagalau.evaluation.result.ResultView.StepView;
import kz.bagalau.evaluation.sheet.CorrectedMarks;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** One result for those of paragraph 20; every showing stands in the trail, and the servant can read who it was. */
@UseCase
@AllowedTo({EVALUATOR, OFFICIAL, COUNCIL_HR, EMPLOYEE})
public class ShowResult {

    @Inject
    Results results;

    @Inject
    RankedContent ranked;

    @Inject
    IndicatorContent indicators;

    @Inject
    SheetLaw law;

    @Inject
    Staff staff;

    @Inject
    Confidentiality confidentiality;

    @Inject
    Trajectories trajectories;

    @Inject
    Sightings sightings;

    @Inject
    Retroactions retroactions;

    @Inject
    ProofReader proofs;

    @Inject
    CorrectedMarks corrected;

    @Inject
    Caller caller;

    /** The result as the caller may know it. */
    public ResultView by(UUID resultId) {
        Result result = results.get(resultId);
        Methodology methodology = law.methodology(result.edition());
        Knowledge knowledge = confidentiality.require(result, methodology);
        boolean own =
                caller.optionalEmployee().filter(result.employee()::equals).isPresent();
        LocalDate last = result.period().lastDay();
        Servant servant = staff.of(result.employee(), last);
        Servant evaluator = staff.of(result.evaluator(), law.today());
        return new ResultView(
                result.id(),
                result.version(),
                own,
                result.period(),
                servant.fullName(),
                post(servant),
                servant.category(),
                methodName(result, methodology),
                evaluator.shortName(),
                post(evaluator),
                knowledge == Knowledge.THE_RESULT ? Optional.of(content(result)) : Optional.empty(),
                acquaintance(result, methodology, own),
                result.acquaintedOn().map(day -> disagreement(day, methodology)),
                trajectories.of(result.employee(), result.period()),
                own ? sightings.of(result) : List.of(),
                secrecy(result, methodology),
                knowledge == Knowledge.THE_RESULT ? recomputed(result) : List.of(),
                knowledge == Knowledge.THE_RESULT ? corrected(result, methodology) : Optional.empty());
    }

    /** Paragraph 41: what a session made of the mark. */
    private Optional<CorrectedView> corrected(Result result, Methodology methodology) {
        return corrected
                .of(result.id())
                .map(mark -> new CorrectedView(
                        methodology.calibration().vote().by(),
                        mark.before(),
                        mark.after(),
                        methodology.grades().of(mark.gradeAfter()),
                        mark.reason(),
                        mark.decidedOn()));
    }

    private static LawText methodName(Result result, Methodology methodology) {
        return switch (result.method()) {
            case KPI -> methodology.kpi().orElseThrow().name();
            case RANKING -> methodology.ranking().orElseThrow().name();
            case SURVEY -> throw new IllegalStateException("A survey gives no such result: " + result.id());
        };
    }

    private ContentView content(Result result) {
        return switch (result.method()) {
            case RANKING -> ranked.of(result);
            case KPI -> indicators.of(result);
            case SURVEY -> throw new IllegalStateException("A survey gives no such result: " + result.id());
        };
    }

    private List<RecomputedView> recomputed(Result result) {
        return retroactions.of(result.id()).stream()
                .filter(decided -> decided.decision() == RetroDecision.RECOMPUTED)
                .map(decided -> new RecomputedView(
                        decided.edition(),
                        decided.mean().orElseThrow(),
                        law.methodology(decided.edition()).grades().grades().stream()
                                .filter(grade -> grade.rank() == decided.grade().orElseThrow())
                                .findFirst()
                                .orElseThrow(),
                        decided.reason(),
                        decided.decidedAt(),
                        decided.decidedBy()))
                .toList();
    }

    private AcquaintanceView acquaintance(Result result, Methodology methodology, boolean own) {
        return new AcquaintanceView(
                methodology.acquaintance().by(),
                methodology.acquaintance().within().end(result.completedOn(), law.calendar()),
                result.madeKnownAt(),
                result.acquaintedAt(),
                result.acquaintedOn(),
                result.channel(),
                own || caller.has(Role.COUNCIL_HR) ? proofs.of(result, proofs.scans(List.of(result))) : List.of());
    }

    /** Paragraphs 12, 38, 39, 41, 13: the terms of the later steps run from events that have not happened yet. */
    private DisagreementView disagreement(LocalDate acquainted, Methodology methodology) {
        WorkingCalendar calendar = law.calendar();
        LocalDate lastDay = methodology.request().within().end(acquainted, calendar);
        var session = methodology.calibration();
        return new DisagreementView(
                methodology.request().by(),
                methodology.request().addressee(),
                lastDay,
                law.daysLeft(lastDay),
                List.of(
                        new StepView(
                                methodology.request().by(),
                                "request",
                                Optional.of(methodology.request().within().workingDays()),
                                Optional.of(lastDay)),
                        step(
                                session.convening().by(),
                                "panel",
                                session.convening().within().workingDays()),
                        step(
                                session.holding().by(),
                                "session",
                                session.holding().within().workingDays()),
                        step(
                                session.vote().by(),
                                "minutes",
                                session.vote().placedWithin().workingDays()),
                        new StepView(methodology.complaint().by(), "complaint", Optional.empty(), Optional.empty())));
    }

    private static StepView step(Citation by, String key, int workingDays) {
        return new StepView(by, key, Optional.of(workingDays), Optional.empty());
    }

    private static SecrecyView secrecy(Result result, Methodology methodology) {
        return new SecrecyView(
                methodology.secrecy().by(),
                methodology.custody().by(),
                methodology.custody().keptUntil(result.completedOn()),
                methodology.confidential().by());
    }

    private static LawText post(Servant servant) {
        return new LawText(servant.postTitleKk(), servant.postTitleRu(), null);
    }
}
