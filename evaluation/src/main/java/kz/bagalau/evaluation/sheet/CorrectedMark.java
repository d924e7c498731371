package kz.bagalau.evaluation.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeRank;

/**
 * Paragraph 41: a final mark that a calibration session corrected, up or down. The result itself stays as it was formed;
 * this line stands beside it from the day on which the minutes were signed, and is never changed: a later change is a new
 * decision with a line of its own.
 */
@Entity
@Table(name = "corrected_marks")
public class CorrectedMark {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID session;

    @Column(name = "sheet_id")
    private UUID sheet;

    private String method;
    private String period;
    private String edition;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "mark_before")
    private BigDecimal before;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade_before")
    private GradeRank gradeBefore;

    @Column(name = "mark_after")
    private BigDecimal after;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade_after")
    private GradeRank gradeAfter;

    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected CorrectedMark() {}

    /**
     * The correction of a sheet's final mark.
     *
     * @param session the number of the calibration case
     * @param sheet the sheet, which is also the number of its result
     * @param on the day in the Republic on which the minutes were signed
     */
    public static CorrectedMark of(
            UUID session,
            EvaluatedSheet sheet,
            BigDecimal before,
            GradeRank gradeBefore,
            BigDecimal after,
            Grade gradeAfter,
            String reason,
            Instant at,
            LocalDate on) {
        CorrectedMark mark = new CorrectedMark();
        mark.id = UUID.randomUUID();
        mark.session = session;
        mark.sheet = sheet.sheet();
        mark.method = sheet.method().name().toLowerCase(Locale.ROOT);
        mark.period = sheet.period().toString();
        mark.edition = sheet.edition().value();
        mark.employee = sheet.employee();
        mark.before = before;
        mark.gradeBefore = gradeBefore;
        mark.after = after;
        mark.gradeAfter = gradeAfter.rank();
        mark.reason = reason;
        mark.decidedAt = at;
        mark.decidedOn = on;
        return mark;
    }

    public UUID id() {
        return id;
    }

    /** The calibration case that decided. */
    public UUID session() {
        return session;
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

    /** The final mark that the session was asked about. */
    public BigDecimal before() {
        return before;
    }

    public GradeRank gradeBefore() {
        return gradeBefore;
    }

    /** The final mark that counts from now on. */
    public BigDecimal after() {
        return after;
    }

    public GradeRank gradeAfter() {
        return gradeAfter;
    }

    /** The ground as the minutes have it. */
    public String reason() {
        return reason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** The day on which the minutes were signed. */
    public LocalDate decidedOn() {
        return decidedOn;
    }
}
