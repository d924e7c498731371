package kz.bagalau.environment;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what the portal asks of its database, as the database server itself has written it down: every statement that
 * was executed, those of the transaction and of the wall included. What the portal's own jobs ask in between is left out.
 * While one of these is open the server writes each statement into its log; {@link #close} ends that.
 */
public final class Statements implements AutoCloseable {

    private static final String PREFIX = "counted|%d|%u|%p|%v|";
    private static final Pattern LINE = Pattern.compile(
            "counted\\|portal\\|bagalau_app\\|([0-9]+\\|[0-9/]+)\\|LOG: +(?:execute [^:]+|statement): (.*)");
    private static final String FRAME = "(?i)(begin|commit|rollback|select 1|show transaction|set session).*";
    private static final String JOBS = "scheduled_";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Databases databases;

    private Statements(Databases databases) {
        this.databases = databases;
    }

    /** Lets the database server of this run write its statements down. */
    public static Statements written() {
        Statements statements = new Statements(Run.databases());
        statements.command("alter system set log_line_prefix = '" + PREFIX + "'");
        statements.command("alter system set log_statement = 'all'");
        statements.reload("all");
        return statements;
    }

    /** What one piece of work asks, in the order in which it was asked. */
    public Asked during(Runnable work) {
        long before = length();
        work.run();
        return new Asked(withoutJobs(after(before)));
    }

    /**
     * The least of several times: the first may fill a cache, and something that is due every few minutes may fall into
     * one of them.
     */
    public Asked least(int times, Runnable work) {
        Asked least = during(work);
        for (int time = 1; time < times; time++) {
            Asked next = during(work);
            if (next.all() < least.all()) {
                least = next;
            }
        }
        return least;
    }

    @Override
    public void close() {
        command("alter system reset log_statement");
        command("alter system reset log_line_prefix");
        reload("none");
    }

    private void command(String command) {
        try (var connection = databases.named("portal").asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void reload(String expected) {
        command("select pg_reload_conf()");
        Wait.until(
                PATIENCE, "the database server writes " + expected + " statements", () -> expected.equals(setting()));
    }

    private String setting() {
        try (var connection = databases.named("portal").asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show log_statement")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long length() {
        return log().toFile().length();
    }

    private Path log() {
        return databases.log();
    }

    private String after(long place) {
        try (RandomAccessFile file = new RandomAccessFile(log().toFile(), "r")) {
            byte[] read = new byte[Math.toIntExact(file.length() - place)];
            file.seek(place);
            file.readFully(read);
            return new String(read, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By transactions: one in which everything but its frame is about the table of jobs is none of a request. */
    private static List<String> withoutJobs(String log) {
        Map<String, List<String>> transactions = new LinkedHashMap<>();
        for (String line : log.replace("\n\t", " ").split("\n")) {
            Matcher found = LINE.matcher(line);
            if (found.matches()) {
                transactions
                        .computeIfAbsent(found.group(1), key -> new ArrayList<>())
                        .add(found.group(2).strip());
            }
        }
        return transactions.values().stream()
                .filter(transaction -> transaction.stream().anyMatch(Statements::isWorkOfRequest))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isWorkOfRequest(String sql) {
        return !sql.matches(FRAME) && !sql.contains(JOBS);
    }

    /**
     * The statements of one piece of work.
     *
     * @param sql each as the server executed it, without its parameters
     */
    public record Asked(List<String> sql) {

        /** All of them. */
        public int all() {
            return sql.size();
        }

        /** Beginnings and ends of transactions, and what the pool asks to see whether a connection still lives. */
        public int frames() {
            return count(FRAME);
        }

        /** Bindings of the council to a transaction. */
        public int bindings() {
            return count("select set_config[(]'bagalau[.].*");
        }

        /** Calls that write the trail. */
        public int trail() {
            return count("select append_(region_)?audit[(].*");
        }

        /** What the work itself asked. */
        public int work() {
            return all() - frames() - bindings() - trail();
        }

        /** What of the work itself only reads; the rest writes. */
        public int reads() {
            return count("(?is)(select|with) .*") - bindings() - trail();
        }

        private int count(String pattern) {
            return (int) sql.stream().filter(each -> each.matches(pattern)).count();
        }
    }
}
