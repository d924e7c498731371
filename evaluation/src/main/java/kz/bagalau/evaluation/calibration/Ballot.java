package kz.bagalau.evaluation.calibration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.calibration.Vote.Outcome;

/**
 * Paragraph 41: one correction put to the vote. There is no tally before the close, and after it a secret ballot no longer
 * knows who voted how: only who voted, and how many there were of each.
 */
@Entity(name = "CalibrationBallot")
@Table(name = "calibration_ballots")
public class Ballot {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private CalibrationCase calibration;

    private int ordinal;
    private BigDecimal mark;
    private boolean secret;

    @Column(name = "put_at")
    private Instant putAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "votes_for")
    private Integer votesFor;

    @Column(name = "votes_against")
    private Integer votesAgainst;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @OneToMany(mappedBy = "ballot", cascade = CascadeType.ALL)
    private List<CastVote> votes = new ArrayList<>();

    protected Ballot() {}

    Ballot(CalibrationCase calibration, int ordinal, BigDecimal mark, boolean secret, Instant at) {
        this.id = UUID.randomUUID();
        this.calibration = calibration;
        this.ordinal = ordinal;
        this.mark = mark;
        this.secret = secret;
        this.putAt = at;
    }

    /** The member's one vote; the same once more is the same vote, another one is refused. Answers whether it is new. */
    boolean take(CalibrationRules rules, Member member, CastVote.Choice choice) {
        Optional<CastVote> before =
                votes.stream().filter(vote -> vote.member().equals(member)).findFirst();
        if (before.isEmpty()) {
            votes.add(new CastVote(calibration, this, member, choice));
            return true;
        }
        if (before.get().choice().filter(choice::equals).isEmpty()) {
            throw new Refused(new CalibrationRefusal.VotedAlready(rules.vote().by()));
        }
        return false;
    }

    void close(Tally tally, Outcome came, Instant at) {
        votesFor = tally.votesFor();
        votesAgainst = tally.votesAgainst();
        outcome = came;
        closedAt = at;
        if (secret) {
            votes.forEach(CastVote::forget);
        }
    }

    void decide(Outcome byChair) {
        outcome = byChair;
    }

    /** What has been cast; for the one who closes the vote. */
    Tally count() {
        return new Tally(count(CastVote.Choice.FOR), count(CastVote.Choice.AGAINST));
    }

    private int count(CastVote.Choice choice) {
        return (int) votes.stream()
                .filter(vote -> vote.choice().filter(choice::equals).isPresent())
                .count();
    }

    /** How many voted for, how many against. */
    record Tally(int votesFor, int votesAgainst) {}

    public UUID id() {
        return id;
    }

    /** Which vote of the session it is, from 1. */
    public int ordinal() {
        return ordinal;
    }

    /** The mark that was proposed. */
    public BigDecimal mark() {
        return mark;
    }

    public boolean secret() {
        return secret;
    }

    public Instant putAt() {
        return putAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** Known from the close on. */
    public Optional<Integer> votesFor() {
        return Optional.ofNullable(votesFor);
    }

    /** Known from the close on. */
    public Optional<Integer> votesAgainst() {
        return Optional.ofNullable(votesAgainst);
    }

    /** Known from the close on. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Whether the member has voted, however. */
    public boolean hasVoted(Member member) {
        return votes.stream().anyMatch(vote -> vote.member().equals(member));
    }

    /** How the member voted: of an open vote, and after its close only. */
    public Optional<CastVote.Choice> choiceOf(Member member) {
        return votes.stream()
                .filter(vote -> closed() && !secret && vote.member().equals(member))
                .findFirst()
                .flatMap(CastVote::choice);
    }

    /** How many have voted. */
    public int cast() {
        return votes.size();
    }
}
