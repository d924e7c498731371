package kz.bagalau.evaluation.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.methodology.survey.SurveyBallot;
import kz.bagalau.platform.tenancy.WalledDatabase;

/**
 * A running round in a council of its own: who is asked, what they answer and in which order a seed decides, so that two rounds
 * of one seed must come to one result. Some have not sent their answers, one has declined after he sent them.
 */
final class SeededRound implements AutoCloseable {

    private static final int QUESTIONS = 6;
    private static final List<Integer> SIZES = List.of(3, 4, 5, 7);

    final UUID round = UUID.randomUUID();
    final String council;
    final Path folder;
    private final Connection connection;
    private final Random chance;
    private final CloseByHand hand;
    private final List<UUID> circles = new ArrayList<>();
    private final Map<UUID, List<UUID>> asked = new HashMap<>();
    private final List<UUID> answeringOrder = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();
    private final Map<UUID, Map<String, String>> given = new HashMap<>();
    private boolean everybodySends;

    /** What a closed round comes to. */
    record Outcome(String state, List<List<String>> means, List<List<String>> respondents) {}

    private SeededRound(long seed, Path keys, CloseByHand.Told told) throws SQLException, IOException {
        this.chance = new Random(seed);
        this.council = WalledDatabase.council();
        this.connection = WalledDatabase.as(council);
        this.folder = Files.createTempDirectory(keys, "keys");
        this.hand = new CloseByHand(connection, council, folder, told);
    }

    /** Launches and answers it; a close in this process tells its moments. */
    static SeededRound answered(long seed, Path keys, CloseByHand.Told told) throws SQLException, IOException {
        SeededRound made = new SeededRound(seed, keys, told);
        made.hand.close.keys.make(made.round);
        made.launch();
        made.answer();
        return made;
    }

    /** The same, where everybody sends his answers and nobody declines. */
    static SeededRound answeredByEverybody(long seed, Path keys) throws SQLException, IOException {
        SeededRound made = new SeededRound(seed, keys, (step, number) -> {});
        made.everybodySends = true;
        made.hand.close.keys.make(made.round);
        made.launch();
        made.answer();
        return made;
    }

    /** The portal's close, to be spoilt by a test. */
    CloseRound steps() {
        return hand.close;
    }

    /** Marks everybody as having answered at the moment at which he answered, as the portal must not. */
    void markOneByOne() throws SQLException {
        for (UUID somebody : answeringOrder) {
            run("update survey_respondents set state = 'ANSWERED' where employee_id = ?", somebody);
            hand.commit();
        }
    }

    /** Goes on with the close up to the moment at which a thief finds most: marks and ballots side by side, the key still there. */
    void closeUpToTheCount() throws SQLException {
        WalledDatabase.ask(connection, "select setseed(?::float8)", 1.0 / (2 + answeringOrder.size() + secrets.size()));
        for (CloseStep step : List.of(CloseStep.BEGIN, CloseStep.COLLECT, CloseStep.SHUFFLE, CloseStep.COUNT)) {
            hand.close.take(step, round);
            hand.commit();
        }
    }

    /** How many ballots are laid beside their author by whoever lays the people beside the ballots in these orders. */
    int told(JoiningAttack attack) throws SQLException {
        RoundKey key = hand.close.keys.of(round).orElseThrow();
        int told = 0;
        try (Connection thief = WalledDatabase.asSuperuser()) {
            for (UUID circle : circles) {
                List<String> people = attack.people().isEmpty()
                        ? answeringOrder.stream()
                                .filter(asked.get(circle)::contains)
                                .map(UUID::toString)
                                .toList()
                        : column(
                                thief,
                                "select employee_id::text from survey_respondents where circle_id = '" + circle
                                        + "' and council_id = '" + council + "' order by "
                                        + attack.people().get());
                List<String> ballots = column(
                        thief,
                        "select encode(sealed, 'hex') from ballots_final where circle_id = '" + circle
                                + "' and council_id = '" + council + "' order by " + attack.ballots());
                told += (int) IntStream.range(0, ballots.size())
                        .filter(place -> key.open(circle, HexFormat.of().parseHex(ballots.get(place)))
                                .answers()
                                .written()
                                .equals(given.get(circle).get(people.get(place))))
                        .count();
            }
        }
        return told;
    }

    /** How many ballots there are. */
    int ballots() {
        return answeringOrder.size();
    }

    String url() throws SQLException {
        return connection.getMetaData().getURL();
    }

    /** Closes it in this process, undisturbed. */
    Outcome closed() throws SQLException {
        hand.run(round);
        return outcome();
    }

    /** What there is to be seen of it, by circle and respondent. */
    Outcome outcome() throws SQLException {
        hand.commit();
        List<List<String>> means = new ArrayList<>();
        List<List<String>> respondents = new ArrayList<>();
        for (UUID circle : circles) {
            means.add(hand.close.box.means(circle).stream()
                    .map(mean -> mean.competence() + " " + mean.bound() + " " + mean.value())
                    .toList());
            List<String> states = new ArrayList<>();
            for (UUID somebody : asked.get(circle)) {
                states.add(ask(
                        "select state from survey_respondents where circle_id = ? and employee_id = ?",
                        circle,
                        somebody));
            }
            respondents.add(states);
        }
        return new Outcome(ask("select state from survey_rounds where id = ?", round), means, respondents);
    }

    /** What a thief of the database and of the folder of keys finds against the promise; empty where it is kept. */
    List<String> linkable() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection thief = WalledDatabase.asSuperuser()) {
            for (String table : tables(thief)) {
                for (String row : rows(thief, table)) {
                    secrets.stream()
                            .filter(row::contains)
                            .forEach(secret -> found.add(table + " holds a ballot's number or content"));
                }
            }
            String participants = " from survey_respondents s join survey_circles c on c.council_id = s.council_id"
                    + " and c.id = s.circle_id where c.round_id = '" + round + "'";
            if (!"1"
                    .equals(text(
                            thief,
                            "select count(distinct s.xmin::text)" + participants + " and s.state = 'ANSWERED'"))) {
                found.add("marks of participation come from several transactions");
            }
            if (!"0"
                    .equals(text(
                            thief,
                            "select count(*) from survey_means m where m.xmin::text in (select s.xmin::text"
                                    + participants + ")"))) {
                found.add("means and marks of participation come from one transaction");
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            left.forEach(file -> found.add("the folder of keys holds " + file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /**
     * How many of those who answered lie in the table of respondents, among those of their circle, at the place at which they
     * answered. By chance it is one of a circle.
     */
    int placesThatTell() throws SQLException {
        int told = 0;
        try (Connection thief = WalledDatabase.asSuperuser()) {
            for (UUID circle : circles) {
                List<String> lying = column(
                        thief,
                        "select employee_id::text from survey_respondents where state = 'ANSWERED' and circle_id = '"
                                + circle + "' and council_id = '" + council + "' order by ctid");
                List<String> answered = answeringOrder.stream()
                        .map(UUID::toString)
                        .filter(lying::contains)
                        .toList();
                told += (int) IntStream.range(0, lying.size())
                        .filter(place -> lying.get(place).equals(answered.get(place)))
                        .count();
            }
        }
        return told;
    }

    /** Of how many circles {@link #placesThatTell} speaks. */
    int circles() {
        return circles.size();
    }

    private void launch() throws SQLException {
        run(
                "insert into survey_rounds (id, period, edition, state, prepared_on, answers_until, version)"
                        + " values (?, '2026', 'e', 'PREPARED', date '2026-12-01', date '2026-12-20', 1)",
                round);
        for (int size : SIZES) {
            UUID circle = id();
            circles.add(circle);
            run(
                    "insert into survey_circles (id, round_id, employee_id, state, version) values (?, ?, ?, 'FORMED', 1)",
                    circle,
                    round,
                    person());
            List<UUID> people = new ArrayList<>();
            for (int respondent = 0; respondent < size; respondent++) {
                UUID somebody = person();
                people.add(somebody);
                run(
                        "insert into survey_respondents (id, circle_id, employee_id, kind, state, version)"
                                + " values (?, ?, ?, 'CLOSE_PEER', 'ASKED', 1)",
                        id(),
                        circle,
                        somebody);
            }
            asked.put(circle, people);
        }
        run("update survey_rounds set state = 'LAUNCHED', launched_on = date '2026-12-02' where id = ?", round);
        hand.commit();
    }

    private void answer() throws SQLException {
        RoundKey key = hand.close.keys.of(round).orElseThrow();
        List<UUID[]> seats = new ArrayList<>();
        circles.forEach(circle -> asked.get(circle).forEach(somebody -> seats.add(new UUID[] {circle, somebody})));
        Collections.shuffle(seats, chance);
        for (UUID[] seat : seats) {
            String answers =
                    chance.ints(QUESTIONS, 1, 6).mapToObj(String::valueOf).collect(Collectors.joining());
            byte[] number = key.ballot(seat[0], seat[1]);
            byte[] sealed = key.seal(
                    seat[0], new CastBallot(SurveyBallot.read(answers), everybodySends || chance.nextInt(8) > 0), 0);
            hand.close.box.keep(number, seat[0], sealed);
            hand.commit();
            answeringOrder.add(seat[1]);
            given.computeIfAbsent(seat[0], each -> new HashMap<>()).put(seat[1].toString(), answers);
            secrets.add(HexFormat.of().formatHex(number));
            secrets.add(HexFormat.of().formatHex(sealed));
        }
        if (everybodySends) {
            return;
        }
        UUID[] declines = seats.get(chance.nextInt(seats.size()));
        run(
                "update survey_respondents set state = 'DECLINED', declined_for = 'AWAY' where circle_id = ? and employee_id = ?",
                declines[0],
                declines[1]);
        hand.commit();
    }

    private UUID person() throws SQLException {
        UUID id = id();
        run(
                "insert into employees (id, surname, given_name, patronymic, email, phone, version)"
                        + " values (?, 'Сейітқали', 'Ерлан', '', ?, '', 1)",
                id,
                id + "@x.example");
        return id;
    }

    /** The same for the same seed. */
    private UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private void run(String sql, Object... arguments) throws SQLException {
        WalledDatabase.run(connection, sql, arguments);
    }

    private String ask(String sql, Object... arguments) throws SQLException {
        return String.valueOf(WalledDatabase.ask(connection, sql, arguments));
    }

    private static String text(Connection thief, String sql) throws SQLException {
        return String.valueOf(WalledDatabase.ask(thief, sql));
    }

    private static List<String> tables(Connection thief) throws SQLException {
        return column(
                thief,
                "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where c.relkind = 'r' and n.nspname = 'public'");
    }

    private static List<String> rows(Connection thief, String table) throws SQLException {
        return column(thief, "select t::text from " + table + " t");
    }

    private static List<String> column(Connection thief, String sql) throws SQLException {
        try (var statement = thief.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
