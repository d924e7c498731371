package kz.bagalau.evaluation.calibration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.sheet.EvaluatedSheet;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.calibration.Vote.Outcome;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.platform.tenancy.AbsentId;

/**
 * One disagreement with one result, from the servant's request to the placed minutes (paragraphs 12, 38-41).
 *
 * <p>The servant asks in his own words within the days of paragraph 12, and may take the request back until the session
 * is opened. The appointing official decides and appoints the members (38). HR opens the session with those who are
 * there: the quorum is counted then and stands. The evaluator describes the work and argues his mark, each member
 * supports it or argues a correction, and what was proposed is put to the vote, one correction after the other, until
 * one is adopted or none is left. One member has one vote, and nobody learns anything of it before the close. With the
 * ground of the decision the minutes are written; the members who were present sign them one by one, and with the last
 * signature the corrected mark counts. HR places them (41), and from then on the database itself refuses any change.
 *
 * <p>Which step follows which state stands in {@link CaseStep}.
 */
@Entity
@Table(name = "calibration_cases")
public class CalibrationCase {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "sheet_id")
    private UUID sheet;

    private String method;
    private String period;
    private String edition;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "evaluator_id")
    private UUID evaluator;

    @Convert(converter = AbsentId.class)
    @Column(name = "named_evaluator_id")
    private UUID namedEvaluator;

    private BigDecimal mark;

    @Enumerated(EnumType.STRING)
    private GradeRank grade;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private String statement;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "convened_at")
    private Instant convenedAt;

    @Column(name = "convened_by")
    private String convenedBy;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "meets_on")
    private LocalDate meetsOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    private String secretary;
    private String description;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    private Integer number;
    private String reason;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "placed_at")
    private Instant placedAt;

    @OneToMany(mappedBy = "calibration", cascade = CascadeType.ALL)
    @OrderBy("name")
    private List<Member> members = new ArrayList<>();

    @OneToMany(mappedBy = "calibration", cascade = CascadeType.ALL)
    @OrderBy("saidAt")
    private List<Argument> arguments = new ArrayList<>();

    @OneToMany(mappedBy = "calibration", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Ballot> ballots = new ArrayList<>();

    @OneToMany(mappedBy = "calibration", cascade = CascadeType.ALL)
    @OrderBy("signedAt")
    private List<Signature> signatures = new ArrayList<>();

    protected CalibrationCase() {}

    /** Paragraph 12: the servant asks for a session on his result, in free form, within the days from his acquaintance. */
    public static CalibrationCase request(Result result, String statement, CalibrationRules rules, Instant at) {
        var request = rules.methodology().request();
        LocalDate acquainted = result.acquaintedOn()
                .orElseThrow(() -> new Refused(new CalibrationRefusal.RequestBeforeAcquaintance(request.by())));
        LocalDate lastDay = rules.requestUntil(acquainted);
        if (rules.today().isAfter(lastDay)) {
            throw new Refused(new CalibrationRefusal.RequestTermOver(request.by(), lastDay));
        }
        if (statement.isBlank()) {
            throw new Refused(new CalibrationRefusal.StatementMissing(request.by()));
        }
        CalibrationCase asked = new CalibrationCase();
        asked.id = UUID.randomUUID();
        asked.sheet = result.id();
        asked.method = result.method().name().toLowerCase(Locale.ROOT);
        asked.period = result.period().toString();
        asked.edition = result.edition().value();
        asked.employee = result.employee();
        asked.evaluator = result.evaluator();
        asked.namedEvaluator = result.namedEvaluator().orElse(null);
        asked.mark = result.mean();
        asked.grade = result.grade();
        asked.state = CaseState.REQUESTED;
        asked.statement = statement;
        asked.requestedAt = at;
        asked.requestedOn = rules.today();
        return asked;
    }

    /** Paragraph 12: the servant takes his request back, until the session is opened. */
    public void withdraw(CalibrationRules rules, Instant at) {
        require(CaseStep.WITHDRAW, rules.methodology().request().by());
        state = CaseState.WITHDRAWN;
        withdrawnAt = at;
    }

    /**
     * Paragraph 38: the official decides that the session is held and who sits in it.
     *
     * @param chair which of the seats presides
     * @param late why the decision comes after its term; blank in time
     */
    public void convene(
            CalibrationRules rules, List<Member.Seat> seats, UUID chair, LocalDate day, String late, Signer by) {
        Citation law = rules.calibration().convening().by();
        require(CaseStep.CONVENE, law);
        if (seats.isEmpty()) {
            throw new Refused(new CalibrationRefusal.MembersMissing(law));
        }
        if (seats.stream().noneMatch(seat -> seat.person().equals(chair))) {
            throw new Refused(new CalibrationRefusal.ChairMissing(law));
        }
        requireSessionDay(rules, day);
        LocalDate due = rules.conveneUntil(requestedOn);
        boolean overdue = rules.today().isAfter(due);
        if (overdue && late.isBlank()) {
            throw new Refused(new CalibrationRefusal.ConveningReasonMissing(law, due));
        }
        seats.forEach(seat -> members.add(new Member(this, seat, seat.person().equals(chair))));
        state = CaseState.CONVENED;
        convenedAt = by.at();
        convenedBy = by.name();
        lateReason = overdue ? late : null;
        meetsOn = day;
    }

    /** A day inside the term of paragraph 39; once the term is over, any day from today on. */
    private void requireSessionDay(CalibrationRules rules, LocalDate day) {
        LocalDate last = rules.holdUntil(requestedOn);
        boolean over = rules.today().isAfter(last);
        if (day.isBefore(rules.today()) || !over && day.isAfter(last)) {
            throw new Refused(new CalibrationRefusal.SessionDayImpossible(
                    rules.calibration().holding().by(), rules.today(), over ? day.plusYears(1) : last));
        }
    }

    /** Paragraphs 39-41: the session begins with those who are there; the quorum is counted now and stands. */
    public void open(CalibrationRules rules, Set<UUID> there, Signer secretaryOfSession) {
        require(CaseStep.OPEN, rules.calibration().holding().by());
        List<Member> attending =
                members.stream().filter(one -> there.contains(one.person())).toList();
        if (!rules.vote().hasQuorum(attending.size(), members.size())) {
            throw new Refused(
                    new CalibrationRefusal.QuorumMissing(rules.vote().by(), attending.size(), members.size()));
        }
        attending.forEach(Member::attends);
        state = CaseState.IN_SESSION;
        openedAt = secretaryOfSession.at();
        secretary = secretaryOfSession.name();
    }

    /** Paragraph 41: the evaluator describes the work in short and argues his mark. */
    public void describe(CalibrationRules rules, String words) {
        require(CaseStep.DESCRIBE, rules.vote().by());
        requireNothingAdopted(rules);
        if (words.isBlank()) {
            throw new Refused(
                    new CalibrationRefusal.ArgumentMissing(rules.vote().by()));
        }
        description = words;
    }

    /** Paragraph 41: a member supports the mark, or argues another one. */
    public void argue(CalibrationRules rules, UUID person, Optional<BigDecimal> proposed, String words, Instant at) {
        require(CaseStep.ARGUE, rules.vote().by());
        requireNothingAdopted(rules);
        Member member = present(rules, person);
        if (words.isBlank()) {
            throw new Refused(
                    new CalibrationRefusal.ArgumentMissing(rules.vote().by()));
        }
        Optional<BigDecimal> kept = proposed.map(other -> rules.requireCorrection(mark, other));
        Argument argument = arguments.stream()
                .filter(said -> said.member().equals(member))
                .findFirst()
                .orElseGet(() -> {
                    Argument first = new Argument(this, member);
                    arguments.add(first);
                    return first;
                });
        argument.say(kept, words, at);
    }

    /** Paragraph 41: a proposed correction is put to the vote. */
    public Ballot putToVote(CalibrationRules rules, BigDecimal proposed, Instant at) {
        require(CaseStep.PUT_TO_VOTE, rules.vote().by());
        requireNothingAdopted(rules);
        if (description().isEmpty()) {
            throw new Refused(
                    new CalibrationRefusal.DescriptionMissing(rules.vote().by()));
        }
        BigDecimal asked = rules.requireCorrection(mark, proposed);
        if (proposals().stream().noneMatch(each -> each.compareTo(asked) == 0)) {
            throw new Refused(
                    new CalibrationRefusal.MarkNotProposed(rules.vote().by(), asked));
        }
        if (votedOn(asked)) {
            throw new Refused(
                    new CalibrationRefusal.MarkVotedAlready(rules.vote().by(), asked));
        }
        Ballot ballot = new Ballot(this, ballots.size() + 1, asked, rules.vote().isSecret(), at);
        ballots.add(ballot);
        state = CaseState.VOTING;
        return ballot;
    }

    /**
     * Paragraph 41: a member who was present gives his one vote.
     *
     * @return whether it is his first; the same vote given again is the same vote
     */
    public boolean vote(CalibrationRules rules, UUID person, CastVote.Choice choice) {
        require(CaseStep.VOTE, rules.vote().by());
        return lastBallot().take(rules, present(rules, person), choice);
    }

    /** Paragraph 41: the vote is closed and counted. */
    public Outcome closeVote(CalibrationRules rules, Instant at) {
        require(CaseStep.CLOSE_VOTE, rules.vote().by());
        Ballot ballot = lastBallot();
        Ballot.Tally tally = ballot.count();
        boolean upwards = ballot.mark().compareTo(mark) > 0;
        Outcome outcome =
                rules.vote().outcome(tally.votesFor(), tally.votesAgainst(), countPresent(), members.size(), upwards);
        ballot.close(tally, outcome, at);
        state = outcome == Outcome.CHAIR_DECIDES ? CaseState.TIED : CaseState.IN_SESSION;
        return outcome;
    }

    /** The votes are equal, and the edition lets the chair decide. */
    public void breakTie(CalibrationRules rules, UUID person, boolean adopts) {
        require(CaseStep.BREAK_TIE, rules.vote().by());
        if (!present(rules, person).chair()) {
            throw new Refused(new CalibrationRefusal.NotTheChair(rules.vote().by()));
        }
        lastBallot().decide(adopts ? Outcome.CORRECTED : Outcome.KEPT);
        state = CaseState.IN_SESSION;
    }

    /** Paragraph 41: the session is over; with the ground of its decision the minutes are written. */
    public void conclude(CalibrationRules rules, int minutes, String ground, Instant at) {
        require(CaseStep.CONCLUDE, rules.vote().by());
        if (description().isEmpty()) {
            throw new Refused(
                    new CalibrationRefusal.DescriptionMissing(rules.vote().by()));
        }
        List<BigDecimal> left = proposalsToVoteOn();
        if (!left.isEmpty()) {
            throw new Refused(
                    new CalibrationRefusal.ProposalsNotVoted(rules.vote().by(), left));
        }
        if (ground.isBlank()) {
            throw new Refused(new CalibrationRefusal.GroundMissing(rules.vote().by()));
        }
        state = CaseState.CONCLUDED;
        concludedAt = at;
        number = minutes;
        reason = ground;
    }

    /**
     * Paragraph 41: a member who was present signs the minutes.
     *
     * @return whether something is new: to sign again changes nothing
     */
    public boolean sign(CalibrationRules rules, UUID person, Instant at) {
        Member member = present(rules, person);
        Optional<Signature> before = signature(member);
        if (before.filter(known -> known.declined().isEmpty()).isPresent()) {
            return false;
        }
        requireUnsigned(CaseStep.SIGN, before, rules.vote().by());
        keep(new Signature(this, member, at), rules);
        return true;
    }

    /**
     * A member who was present will not sign: it is recorded with his reason, and the minutes wait for him no longer (R57).
     * Minutes that nobody has signed are none.
     */
    public void declineToSign(CalibrationRules rules, UUID person, String why, Signer by) {
        Citation law = rules.vote().by();
        Member member = present(rules, person);
        requireUnsigned(CaseStep.RECORD_DECLINED, signature(member), law);
        if (why.isBlank()) {
            throw new Refused(new CalibrationRefusal.DeclineReasonMissing(law));
        }
        boolean last = signatures.size() + 1 == countPresent();
        if (last && signatures.stream().allMatch(known -> known.declined().isPresent())) {
            throw new Refused(new CalibrationRefusal.NobodySigned(law));
        }
        keep(Signature.declined(this, member, why, by), rules);
    }

    private void requireUnsigned(CaseStep step, Optional<Signature> before, Citation law) {
        require(step, law);
        if (before.isPresent()) {
            throw new Refused(new CalibrationRefusal.StepNotNow(law, state));
        }
    }

    /** With the last of those who were present the minutes are signed. */
    private void keep(Signature signature, CalibrationRules rules) {
        signatures.add(signature);
        if (signatures.size() == countPresent()) {
            state = CaseState.SIGNED;
            signedAt = signature.signedAt();
            signedOn = rules.today();
        }
    }

    private Optional<Signature> signature(Member member) {
        return signatures.stream()
                .filter(signature -> signature.member().equals(member))
                .findFirst();
    }

    /** Paragraph 41: HR places the signed minutes in the system. */
    public void place(CalibrationRules rules, Instant at) {
        require(CaseStep.PLACE, rules.vote().by());
        state = CaseState.PLACED;
        placedAt = at;
    }

    private void require(CaseStep step, Citation by) {
        if (!step.mayFollow(state)) {
            throw new Refused(new CalibrationRefusal.StepNotNow(by, state));
        }
    }

    private void requireNothingAdopted(CalibrationRules rules) {
        adopted().ifPresent(ballot -> {
            throw new Refused(
                    new CalibrationRefusal.CorrectionAdopted(rules.vote().by(), ballot.mark()));
        });
    }

    private Member present(CalibrationRules rules, UUID person) {
        return member(person)
                .filter(Member::present)
                .orElseThrow(() -> new Refused(
                        new CalibrationRefusal.NotPresentMember(rules.vote().by())));
    }

    private Ballot lastBallot() {
        return ballots.get(ballots.size() - 1);
    }

    private boolean votedOn(BigDecimal proposed) {
        return ballots.stream().anyMatch(ballot -> ballot.mark().compareTo(proposed) == 0);
    }

    /** The marks that members propose, each once, from the lowest. */
    public List<BigDecimal> proposals() {
        return arguments.stream()
                .flatMap(said -> said.mark().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Those of them on which there was no vote; none once a correction is adopted. */
    public List<BigDecimal> proposalsToVoteOn() {
        return adopted().isPresent()
                ? List.of()
                : proposals().stream().filter(each -> !votedOn(each)).toList();
    }

    /** The vote that adopted a correction, if one did. */
    public Optional<Ballot> adopted() {
        return ballots.stream()
                .filter(ballot ->
                        ballot.outcome().filter(Outcome.CORRECTED::equals).isPresent())
                .findFirst();
    }

    /** The vote that runs. */
    public Optional<Ballot> running() {
        return state == CaseState.VOTING ? Optional.of(lastBallot()) : Optional.empty();
    }

    /** The member who is this person. */
    public Optional<Member> member(UUID person) {
        return members.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /** Whether the member has signed the minutes, or it is recorded that he declined. */
    public boolean hasSigned(Member member) {
        return signature(member).isPresent();
    }

    /** How many members were present at the opening. */
    public int countPresent() {
        return (int) members.stream().filter(Member::present).count();
    }

    /** Whether this person gave the marks of the sheet. */
    public boolean isEvaluatedBy(UUID person) {
        return evaluator.equals(person) || person.equals(namedEvaluator);
    }

    /** The sheet as its result knows it. */
    public EvaluatedSheet evaluated() {
        return new EvaluatedSheet(
                method(), sheet, period(), edition(), employee, evaluator, Optional.ofNullable(namedEvaluator));
    }

    /** Who takes a step, by name, and when. */
    public record Signer(String name, Instant at) {}

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** The sheet and, by the same number, its result. */
    public UUID sheet() {
        return sheet;
    }

    public MethodKind method() {
        return MethodKind.valueOf(method.toUpperCase(Locale.ROOT));
    }

    public Period period() {
        return Period.parse(period);
    }

    public EditionId edition() {
        return new EditionId(edition);
    }

    public UUID employee() {
        return employee;
    }

    public UUID evaluator() {
        return evaluator;
    }

    public Optional<UUID> namedEvaluator() {
        return Optional.ofNullable(namedEvaluator);
    }

    /** The final mark with which the servant disagrees. */
    public BigDecimal mark() {
        return mark;
    }

    public GradeRank grade() {
        return grade;
    }

    public CaseState state() {
        return state;
    }

    /** The request in the servant's own words. */
    public String statement() {
        return statement;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** The day from which the terms of paragraphs 38 and 39 run. */
    public LocalDate requestedOn() {
        return requestedOn;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public Optional<Instant> convenedAt() {
        return Optional.ofNullable(convenedAt);
    }

    public Optional<String> convenedBy() {
        return Optional.ofNullable(convenedBy);
    }

    /** Why the decision of paragraph 38 came after its term. */
    public Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }

    /** The day of the session. */
    public Optional<LocalDate> meetsOn() {
        return Optional.ofNullable(meetsOn);
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** Who opened the session and keeps its record. */
    public Optional<String> secretary() {
        return Optional.ofNullable(secretary);
    }

    /** What the evaluator said of the work and of his mark. */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    public Optional<Instant> concludedAt() {
        return Optional.ofNullable(concludedAt);
    }

    /** The number of the minutes among those of the council. */
    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    /** The ground of the decision, written once. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    /** The day from which the term of placing runs. */
    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    public Optional<Instant> placedAt() {
        return Optional.ofNullable(placedAt);
    }

    public List<Member> members() {
        return List.copyOf(members);
    }

    public List<Argument> arguments() {
        return List.copyOf(arguments);
    }

    public List<Ballot> ballots() {
        return List.copyOf(ballots);
    }

    public List<Signature> signatures() {
        return List.copyOf(signatures);
    }
}
