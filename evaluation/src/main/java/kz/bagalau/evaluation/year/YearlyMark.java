package kz.bagalau.evaluation.year;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.score.GradeRank;

/**
 * The yearly mark of one servant as it was counted at one moment (paragraph 4, part 2), with what went into it.
 *
 * <p>It is written once. When a result of the year comes later, or a session corrects one, the year is counted anew and
 * a new line stands beside the old: the latest counts, and how it came about can be read back to the first.
 */
@Entity
@Table(name = "yearly_marks")
public class YearlyMark {

    /** Why the year was counted. */
    public enum Cause {
        FORMED,
        RESULT_CAME_LATER,
        MARK_CORRECTED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "of_year")
    private int year;

    private int turn;
    private String edition;
    private BigDecimal total;
    private BigDecimal unrounded;
    private BigDecimal mean;

    @Enumerated(EnumType.STRING)
    private GradeRank grade;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "counted_at")
    private Instant countedAt;

    @Column(name = "counted_by")
    private String countedBy;

    @OneToMany(mappedBy = "mark", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("period")
    private List<YearlyInput> inputs = new ArrayList<>();

    protected YearlyMark() {}

    /**
     * A count of the year.
     *
     * @param turn the how manieth count of this year it is, from 1
     */
    static YearlyMark of(
            UUID employee, int year, int turn, EditionId edition, YearCount count, Cause cause, String by, Instant at) {
        YearlyMark mark = new YearlyMark();
        mark.id = UUID.randomUUID();
        mark.employee = employee;
        mark.year = year;
        mark.turn = turn;
        mark.edition = edition.value();
        mark.total = count.mean().sum();
        mark.unrounded = count.mean().unrounded();
        mark.mean = count.mean().value();
        mark.grade = count.grade().rank();
        mark.cause = cause;
        mark.countedAt = at;
        mark.countedBy = by;
        count.counted().forEach(quarter -> mark.inputs.add(YearlyInput.of(mark, quarter)));
        return mark;
    }

    /** Whether the same periods with the same means went into the other count, so that nothing is new. */
    boolean sameAs(YearCount other) {
        return mean.compareTo(other.mean().value()) == 0
                && grade == other.grade().rank()
                && inputs.size() == other.counted().size()
                && other.counted().stream()
                        .allMatch(quarter -> inputs.stream().anyMatch(input -> input.sameAs(quarter)));
    }

    /** As one writes it: the column keeps more decimals than the number has. */
    private static BigDecimal plain(BigDecimal kept) {
        BigDecimal stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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

    public int year() {
        return year;
    }

    /** The how manieth count of this year it is. */
    public int turn() {
        return turn;
    }

    /** The edition by whose rule it was counted. */
    public EditionId edition() {
        return new EditionId(edition);
    }

    /** The sum of the periods' means. */
    public BigDecimal total() {
        return plain(total);
    }

    /** The quotient before it was rounded, as far as it is shown. */
    public BigDecimal unrounded() {
        return plain(unrounded);
    }

    public BigDecimal mean() {
        return mean;
    }

    public GradeRank grade() {
        return grade;
    }

    public Cause cause() {
        return cause;
    }

    public Instant countedAt() {
        return countedAt;
    }

    public String countedBy() {
        return countedBy;
    }

    public List<YearlyInput> inputs() {
        return List.copyOf(inputs);
    }
}
