package kz.bagalau.evaluation.kpi;

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
import kz.bagalau.evaluation.sheet.MarkChangedMeanwhile;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.Measure;
import kz.bagalau.methodology.score.Score;

/**
 * One indicator in one sheet (annex 2): what was planned for the period, what HR computed as reached and by which
 * document, and what mark the evaluator gives. It has a version of its own, so that two windows lose nothing to each
 * other: only the same line can be contested.
 */
@Entity
@Table(name = "kpi_lines")
public class KpiLine {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sheet_id")
    private KpiSheet sheet;

    private UUID line;
    private int number;
    private String name;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private BigDecimal planned;
    private BigDecimal actual;

    @Column(name = "actual_source")
    private String source;

    @Column(name = "mark")
    private BigDecimal value;

    @Column(name = "ground")
    private String comment;

    protected KpiLine() {}

    static KpiLine of(KpiSheet sheet, PlannedLine planned) {
        KpiLine line = new KpiLine();
        line.id = UUID.randomUUID();
        line.sheet = sheet;
        line.line = planned.line();
        line.source = "";
        line.comment = "";
        line.follow(planned);
        return line;
    }

    /** Another version of the plan stands: its words and its value, and what HR has entered stays. */
    void follow(PlannedLine plan) {
        number = plan.number();
        name = plan.name();
        unit = plan.unit();
        measure = plan.measure();
        planned = plan.planned().orElse(null);
    }

    ActualEntered enter(int seen, Optional<BigDecimal> newActual, String newSource, Citation by) {
        if (seen != version) {
            throw new Refused(new KpiSheetRefusal.ActualChangedMeanwhile(actual(), source));
        }
        ActualEntered entered =
                new ActualEntered(sheet.id(), sheet.employee(), number, name, actual(), newActual, newSource, by);
        actual = newActual.orElse(null);
        source = newSource;
        return entered;
    }

    KpiMarked change(int seen, Optional<Score> newValue, String newComment, Citation by) {
        if (seen != version) {
            throw new Refused(new MarkChangedMeanwhile(value(), comment));
        }
        KpiMarked marked = new KpiMarked(sheet.id(), sheet.employee(), number, name, value(), newValue, newComment, by);
        value = newValue.map(Score::value).orElse(null);
        comment = newComment;
        return marked;
    }

    public int version() {
        return version;
    }

    /** The indicator's number through all versions of the plan. */
    public UUID line() {
        return line;
    }

    /** Its place in the plan, from 1. */
    public int number() {
        return number;
    }

    /** The indicator as the plan worded it when the sheet was prepared. */
    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public Measure measure() {
        return measure;
    }

    /** The planned value of the period; none is no zero. */
    public Optional<BigDecimal> planned() {
        return Optional.ofNullable(planned).map(KpiLine::plain);
    }

    /** The actual value, once HR has entered it. */
    public Optional<BigDecimal> actual() {
        return Optional.ofNullable(actual).map(KpiLine::plain);
    }

    /** The document by which the actual value is known; empty when none is named. */
    public String source() {
        return source;
    }

    /** The mark, once it is given. */
    public Optional<Score> value() {
        return Optional.ofNullable(value).map(Score::new);
    }

    /** The evaluator's words on the mark; empty when there are none. */
    public String comment() {
        return comment;
    }

    /** The table keeps four decimals; what is shown has as many as were typed. */
    private static BigDecimal plain(BigDecimal kept) {
        BigDecimal stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
