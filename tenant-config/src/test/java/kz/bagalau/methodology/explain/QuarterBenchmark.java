package kz.bagalau.methodology.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.document.ShippedEditions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One person's quarter, from the marks to the explained grade; docs/engine.md says how it is run and what it gave. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class QuarterBenchmark {

    private Calculation calculation;
    private Sheet ranking;
    private Sheet indicators;

    @Setup
    public void open() {
        Edition edition = ShippedEditions.all().get(0);
        calculation = Calculation.by(edition.methodology());
        Period quarter = Period.quarter(2026, 3);
        ranking = new Sheet(MethodKind.RANKING, quarter, marks("5", "4", "4", "3"));
        indicators = new Sheet(MethodKind.KPI, quarter, marks("4.12", "3.98", "5", "2.75", "4.49"));
    }

    @Benchmark
    public Explained<Outcome> a_quarter_by_parameters() {
        return calculation.outcome(ranking);
    }

    @Benchmark
    public Explained<Outcome> a_quarter_by_indicators() {
        return calculation.outcome(indicators);
    }

    private static List<BigDecimal> marks(String... written) {
        return List.of(written).stream().map(BigDecimal::new).toList();
    }
}
