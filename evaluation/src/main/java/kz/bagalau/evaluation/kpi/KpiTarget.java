package kz.bagalau.evaluation.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Period;

/** What an indicator is to reach in one period, and by which day: the columns 5-8 and 9-12 of annex 1. */
@Entity
@Table(name = "kpi_targets")
public class KpiTarget {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "indicator_id")
    private KpiIndicator indicator;

    private String period;
    private BigDecimal planned;

    @Column(name = "due_on")
    private LocalDate term;

    protected KpiTarget() {}

    static KpiTarget of(KpiIndicator indicator, Period period) {
        KpiTarget target = new KpiTarget();
        target.id = UUID.randomUUID();
        target.indicator = indicator;
        target.period = period.toString();
        return target;
    }

    KpiTarget inNext(KpiIndicator next) {
        KpiTarget copy = of(next, period());
        copy.planned = planned;
        copy.term = term;
        return copy;
    }

    void planned(Optional<BigDecimal> value) {
        planned = value.orElse(null);
    }

    void term(Optional<LocalDate> day) {
        term = day.orElse(null);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Period period() {
        return Period.parse(period);
    }

    /** The planned value; none is no zero. */
    public Optional<BigDecimal> planned() {
        return Optional.ofNullable(planned);
    }

    /** The day of reaching it. */
    public Optional<LocalDate> term() {
        return Optional.ofNullable(term);
    }
}
