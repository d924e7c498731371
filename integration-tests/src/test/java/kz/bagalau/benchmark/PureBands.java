package kz.bagalau.benchmark;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.bagalau.methodology.document.ShippedEditions;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.kpi.Measure;
import kz.bagalau.methodology.kpi.PermittedBand;
import kz.bagalau.methodology.kpi.Realisation;

/** The percentage and the band of so many indicators computed from values in memory: no server, no database. */
final class PureBands {

    private static final int WARM_UP = 20;
    private static final int TIMES = 21;

    private PureBands() {}

    /** The median of several times, after a warm-up. */
    static Duration measured(int lines) {
        KpiMethod method = ShippedEditions.all().get(0).methodology().kpi().orElseThrow();
        IntStream.range(0, WARM_UP).forEach(time -> once(method, lines));
        List<Long> nanos = LongStream.range(0, TIMES)
                .map(time -> once(method, lines))
                .sorted()
                .boxed()
                .toList();
        return Duration.ofNanos(nanos.get(TIMES / 2));
    }

    private static long once(KpiMethod method, int lines) {
        long start = System.nanoTime();
        int found = 0;
        for (int line = 0; line < lines; line++) {
            Optional<Realisation> reached = method.realisation()
                    .of(
                            line % 5 == 1 ? Measure.LOWER_IS_BETTER : Measure.HIGHER_IS_BETTER,
                            Optional.of(BigDecimal.valueOf(20 + line % 83)),
                            BigDecimal.valueOf(1 + line % 97));
            Optional<PermittedBand> band = reached.map(one -> method.permitted().bandOf(one.percent()));
            found += band.isPresent() ? 1 : 0;
        }
        long took = System.nanoTime() - start;
        if (found != lines) {
            throw new IllegalStateException(found + " bands of " + lines);
        }
        return took;
    }
}
