package kz.bagalau.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody who may read everything finds: every row of the database, and the log of the portal. */
final class Traces {

    private final Connection thief;
    private final Path log;

    /** A moment: which transaction comes next, and how far the log goes. */
    record Moment(long transaction, long log) {}

    Traces(Connection thief, Path log) {
        this.thief = thief;
        this.log = log;
    }

    /** Now. */
    Moment now() {
        try {
            return new Moment(
                    Long.parseLong(column("select pg_snapshot_xmax(pg_current_snapshot())::text")
                            .get(0)),
                    Files.size(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where one of these texts stands, whoever put it there: rows of all tables, lines of the log since that moment. */
    List<String> holding(Collection<String> texts, Moment since) {
        List<String> found = new ArrayList<>();
        for (String table : tables()) {
            column("select t::text from " + table + " t where t::text like any (" + patterns(texts) + ")")
                    .forEach(row -> found.add(table + ": " + row));
        }
        found.addAll(lines(texts, since.log()));
        return found;
    }

    /**
     * What was written since that moment and names one of them: rows whose transaction came after it, which an operator sees by
     * {@code xmin}, and lines of the log.
     */
    List<String> written(Collection<String> names, Moment since) {
        List<String> found = new ArrayList<>();
        for (String table : tables()) {
            column("select t::text from " + table + " t where t.xmin::text::bigint >= " + since.transaction()
                            + " and t::text like any (" + patterns(names) + ")")
                    .forEach(row -> found.add(table + ": " + row));
        }
        found.addAll(lines(names, since.log()));
        return found;
    }

    /** How many rows of the table were written since that moment. */
    int rows(String table, Moment since) {
        return column("select xmin::text from " + table + " where xmin::text::bigint >= " + since.transaction())
                .size();
    }

    private static String patterns(Collection<String> texts) {
        return texts.stream()
                .map(text -> "'%" + text.replace("'", "''") + "%'")
                .collect(Collectors.joining(", ", "array[", "]"));
    }

    private List<String> tables() {
        return column("select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where c.relkind = 'r' and n.nspname = 'public' order by 1");
    }

    private List<String> lines(Collection<String> texts, long from) {
        try {
            byte[] all = Files.readAllBytes(log);
            return new String(Arrays.copyOfRange(all, (int) from, all.length), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> texts.stream().anyMatch(line::contains))
                    .map(line -> "log: " + line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> column(String question) {
        try (var statement = thief.createStatement();
                var rows = statement.executeQuery(question)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }
}
