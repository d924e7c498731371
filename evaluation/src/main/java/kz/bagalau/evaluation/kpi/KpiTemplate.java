package kz.bagalau.evaluation.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.kpi.KpiAim;
import kz.bagalau.methodology.kpi.Measure;

/**
 * An indicator of the council's library: the words and the measure of one that has proved good, without anybody's
 * values. Put there from a plan; set aside when it is of no more use.
 */
@Entity
@Table(name = "kpi_templates")
public class KpiTemplate {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind")
    private KpiAim.Source sourceKind;

    private String source;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Column(name = "expected_result")
    private String expectedResult;

    @Column(name = "kept_by")
    private String keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "set_aside_at")
    private Instant setAsideAt;

    protected KpiTemplate() {}

    static KpiTemplate of(UUID id, KpiIndicator indicator, String keptBy, Instant keptAt) {
        KpiTemplate template = new KpiTemplate();
        template.id = id;
        template.name = indicator.name();
        template.sourceKind = indicator.sourceKind().orElse(null);
        template.source = indicator.source();
        template.unit = indicator.unit();
        template.measure = indicator.measure();
        template.expectedResult = indicator.expectedResult();
        template.keptBy = keptBy;
        template.keptAt = keptAt;
        return template;
    }

    void setAside(Instant at) {
        setAsideAt = Optional.ofNullable(setAsideAt).orElse(at);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public Optional<KpiAim.Source> sourceKind() {
        return Optional.ofNullable(sourceKind);
    }

    public String source() {
        return source;
    }

    public String unit() {
        return unit;
    }

    public Measure measure() {
        return measure;
    }

    public String expectedResult() {
        return expectedResult;
    }

    public String keptBy() {
        return keptBy;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
