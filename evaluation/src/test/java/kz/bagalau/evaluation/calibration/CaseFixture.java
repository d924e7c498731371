package kz.bagalau.evaluation.calibration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.calibration.CalibrationCase.Signer;
import kz.bagalau.evaluation.ranking.RankingMark;
import kz.bagalau.evaluation.ranking.SheetFixture;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.calibration.Calibration;
import kz.bagalau.methodology.calibration.Vote;

/** A servant of a shipped edition whose mark of the third quarter of 2026 is 3.75, acquainted on 7 October. */
final class CaseFixture {

    static final Instant NOON = SheetFixture.NOON;
    static final LocalDate ACQUAINTED = LocalDate.of(2026, 10, 7);
    /** Five working days after 7 October. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 14);

    final SheetFixture given;
    final Result result;
    final List<UUID> members;

    private final WorkingCalendar calendar = new WorkingCalendar(ShippedCalendars.all());
    private Methodology methodology;

    private CaseFixture(String council, int size) {
        given = SheetFixture.openSheetOf(council).marked(4, 4, 3, 4);
        methodology = given.edition.methodology();
        var counted = ArithmeticView.of(
                given.sheet.marks().stream().map(RankingMark::value).toList(), given.method(), methodology.grades());
        result = Result.form(
                given.sheet.evaluated(),
                counted.mean().orElseThrow(),
                counted.grade().orElseThrow(),
                NOON,
                SheetFixture.IN_TIME);
        members = IntStream.range(0, size).mapToObj(each -> UUID.randomUUID()).toList();
    }

    static CaseFixture of(String council) {
        return of(council, 3);
    }

    static CaseFixture of(String council, int members) {
        return new CaseFixture(council, members);
    }

    /** The same edition with another rule of the vote. */
    CaseFixture voting(Vote.Tie tie, Vote.Ballot ballot) {
        Calibration law = methodology.calibration();
        Vote vote = law.vote();
        Vote other = new Vote(
                vote.by(),
                vote.majority(),
                vote.corrections(),
                vote.correctionWording(),
                vote.evaluatorVotes(),
                tie,
                vote.placedWithin(),
                vote.quorum(),
                Optional.of(ballot));
        Calibration changed = new Calibration(
                law.by(),
                law.order(),
                law.convening(),
                law.holding(),
                law.organiser(),
                other,
                law.feedback(),
                law.panel());
        Methodology all = methodology;
        methodology = new Methodology(
                all.conduct(),
                all.presence(),
                all.grades(),
                all.yearly(),
                all.consequences(),
                all.humanResources(),
                all.schedule(),
                all.acquaintance(),
                all.request(),
                all.complaint(),
                all.custody(),
                all.secrecy(),
                all.dispute(),
                all.confidential(),
                all.kpi(),
                all.ranking(),
                all.survey(),
                all.notices(),
                changed,
                all.caps());
        return this;
    }

    CalibrationRules on(LocalDate today) {
        return CalibrationRules.of(methodology, MethodKind.RANKING, calendar, today);
    }

    CalibrationRules rules() {
        return on(ACQUAINTED);
    }

    CaseFixture acquainted() {
        result.makeKnown("Әбдірахманова Г. С.", NOON);
        result.open(NOON, ACQUAINTED, Citation.of("11"));
        return this;
    }

    CalibrationCase requested() {
        return CalibrationCase.request(acquainted().result, "Тәуелсіздік бағасымен келіспеймін.", rules(), NOON);
    }

    CalibrationCase convened() {
        CalibrationCase asked = requested();
        asked.convene(rules(), seats(), members.get(0), ACQUAINTED, "", signer());
        return asked;
    }

    List<Member.Seat> seats() {
        return members.stream().map(each -> new Member.Seat(each, "М. " + each)).toList();
    }

    CalibrationCase inSession() {
        CalibrationCase asked = convened();
        asked.open(rules(), Set.copyOf(members), signer());
        return asked;
    }

    /** The evaluator has spoken, the first member proposes this mark, and it is put to the vote. */
    CalibrationCase voting(String mark) {
        CalibrationCase asked = inSession();
        asked.describe(rules(), "Жұмыс сапалы, мерзім бір рет өткен.");
        propose(asked, 0, mark);
        asked.putToVote(rules(), new BigDecimal(mark), NOON);
        return asked;
    }

    void propose(CalibrationCase asked, int member, String mark) {
        asked.argue(rules(), members.get(member), Optional.of(new BigDecimal(mark)), "Екі жобаны өзі бастаған.", NOON);
    }

    void vote(CalibrationCase asked, CastVote.Choice... choices) {
        for (int member = 0; member < choices.length; member++) {
            asked.vote(rules(), members.get(member), choices[member]);
        }
    }

    CalibrationCase concluded() {
        CalibrationCase asked = voting("4.25");
        vote(asked, CastVote.Choice.FOR, CastVote.Choice.FOR, CastVote.Choice.AGAINST);
        asked.closeVote(rules(), NOON);
        asked.conclude(rules(), 1, "Екі тәртіп жобасының бастамашысы қызметшінің өзі.", NOON);
        return asked;
    }

    CalibrationCase signed() {
        CalibrationCase asked = concluded();
        new LinkedHashSet<>(members).forEach(each -> asked.sign(rules(), each, NOON));
        return asked;
    }

    CalibrationCase placed() {
        CalibrationCase asked = signed();
        asked.place(rules(), NOON);
        return asked;
    }

    static Signer signer() {
        return new Signer("Есенбаев Қ. М.", NOON);
    }
}
