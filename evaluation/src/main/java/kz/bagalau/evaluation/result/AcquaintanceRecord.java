package kz.bagalau.evaluation.result;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.methodology.notice.Channel;
import kz.bagalau.platform.tenancy.AbsentId;

/**
 * An entry of the register of acquaintance (paragraph 11): a servant was told by a channel, or he declined to acknowledge
 * before two witnesses (R50). It is written once and never changes.
 */
@Entity
@Table(name = "acquaintance_records")
public class AcquaintanceRecord {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "result_id")
    private Result result;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String number;

    @Column(name = "done_on")
    private LocalDate date;

    @Column(name = "words")
    private String text;

    @Convert(converter = AbsentId.class)
    @Column(name = "first_witness_id")
    private UUID firstWitness;

    @Convert(converter = AbsentId.class)
    @Column(name = "second_witness_id")
    private UUID secondWitness;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected AcquaintanceRecord() {}

    private static AcquaintanceRecord written(
            Result result, String number, LocalDate date, String text, String recordedBy, Instant at) {
        AcquaintanceRecord entry = new AcquaintanceRecord();
        entry.id = UUID.randomUUID();
        entry.result = result;
        entry.number = number.strip();
        entry.date = date;
        entry.text = text.strip();
        entry.recordedBy = recordedBy;
        entry.recordedAt = at;
        return entry;
    }

    static AcquaintanceRecord of(Result result, Proof proof, String recordedBy, Instant at) {
        AcquaintanceRecord entry = written(result, proof.number(), proof.date(), proof.text(), recordedBy, at);
        entry.channel = proof.channel();
        return entry;
    }

    static AcquaintanceRecord of(Result result, Declined declined, String recordedBy, Instant at) {
        AcquaintanceRecord entry = written(result, declined.number(), declined.date(), declined.text(), recordedBy, at);
        entry.firstWitness = declined.firstWitness();
        entry.secondWitness = declined.secondWitness();
        return entry;
    }

    public UUID id() {
        return id;
    }

    /** The channel; empty when the servant declined. */
    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    /** The number by which the paper or message is found again. */
    public String number() {
        return number;
    }

    public LocalDate date() {
        return date;
    }

    public String text() {
        return text;
    }

    /** The two before whom he declined; nobody when he was told by a channel. */
    public List<UUID> witnesses() {
        return Stream.of(Optional.ofNullable(firstWitness), Optional.ofNullable(secondWitness))
                .flatMap(Optional::stream)
                .toList();
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
