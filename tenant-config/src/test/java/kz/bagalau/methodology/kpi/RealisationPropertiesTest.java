package kz.bagalau.methodology.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.BodyFixture;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.kpi.RealisationRule.LowerIsBetter;
import kz.bagalau.methodology.kpi.RealisationRule.MissingPlan;
import kz.bagalau.methodology.kpi.RealisationRule.Qualitative;
import kz.bagalau.methodology.kpi.RealisationRule.ZeroPlan;
import kz.bagalau.methodology.score.Rounding;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every planned and actual value, whatever an edition chooses. */
class RealisationPropertiesTest {

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");

    @Property
    void a_percentage_is_never_negative_and_has_two_decimals(
            @ForAll("rules") RealisationRule rule,
            @ForAll("measured") Measure measure,
            @ForAll("values") BigDecimal planned,
            @ForAll("values") BigDecimal actual) {
        rule.of(measure, Optional.of(planned), actual).ifPresent(realised -> {
            assertThat(realised.percent()).isNotNegative().hasScaleOf(2);
            assertThat(realised.percent().subtract(realised.unrounded()).abs()).isLessThanOrEqualTo(BigDecimal.ONE);
        });
    }

    @Property
    void where_more_is_better_more_never_gives_less(
            @ForAll("rules") RealisationRule rule,
            @ForAll("values") BigDecimal planned,
            @ForAll("values") BigDecimal one,
            @ForAll("values") BigDecimal other) {
        Optional<BigDecimal> less = percent(rule, Measure.HIGHER_IS_BETTER, planned, one.min(other));
        Optional<BigDecimal> more = percent(rule, Measure.HIGHER_IS_BETTER, planned, one.max(other));

        assertThat(less.isPresent()).isEqualTo(more.isPresent());
        less.ifPresent(percent -> assertThat(more.orElseThrow()).isGreaterThanOrEqualTo(percent));
    }

    /** Nothing at all is the plan reached, 100, not an endless percentage; so what is above 100 is not compared with it. */
    @Property
    void where_less_is_better_more_never_gives_more(
            @ForAll("rules") RealisationRule rule,
            @ForAll("values") BigDecimal planned,
            @ForAll("values") BigDecimal one,
            @ForAll("values") BigDecimal other) {
        BigDecimal smaller = one.min(other);
        Optional<BigDecimal> less = percent(rule, Measure.LOWER_IS_BETTER, planned, smaller);
        Optional<BigDecimal> more = percent(rule, Measure.LOWER_IS_BETTER, planned, one.max(other));

        assertThat(less.isPresent()).isEqualTo(more.isPresent());
        less.ifPresent(percent -> {
            assertThat(more.orElseThrow().min(HUNDRED)).isLessThanOrEqualTo(percent.min(HUNDRED));
            if (smaller.signum() > 0) {
                assertThat(more.orElseThrow()).isLessThanOrEqualTo(percent);
            }
        });
    }

    @Property
    void the_plan_itself_is_a_hundred_in_either_direction(
            @ForAll("rules") RealisationRule rule,
            @ForAll("measured") Measure measure,
            @ForAll("values") BigDecimal planned) {
        percent(rule, measure, planned, planned)
                .ifPresent(percent -> assertThat(percent).isEqualTo(HUNDRED));
    }

    @Property
    void every_percentage_has_one_band_with_marks_of_the_range(
            @ForAll("laws") KpiMethod law, @ForAll("percents") BigDecimal percent) {
        PermittedBand band = law.permitted().bandOf(percent);

        long rows = law.permitted().table().stream()
                .filter(row -> row.contains(percent))
                .count();
        long holes = law.permitted().holes().stream()
                .filter(hole -> hole.contains(percent))
                .count();
        assertThat(rows + holes).isEqualTo(1);
        assertThat(band.lowest()).isLessThanOrEqualTo(band.highest());
        assertThat(law.marks().spans(band.lowest())).isTrue();
        assertThat(law.marks().spans(band.highest())).isTrue();
    }

    @Property
    void a_better_percentage_never_permits_less(
            @ForAll("laws") KpiMethod law, @ForAll("percents") BigDecimal one, @ForAll("percents") BigDecimal other) {
        PermittedBand worse = law.permitted().bandOf(one.min(other));
        PermittedBand better = law.permitted().bandOf(one.max(other));

        assertThat(better.lowest()).isGreaterThanOrEqualTo(worse.lowest());
        assertThat(better.highest()).isGreaterThanOrEqualTo(worse.highest());
    }

    @Property
    void whatever_is_realised_has_a_band(
            @ForAll("measured") Measure measure,
            @ForAll("values") BigDecimal planned,
            @ForAll("values") BigDecimal actual) {
        KpiMethod law = AlatauFixture.methodology().kpi().orElseThrow();

        BigDecimal percent =
                percent(law.realisation(), measure, planned, actual).orElseThrow();

        assertThat(law.marks().spans(law.permitted().bandOf(percent).highest())).isTrue();
    }

    private static Optional<BigDecimal> percent(
            RealisationRule rule, Measure measure, BigDecimal planned, BigDecimal actual) {
        return rule.of(measure, Optional.of(planned), actual).map(Realisation::percent);
    }

    /** Nought, small, ordinary and the largest values, with up to four decimals. */
    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.oneOf(
                Arbitraries.just(BigDecimal.ZERO),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.TEN)
                        .ofScale(4),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("1000"))
                        .ofScale(2),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("999999999999.9999"))
                        .ofScale(4));
    }

    @Provide
    Arbitrary<BigDecimal> percents() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("110"))
                        .ofScale(2),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("44.00"), new BigDecimal("45.50"))
                        .ofScale(2),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("1e18"))
                        .ofScale(2));
    }

    @Provide
    Arbitrary<Measure> measured() {
        return Arbitraries.of(Measure.HIGHER_IS_BETTER, Measure.LOWER_IS_BETTER);
    }

    @Provide
    Arbitrary<KpiMethod> laws() {
        return Arbitraries.of(
                AlatauFixture.methodology().kpi().orElseThrow(),
                SarysuFixture.methodology().kpi().orElseThrow(),
                BodyFixture.region().methodology().kpi().orElseThrow(),
                BodyFixture.village().methodology().kpi().orElseThrow());
    }

    /** Every way an edition may choose that does not refuse a planned nought. */
    @Provide
    Arbitrary<RealisationRule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY),
                        Arbitraries.of(LowerIsBetter.class),
                        Arbitraries.of(ZeroPlan.REACHED_OR_NOT, ZeroPlan.NOT_MARKED),
                        Arbitraries.of(MissingPlan.class),
                        Arbitraries.of(Qualitative.class))
                .as((decimals, mode, lower, zero, missing, qualitative) -> new RealisationRule(
                        new Citation("27", 2),
                        new Rounding(Reading.R35, decimals, mode),
                        lower,
                        zero,
                        missing,
                        qualitative));
    }
}
