package kz.bagalau.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.bagalau.environment.Databases;

/**
 * What the wall and the trail cost, seen from the database: the same read of all people in a transaction of its own, once
 * as the application behind the row policies, once as the server's operator, whom no policy holds, with the council
 * written into the query. The portal itself can do neither without the wall nor without the trail, so it is not asked.
 */
final class Doors {

    private static final String PEOPLE = "select e.id, e.surname, e.given_name, e.email, a.post_id, a.valid_from"
            + " from employees e join appointments a on a.employee_id = e.id";
    private static final String BIND = "select set_config('bagalau.council', ?, true), set_config('bagalau.region', '',"
            + " true), set_config('bagalau.subject', '', true)";
    private static final String APPEND = "select append_audit(now(), null, 'portal', array['Benchmark'],"
            + " array[null]::text[], array[null]::text[], array[null]::text[], array['{}'])";

    /** The ways to read, from the barest on. */
    enum Way {
        BARE("the council in the query, no policy"),
        WALLED("council bound, policies hold: what every transaction of the portal does"),
        RECORDED("the same, with a line in the trail: what every use case does");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** What is kept apart. */
    record Key(Way way, int connections) {}

    private final Databases.Database database;
    private final String council;
    private final Map<Key, Samples> samples = new LinkedHashMap<>();

    Doors(Databases.Database database, String code) {
        this.database = database;
        this.council = councilOf(code);
    }

    Map<Key, Samples> samples() {
        return samples;
    }

    /** One round, each way on so many connections. */
    void round(List<Integer> connections, int reads, boolean kept) {
        for (int many : connections) {
            for (Way way : Way.values()) {
                Samples into = kept ? samples.computeIfAbsent(new Key(way, many), key -> new Samples()) : new Samples();
                read(way, many, reads, into);
            }
        }
    }

    private void read(Way way, int connections, int reads, Samples into) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long start = System.nanoTime();
        try {
            List<Future<List<Long>>> running = IntStream.range(0, connections)
                    .mapToObj(number -> threads.submit(() -> read(way, reads)))
                    .toList();
            List<Long> times = new ArrayList<>();
            for (Future<List<Long>> one : running) {
                times.addAll(one.get());
            }
            into.add(times, Duration.ofNanos(System.nanoTime() - start), Duration.ZERO);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Long> read(Way way, int reads) throws SQLException {
        List<Long> times = new ArrayList<>();
        try (Connection connection = way == Way.BARE ? database.asSuperuser() : database.asApplication();
                PreparedStatement bind = connection.prepareStatement(BIND);
                PreparedStatement people = connection.prepareStatement(way == Way.BARE ? bare() : PEOPLE);
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            connection.setAutoCommit(false);
            bind.setString(1, council);
            for (int read = 0; read < reads; read++) {
                long start = System.nanoTime();
                if (way != Way.BARE) {
                    bind.execute();
                }
                drain(people);
                if (way == Way.RECORDED) {
                    append.execute();
                }
                connection.commit();
                times.add(System.nanoTime() - start);
            }
        }
        return times;
    }

    private String bare() {
        return PEOPLE + " and a.council_id = e.council_id where e.council_id = '" + council + "'";
    }

    private static void drain(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                rows++;
            }
        }
        if (rows == 0) {
            throw new IllegalStateException("Nobody was read.");
        }
    }

    private String councilOf(String code) {
        try (Connection connection = database.asSuperuser();
                PreparedStatement statement = connection.prepareStatement("select id from councils where code = ?")) {
            statement.setString(1, code);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getObject(1, UUID.class).toString();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
