package kz.bagalau.evaluation.year;

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
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.GradeRank;

/** One period that went into a count of the year, as it stood then. */
@Entity
@Table(name = "yearly_inputs")
public class YearlyInput {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mark_id")
    private YearlyMark mark;

    @Column(name = "result_id")
    private UUID result;

    private String period;
    private BigDecimal mean;

    @Enumerated(EnumType.STRING)
    private GradeRank grade;

    @Column(name = "mean_before")
    private BigDecimal before;

    protected YearlyInput() {}

    static YearlyInput of(YearlyMark mark, QuarterMark quarter) {
        YearlyInput input = new YearlyInput();
        input.id = UUID.randomUUID();
        input.mark = mark;
        input.result = quarter.result();
        input.period = quarter.period().toString();
        input.mean = quarter.mean().value();
        input.grade = quarter.grade();
        input.before = quarter.before().orElse(null);
        return input;
    }

    boolean sameAs(QuarterMark quarter) {
        return result.equals(quarter.result()) && mean.compareTo(quarter.mean().value()) == 0;
    }

    public UUID result() {
        return result;
    }

    public Period period() {
        return Period.parse(period);
    }

    public BigDecimal mean() {
        return mean;
    }

    public GradeRank grade() {
        return grade;
    }

    /** The mean before a session corrected it; empty when none did. */
    public Optional<BigDecimal> before() {
        return Optional.ofNullable(before);
    }
}
