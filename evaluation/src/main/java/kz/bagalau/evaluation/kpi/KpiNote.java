package kz.bagalau.evaluation.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.tenancy.AbsentId;

/**
 * What was seen or said while a period runs: the evaluator's monitoring and feedback (¶17), the servant's own (¶18). It
 * is written once and stays as it was written, so that it can stand as evidence when the mark is given.
 */
@Entity
@Table(name = "kpi_notes")
public class KpiNote {

    /** What kind of note. */
    public enum Kind {
        /** What was seen. */
        OBSERVATION,
        /** What was said to the other. */
        FEEDBACK
    }

    /** The longest note, in signs. */
    public static final int LONGEST = 2000;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "employee_id")
    private UUID employee;

    private String period;

    @Convert(converter = AbsentId.class)
    private UUID line;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String words;

    @Column(name = "author_id")
    private UUID author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected KpiNote() {}

    static KpiNote write(
            UUID employee,
            Period period,
            Optional<UUID> line,
            Kind kind,
            String words,
            UUID author,
            String authorName,
            Instant at) {
        KpiNote note = new KpiNote();
        note.id = UUID.randomUUID();
        note.employee = employee;
        note.period = period.toString();
        note.line = line.orElse(null);
        note.kind = kind;
        note.words = words;
        note.author = author;
        note.authorName = authorName;
        note.writtenAt = at;
        return note;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID employee() {
        return employee;
    }

    public Period period() {
        return Period.parse(period);
    }

    /** The indicator it speaks of, by its number through all versions of the plan. */
    public Optional<UUID> line() {
        return Optional.ofNullable(line);
    }

    public Kind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public UUID author() {
        return author;
    }

    public String authorName() {
        return authorName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
