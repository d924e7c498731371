package kz.bagalau.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All answers to one request on so many connections: how long each took, how long it went on, what the server worked for it. */
final class Samples {

    private static final BigDecimal NANOS_A_SECOND = BigDecimal.valueOf(1_000_000_000);

    private final List<Long> nanos = new ArrayList<>();
    private Duration went = Duration.ZERO;
    private Duration worked = Duration.ZERO;

    void add(Collection<Long> times, Duration time, Duration processor) {
        nanos.addAll(times);
        went = went.plus(time);
        worked = worked.plus(processor);
    }

    int size() {
        return nanos.size();
    }

    /** The time within which so many of a hundred answers came, by the nearest rank. */
    Duration percentile(int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int rank = (sorted.size() * percent + 99) / 100;
        return Duration.ofNanos(sorted.get(Math.max(0, rank - 1)));
    }

    /** Answers in a second. */
    BigDecimal perSecond() {
        return BigDecimal.valueOf(size())
                .multiply(NANOS_A_SECOND)
                .divide(BigDecimal.valueOf(went.toNanos()), 1, RoundingMode.HALF_UP);
    }

    /** Processor time of the portal's process for one answer. */
    Duration work() {
        return worked.dividedBy(Math.max(1, size()));
    }
}
