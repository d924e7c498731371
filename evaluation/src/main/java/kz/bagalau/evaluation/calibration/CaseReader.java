package kz.bagalau.evaluation.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseDesk.Part;
import kz.bagalau.evaluation.calibration.CaseView.ArgumentView;
import kz.bagalau.evaluation.calibration.CaseView.BallotView;
import kz.bagalau.evaluation.calibration.CaseView.ChoiceView;
import kz.bagalau.evaluation.calibration.CaseView.ConveningView;
import kz.bagalau.evaluation.calibration.CaseView.MemberView;
import kz.bagalau.evaluation.calibration.CaseView.MinutesView;
import kz.bagalau.evaluation.calibration.CaseView.NoteView;
import kz.bagalau.evaluation.calibration.CaseView.ProceedingsView;
import kz.bagalau.evaluation.calibration.CaseView.TermView;
import kz.bagalau.evaluation.council.CouncilNames;
import kz.bagalau.evaluation.kpi.KpiNotes;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.CurrentCouncil;

/** Lays a case before its reader: each part of it only for those who may know it (paragraph 20). */
@ApplicationScoped
class CaseReader {

    @Inject
    CaseDesk desk;

    @Inject
    Compositions compositions;

    @Inject
    Staff staff;

    @Inject
    KpiNotes notes;

    @Inject
    SheetLaw law;

    @Inject
    CouncilNames names;

    @Inject
    CurrentCouncil council;

    @Inject
    Caller caller;

    /** The case for somebody who is these in it. */
    CaseView view(CalibrationCase asked, Set<Part> parts) {
        CalibrationRules rules = desk.rules(asked);
        Servant servant = staff.of(asked.employee(), asked.period().lastDay());
        Servant evaluator = staff.of(asked.evaluator(), rules.today());
        Set<CaseStep> may = may(asked, parts);
        boolean knows = knowsProceedings(asked, parts, rules.methodology());
        var calibration = rules.calibration();
        return new CaseView(
                asked.id(),
                asked.sheet(),
                asked.version(),
                asked.state(),
                servant.fullName(),
                new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                asked.period(),
                method(asked, rules.methodology()),
                evaluator.shortName(),
                parts.contains(Part.SERVANT),
                may,
                asked.statement(),
                asked.requestedAt(),
                rules.methodology().request().by(),
                term(asked, rules),
                rules.methodology().confidential().by(),
                asked.convenedAt().map(at -> convening(asked)),
                calibration.convening().by(),
                rules.conveneUntil(asked.requestedOn()),
                calibration.holding().by(),
                rules.holdUntil(asked.requestedOn()),
                may.contains(CaseStep.CONVENE) ? compositions.proposed(asked, rules) : List.of(),
                calibration.panel(),
                knows ? Optional.of(proceedings(asked, rules)) : Optional.empty(),
                knows && !parts.contains(Part.SERVANT) ? notes(asked) : List.of());
    }

    /** The servant learns of the session what its signed minutes say; the others what concerns them as it happens. */
    static boolean knowsProceedings(CalibrationCase asked, Set<Part> parts, Methodology law) {
        if (parts.contains(Part.SERVANT)) {
            return asked.state() == CaseState.SIGNED || asked.state() == CaseState.PLACED;
        }
        return CaseDesk.knowsMark(parts, law);
    }

    /** What is awaited now, and by when (paragraphs 38, 39, 41). */
    Optional<TermView> term(CalibrationCase asked, CalibrationRules rules) {
        return switch (asked.state()) {
            case REQUESTED ->
                Optional.of(term(rules.calibration().convening().by(), rules.conveneUntil(asked.requestedOn())));
            case CONVENED, IN_SESSION, VOTING, TIED ->
                Optional.of(term(rules.calibration().holding().by(), rules.holdUntil(asked.requestedOn())));
            case SIGNED ->
                Optional.of(term(
                        rules.vote().placedWithin().by(),
                        rules.placeUntil(asked.signedOn().orElseThrow())));
            case WITHDRAWN, CONCLUDED, PLACED -> Optional.empty();
        };
    }

    private TermView term(Citation by, LocalDate due) {
        return new TermView(by, due, law.daysLeft(due));
    }

    /** The steps that the caller, who is these, may take now. */
    Set<CaseStep> may(CalibrationCase asked, Set<Part> parts) {
        return turn(asked, parts).steps();
    }

    /** Whose turn it is, asked by the caller, who is these. */
    Turn turn(CalibrationCase asked, Set<Part> parts) {
        return new Turn(asked, parts, caller.optionalEmployee().flatMap(asked::member));
    }

    private static LawText method(CalibrationCase asked, Methodology methodology) {
        return switch (asked.method()) {
            case KPI -> methodology.kpi().orElseThrow().name();
            case RANKING -> methodology.ranking().orElseThrow().name();
            case SURVEY -> throw new IllegalStateException("A survey gives no mark: " + asked.id());
        };
    }

    private static ConveningView convening(CalibrationCase asked) {
        return new ConveningView(
                asked.convenedAt().orElseThrow(),
                asked.convenedBy().orElseThrow(),
                asked.meetsOn().orElseThrow(),
                asked.lateReason(),
                asked.members().stream().map(member -> member(asked, member)).toList());
    }

    private static MemberView member(CalibrationCase asked, Member member) {
        return new MemberView(
                member.person(),
                member.name(),
                member.chair(),
                member.present(),
                asked.running().filter(ballot -> ballot.hasVoted(member)).isPresent(),
                signature(asked, member)
                        .filter(signature -> signature.declined().isEmpty())
                        .map(Signature::signedAt),
                signature(asked, member).flatMap(Signature::declined));
    }

    private static Optional<Signature> signature(CalibrationCase asked, Member member) {
        return asked.signatures().stream()
                .filter(signature -> signature.member().equals(member))
                .findFirst();
    }

    private ProceedingsView proceedings(CalibrationCase asked, CalibrationRules rules) {
        List<BallotView> ballots =
                asked.ballots().stream().map(ballot -> ballot(asked, ballot)).toList();
        Optional<UUID> me = caller.optionalEmployee();
        return new ProceedingsView(
                asked.mark(),
                rules.methodology().grades().of(asked.grade()),
                rules.methodology().grades(),
                rules.marks(),
                rules.vote().by(),
                rules.vote().correctionWording(),
                rules.vote().isSecret(),
                rules.vote().evaluatorVotes(),
                asked.openedAt(),
                asked.secretary(),
                asked.description(),
                asked.arguments().stream()
                        .map(said -> new ArgumentView(said.member().name(), said.stance(), said.mark(), said.words()))
                        .toList(),
                asked.proposalsToVoteOn(),
                ballots,
                asked.running().map(ballot -> ballot(asked, ballot)),
                asked.running()
                        .filter(ballot -> me.flatMap(asked::member)
                                .filter(ballot::hasVoted)
                                .isPresent())
                        .isPresent(),
                asked.adopted().map(ballot -> ballot(asked, ballot)),
                asked.concludedAt().map(at -> minutes(asked, rules)));
    }

    private static BallotView ballot(CalibrationCase asked, Ballot ballot) {
        return new BallotView(
                ballot.ordinal(),
                ballot.mark(),
                ballot.closed(),
                ballot.cast(),
                asked.countPresent(),
                ballot.votesFor(),
                ballot.votesAgainst(),
                ballot.outcome(),
                asked.members().stream()
                        .flatMap(member ->
                                ballot.choiceOf(member).stream().map(choice -> new ChoiceView(member.name(), choice)))
                        .toList());
    }

    private MinutesView minutes(CalibrationCase asked, CalibrationRules rules) {
        LocalDate day = LocalDate.ofInstant(asked.openedAt().orElseThrow(), law.zone());
        return new MinutesView(
                asked.number().orElseThrow(),
                asked.concludedAt().orElseThrow(),
                day,
                Optional.ofNullable(names.formerOn(day).get(council.id().value())),
                asked.reason().orElseThrow(),
                asked.signedAt(),
                asked.signedOn().map(rules::placeUntil),
                asked.placedAt());
    }

    private List<NoteView> notes(CalibrationCase asked) {
        return notes.of(asked.employee(), asked.period()).stream()
                .map(note -> new NoteView(note.writtenAt(), note.authorName(), note.words()))
                .toList();
    }
}
