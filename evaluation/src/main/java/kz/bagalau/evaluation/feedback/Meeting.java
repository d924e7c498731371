package kz.bagalau.evaluation.feedback;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;

/**
 * A meeting on a result (paragraph 42). The evaluator records when it was and which topics of the edition were talked
 * about; the servant confirms that it took place. What was said stays between the two and is not written down.
 */
@Entity
@Table(name = "meetings")
public class Meeting {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "result_id")
    private UUID result;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @ElementCollection
    @CollectionTable(name = "meeting_topics", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "topic")
    private Set<Integer> topics = new TreeSet<>();

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Meeting() {}

    /**
     * The evaluator's record.
     *
     * @param topics the places of the topics in the edition's list, from 0
     */
    static Meeting of(Result result, LocalDate heldOn, Set<Integer> topics, String by, Instant at) {
        Meeting meeting = new Meeting();
        meeting.id = UUID.randomUUID();
        meeting.result = result.id();
        meeting.heldOn = heldOn;
        meeting.topics.addAll(topics);
        meeting.recordedBy = by;
        meeting.recordedAt = at;
        return meeting;
    }

    /** The servant confirms that it took place; once. */
    void confirm(Citation by, Instant at) {
        if (confirmedAt != null) {
            throw new Refused(new MeetingRefusal.ConfirmedAlready(by));
        }
        confirmedAt = at;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID result() {
        return result;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** The places of the topics in the edition's list, from 0. */
    public Set<Integer> topics() {
        return Set.copyOf(topics);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
