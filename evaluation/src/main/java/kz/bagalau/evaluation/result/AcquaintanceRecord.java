package kz.bagalau.evaluation.result;

import jakarta.persistence.Column;
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
import java.util.UUID;
import kz.bagalau.methodology.notice.Channel;

/** That HR acquainted a dismissed or absent servant by a recorded means: which, when, in what words (paragraph 11). */
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

    @Column(name = "done_on")
    private LocalDate date;

    @Column(name = "words")
    private String text;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected AcquaintanceRecord() {}

    AcquaintanceRecord(Result result, Channel channel, LocalDate date, String text, String recordedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.result = result;
        this.channel = channel;
        this.date = date;
        this.text = text.strip();
        this.recordedBy = recordedBy;
        this.recordedAt = at;
    }

    public Channel channel() {
        return channel;
    }

    public LocalDate date() {
        return date;
    }

    public String text() {
        return text;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
