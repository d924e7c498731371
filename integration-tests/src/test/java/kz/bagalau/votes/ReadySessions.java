package kz.bagalau.votes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.PlayedQuarter;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Preparation;

/**
 * Sessions before their vote: a quarter played through the portal to the results of servants of their own, and from there
 * to the running vote by the operator of the database.
 */
final class ReadySessions {

    static final int MEMBERS = 7;

    private static final String PERIOD = "2026-Q4";
    private static final Instant AFTER_IT = Instant.parse("2027-01-05T04:00:00Z");
    private static final String MAIL = "votes";

    private final Portal portal;
    private final List<Sitting> members = new ArrayList<>();

    private ReadySessions(Portal portal) {
        this.portal = portal;
    }

    /** Somebody who sits in every one of the sessions. */
    record Sitting(int number, String username, String employee) {

        /** As the minutes write it. */
        String name() {
            return "Мүше № " + number;
        }
    }

    /** Makes so many sessions; members and servants are people whom nothing else in the run knows. */
    static ReadySessions made(Portal portal, int sessions) {
        ReadySessions made = new ReadySessions(portal);
        portal.moveClockTo(AFTER_IT);
        // One sheet of the quarter stays open.
        Preparation.people(portal, Account.ALATAU_HR, Account.ALATAU_HEAD, MEMBERS + sessions + 1, MAIL);
        List<String[]> people = made.rows("select m.employee_id::text, m.email from members m join councils c on"
                + " c.id = m.council_id where c.code = 'alatau' and m.email like '" + MAIL + "%' order by m.email");
        IntStream.range(0, MEMBERS).forEach(number -> made.sit(number + 1, people.get(number)));
        PlayedQuarter.play(portal, Account.ALATAU_HR, Account.ALATAU_OFFICIAL, Account.ALATAU_HEAD, PERIOD);
        made.open(people.stream().skip(MEMBERS).map(person -> person[0]).toList());
        return made;
    }

    private void sit(int number, String[] person) {
        String username = person[1].substring(0, person[1].indexOf('@'));
        portal.realm().addEmployee("alatau", username, person[1]);
        members.add(new Sitting(number, username, person[0]));
    }

    private void open(List<String> servants) {
        try (Connection connection = portal.database().asSuperuser();
                var settings = connection.prepareStatement("select set_config('votes.period', ?, true),"
                        + " set_config('votes.servants', ?, true), set_config('votes.members', ?, true)");
                var script = connection.createStatement()) {
            connection.setAutoCommit(false);
            settings.setString(1, PERIOD);
            settings.setString(2, array(servants));
            settings.setString(3, array(members.stream().map(Sitting::employee).toList()));
            settings.execute();
            script.execute(sql());
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Sitting> members() {
        return List.copyOf(members);
    }

    /** The numbers of the cases; no more than asked for. */
    List<String> cases(int sessions) {
        List<String> cases = rows("select id::text from calibration_cases where state = 'VOTING' and period = '"
                        + PERIOD + "' order by id limit " + sessions)
                .stream()
                .map(row -> row[0])
                .toList();
        if (cases.size() != sessions) {
            throw new AssertionError("Only " + cases.size() + " sessions are ready.");
        }
        return cases;
    }

    /** Of each case the votes that its trail knows: how many by each person of the sign-in service. */
    Map<String, Map<String, Integer>> trail() {
        Map<String, Map<String, Integer>> trail = new TreeMap<>();
        rows("select about, actor::text, count(*)::text from audit_entries where use_case = 'VoteOnCorrection'"
                        + " and event = 'CaseMoved' group by about, actor")
                .forEach(row ->
                        trail.computeIfAbsent(row[0], about -> new TreeMap<>()).put(row[1], Integer.valueOf(row[2])));
        return trail;
    }

    private List<String[]> rows(String question) {
        try (Connection connection = portal.database().asSuperuser();
                var statement = connection.createStatement();
                var found = statement.executeQuery(question)) {
            List<String[]> rows = new ArrayList<>();
            while (found.next()) {
                String[] row = new String[found.getMetaData().getColumnCount()];
                for (int column = 0; column < row.length; column++) {
                    row[column] = found.getString(column + 1);
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String array(List<String> values) {
        return "{" + String.join(",", values) + "}";
    }

    private static String sql() {
        try (InputStream script = ReadySessions.class.getResourceAsStream("/votes/ready-sessions.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
