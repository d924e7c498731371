package kz.bagalau.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.bagalau.environment.Page;

/**
 * Asks as fast as the answers come. Rounds are interleaved: each asks every request for a short while, so that what else
 * happens on the machine meets all of them alike.
 */
final class Load {

    /** What is kept apart: a request on so many connections. */
    record Key(String subject, int connections) {}

    private final List<Subject> subjects;
    private final ProcessHandle portal;
    private final Runnable before;
    private final Map<Key, Samples> samples = new LinkedHashMap<>();

    /** Takes what is to be done before a request is asked for a while: a token lives for some minutes only. */
    Load(List<Subject> subjects, ProcessHandle portal, Runnable before) {
        this.subjects = subjects;
        this.portal = portal;
        this.before = before;
    }

    /** Asks each request so many times, or as long as patience lasts, on all connections, and forgets the times. */
    void warmUp(int answers, Duration patience) {
        Duration slice = Duration.ofSeconds(2);
        for (Subject subject : subjects) {
            Samples forgotten = new Samples();
            for (Duration went = Duration.ZERO;
                    forgotten.size() < answers && went.compareTo(patience) < 0;
                    went = went.plus(slice)) {
                ask(subject, subject.connections().size(), slice, forgotten);
            }
        }
    }

    /** One round more. */
    void round(List<Integer> connections, Duration each) {
        for (int many : connections) {
            for (Subject subject : subjects) {
                ask(subject, many, each, samples.computeIfAbsent(new Key(subject.name(), many), key -> new Samples()));
            }
        }
    }

    Samples of(String subject, int connections) {
        return samples.get(new Key(subject, connections));
    }

    private void ask(Subject subject, int connections, Duration each, Samples kept) {
        before.run();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        Duration worked = worked();
        long start = System.nanoTime();
        List<Future<List<Long>>> running = IntStream.range(0, connections)
                .mapToObj(number -> threads.submit(() ->
                        askUntil(start + each.toNanos(), subject.connections().get(number))))
                .toList();
        List<Long> times = new ArrayList<>();
        try {
            for (Future<List<Long>> one : running) {
                times.addAll(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(subject.name() + ": " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        kept.add(times, Duration.ofNanos(System.nanoTime() - start), worked().minus(worked));
    }

    private static List<Long> askUntil(long end, Supplier<Page> request) {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            Page answer = request.get();
            times.add(System.nanoTime() - start);
            if (!answer.is(200)) {
                throw new IllegalStateException(answer.toString());
            }
        }
        return times;
    }

    private Duration worked() {
        return portal.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
