package kz.bagalau.evaluation.kpi;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.IndicatorFacts;
import kz.bagalau.methodology.kpi.KpiAim;
import kz.bagalau.methodology.kpi.Measure;

/**
 * One indicator of a plan: a row of annex 1 (¶23, ¶24). It is a goal of the whole assessed period with a slice for each
 * evaluated one. Its {@code line} stays the same through all versions of the plan, so a change can be told from a new
 * indicator.
 */
@Entity
@Table(name = "kpi_indicators")
public class KpiIndicator {

    /** The longest name, source and expected result, in signs. */
    static final int LONGEST = 1000;

    private static final int LONGEST_UNIT = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private KpiPlan plan;

    private UUID line;
    private int number;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind")
    private KpiAim.Source sourceKind;

    private String source;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private BigDecimal baseline;

    @Column(name = "expected_result")
    private String expectedResult;

    @OneToMany(mappedBy = "indicator", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("period")
    private List<KpiTarget> targets = new ArrayList<>();

    protected KpiIndicator() {}

    static KpiIndicator empty(KpiPlan plan, UUID id, int number) {
        KpiIndicator indicator = new KpiIndicator();
        indicator.id = id;
        indicator.line = id;
        indicator.plan = plan;
        indicator.number = number;
        indicator.name = "";
        indicator.source = "";
        indicator.unit = "";
        indicator.measure = Measure.HIGHER_IS_BETTER;
        indicator.expectedResult = "";
        return indicator;
    }

    /** The same indicator in the next version of its plan. */
    KpiIndicator inNext(KpiPlan next) {
        KpiIndicator copy = copyOf(this, next, UUID.randomUUID(), number);
        copy.line = line;
        targets.forEach(target -> copy.targets.add(target.inNext(copy)));
        return copy;
    }

    /** An indicator of another plan taken over: its words and its measure, never its values and days. */
    static KpiIndicator copyOf(KpiIndicator from, KpiPlan plan, UUID id, int number) {
        KpiIndicator copy = empty(plan, id, number);
        copy.name = from.name;
        copy.sourceKind = from.sourceKind;
        copy.source = from.source;
        copy.unit = from.unit;
        copy.measure = from.measure;
        copy.baseline = from.baseline;
        copy.expectedResult = from.expectedResult;
        return copy;
    }

    /** An indicator of the council's library. */
    static KpiIndicator copyOf(KpiTemplate from, KpiPlan plan, UUID id, int number) {
        KpiIndicator copy = empty(plan, id, number);
        copy.name = from.name();
        copy.sourceKind = from.sourceKind().orElse(null);
        copy.source = from.source();
        copy.unit = from.unit();
        copy.measure = from.measure();
        copy.expectedResult = from.expectedResult();
        return copy;
    }

    /**
     * Writes one field; what somebody else has written there meanwhile is not overwritten.
     *
     * @param seen what the writer saw in the field, as {@link #read} spells it
     * @return what stood before
     */
    String write(KpiField field, Optional<Period> period, String seen, String typed) {
        String before = read(field, period);
        put(field, period, typed);
        // The refusal rolls the transaction back, and the field with it.
        if (!before.equals(seen.strip()) && !read(field, period).equals(before)) {
            throw new Refused(new KpiRefusal.FieldChangedMeanwhile(before, typed));
        }
        return before;
    }

    private void put(KpiField field, Optional<Period> period, String typed) {
        switch (field) {
            case NAME -> name = Typed.text(typed, LONGEST);
            case SOURCE_KIND -> sourceKind = typed.isBlank() ? null : Typed.choice(KpiAim.Source.class, typed.strip());
            case SOURCE -> source = Typed.text(typed, LONGEST);
            case UNIT -> unit = Typed.text(typed, LONGEST_UNIT);
            case MEASURE -> measure = Typed.choice(Measure.class, typed.strip());
            case BASELINE -> baseline = Typed.number(typed).orElse(null);
            case PLANNED -> slice(period.orElseThrow()).planned(Typed.number(typed));
            case TERM -> slice(period.orElseThrow()).term(Typed.day(typed));
            case RESULT -> expectedResult = Typed.text(typed, LONGEST);
        }
    }

    private KpiTarget slice(Period period) {
        return target(period).orElseGet(() -> {
            KpiTarget added = KpiTarget.of(this, period);
            targets.add(added);
            return added;
        });
    }

    /** A field as text, spelt one way only: {@code 92.5}, {@code 30.06.2026}, the name of a choice; empty when nothing stands. */
    public String read(KpiField field, Optional<Period> period) {
        return switch (field) {
            case NAME -> name;
            case SOURCE_KIND -> sourceKind().map(Enum::name).orElse("");
            case SOURCE -> source;
            case UNIT -> unit;
            case MEASURE -> measure.name();
            case BASELINE -> spelt(baseline());
            case PLANNED -> spelt(target(period.orElseThrow()).flatMap(KpiTarget::planned));
            case TERM ->
                target(period.orElseThrow())
                        .flatMap(KpiTarget::term)
                        .map(DAY::format)
                        .orElse("");
            case RESULT -> expectedResult;
        };
    }

    private static String spelt(Optional<BigDecimal> value) {
        return value.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    /** What the check of ¶24 asks about. */
    public IndicatorFacts facts() {
        TreeMap<Integer, BigDecimal> planned = new TreeMap<>();
        TreeMap<Integer, LocalDate> terms = new TreeMap<>();
        targets.forEach(target -> {
            target.planned().ifPresent(value -> planned.put(target.period().ordinal(), value));
            target.term().ifPresent(day -> terms.put(target.period().ordinal(), day));
        });
        return new IndicatorFacts(
                name, source, sourceKind != null, unit, measure, baseline(), planned, terms, expectedResult);
    }

    /** The slice of one period, if the plan has one. */
    public Optional<KpiTarget> target(Period period) {
        return targets.stream().filter(target -> target.period().equals(period)).findFirst();
    }

    /** The first field that a set plan cannot do without, if it is missing: a name, a unit, something to reach. */
    Optional<KpiField> missing() {
        if (name.isBlank()) {
            return Optional.of(KpiField.NAME);
        }
        if (source.isBlank()) {
            return Optional.of(KpiField.SOURCE);
        }
        if (measure == Measure.QUALITATIVE) {
            return targets.stream().anyMatch(target -> target.term().isPresent())
                    ? Optional.empty()
                    : Optional.of(KpiField.TERM);
        }
        if (unit.isBlank()) {
            return Optional.of(KpiField.UNIT);
        }
        return targets.stream().anyMatch(target -> target.planned().isPresent())
                ? Optional.empty()
                : Optional.of(KpiField.PLANNED);
    }

    void number(int place) {
        number = place;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** The same through all versions of the plan. */
    public UUID line() {
        return line;
    }

    /** Its place in the plan, from 1. */
    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Optional<KpiAim.Source> sourceKind() {
        return Optional.ofNullable(sourceKind);
    }

    /** From which agreement or document it follows. */
    public String source() {
        return source;
    }

    public String unit() {
        return unit;
    }

    public Measure measure() {
        return measure;
    }

    /** The value before the plan. */
    public Optional<BigDecimal> baseline() {
        return Optional.ofNullable(baseline);
    }

    /** The expected positive change. */
    public String expectedResult() {
        return expectedResult;
    }
}
