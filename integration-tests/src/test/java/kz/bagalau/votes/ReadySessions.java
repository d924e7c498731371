package kz.bagalau.votes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.bagalau.environment.OwnCouncil;
import kz.bagalau.environment.OwnCouncil.Person;
import kz.bagalau.environment.PlayedQuarter;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Visitor;

/**
 * Sessions before their vote, in a council of their own: a quarter played through the portal to the results of its
 * servants, and from there to the running vote by the operator of the database.
 */
final class ReadySessions {

    static final int MEMBERS = 7;

    /** Over on whatever day the portal's clock stands. */
    private static final String PERIOD = "2025-Q4";

    private static final String CODE = "votes";
    private static final String SERVANT = "servant-";
    private static final String MEMBER = "member-";

    private final Portal portal;
    private final OwnCouncil council;
    private final List<Sitting> members = new ArrayList<>();

    private ReadySessions(Portal portal, OwnCouncil council) {
        this.portal = portal;
        this.council = council;
    }

    /** Somebody who sits in every one of the sessions. */
    record Sitting(int number, String mailbox, String employee) {

        /** As the minutes write it. */
        String name() {
            return "Мүше № " + number;
        }
    }

    /** Makes so many sessions. */
    static ReadySessions made(Portal portal, int sessions) {
        // one sheet of the quarter stays open
        ReadySessions made = new ReadySessions(portal, OwnCouncil.made(portal, CODE, "alatau", people(sessions + 1)));
        for (int number = 1; number <= MEMBERS; number++) {
            String mailbox = MEMBER + number;
            made.members.add(new Sitting(number, mailbox, made.council.employee(mailbox)));
        }
        PlayedQuarter.play(made.hr(), made.visitor("official"), made.visitor("head"), PERIOD);
        made.open(IntStream.rangeClosed(1, sessions + 1)
                .mapToObj(number -> made.council.employee(SERVANT + number))
                .toList());
        return made;
    }

    private static List<Person> people(int servants) {
        List<Person> people = new ArrayList<>();
        people.add(
                new Person("official", "Төрағаев", "Төраға", "Председатель", "", "", List.of("official", "evaluator")));
        people.add(new Person(
                "head",
                "Басшыев",
                "Бөлім басшысы",
                "Руководитель отдела",
                "E-2",
                "official",
                List.of("evaluator", "employee")));
        people.add(specialist("hr", "Кадрбеков", "official", List.of("council-hr")));
        IntStream.rangeClosed(1, MEMBERS)
                .forEach(number -> people.add(specialist(MEMBER + number, "Мүшеев", "official", List.of("employee"))));
        IntStream.rangeClosed(1, servants)
                .forEach(number -> people.add(specialist(SERVANT + number, "Қызметшиев", "head", List.of())));
        return people;
    }

    private static Person specialist(String mailbox, String surname, String head, List<String> roles) {
        return new Person(mailbox, surname, "Бас маман", "Главный специалист", "E-4", head, roles);
    }

    /** Who conducts the sessions, signed in. */
    Visitor hr() {
        return visitor("hr");
    }

    /** Somebody of the council, signed in. */
    Visitor visitor(String mailbox) {
        return council.visitor(mailbox);
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
        List<String> cases = rows("select k.id::text from calibration_cases k join councils c on c.id = k.council_id"
                        + " where k.state = 'VOTING' and c.code = '" + CODE + "' order by k.id limit " + sessions)
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
