package kz.bagalau.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.methodology.document.ShippedEditions;

/**
 * Councils that only the tests have, put into the portal's database by its operator: each with a shipped edition under
 * its own name, an official, a personnel officer, people evaluated by indicators, and their placed plans of five
 * indicators for 2026. What is done in them is done by the portal's own use cases, through a door of the tests.
 */
public final class ManyCouncils {

    /** The indicators of each plan. */
    public static final int INDICATORS = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Portal portal;
    private final String prefix;
    private final int threads;
    private final Visitor operator;

    private ManyCouncils(Portal portal, String prefix, int threads) {
        this.portal = portal;
        this.prefix = prefix;
        this.threads = threads;
        this.operator = portal.visitor(Account.ALATAU_HR);
    }

    /**
     * A step inside the portal.
     *
     * @param took from its beginning to its end
     * @param worked processor time of the portal's process meanwhile
     * @param many how much was done: councils, editions, or indicators with their bands
     */
    public record Done(Duration took, Duration worked, int many) {}

    /**
     * Makes the councils.
     *
     * @param prefix the first part of their codes
     * @param heads how many people of each are evaluated by indicators
     * @param threads on how many threads the portal works through them
     */
    public static ManyCouncils made(Portal portal, String prefix, int councils, int heads, int threads) {
        ManyCouncils made = new ManyCouncils(portal, prefix, threads);
        made.write(connection -> {
            try (var settings = connection.prepareStatement("select set_config('many.prefix', ?, true),"
                            + " set_config('many.councils', ?, true), set_config('many.heads', ?, true)");
                    var script = connection.createStatement()) {
                settings.setString(1, prefix);
                settings.setString(2, String.valueOf(councils));
                settings.setString(3, String.valueOf(heads));
                settings.execute();
                editions(connection, prefix, councils);
                script.execute(sql());
            }
        });
        made.write(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        });
        return made;
    }

    /** Asks for the law of each council: the first to do so after the server's start reads its document. */
    public Done editions(String period) {
        return step("editions", period, councils());
    }

    /** Builds, submits and approves the schedule of the period in each council. */
    public Done schedule(String period) {
        return step(
                "schedule",
                period,
                lines(
                        "select c.id || ' ' || md5(c.code || ' hr 0')::uuid || ' '"
                                + " || md5(c.code || ' official 0')::uuid from councils c where c.code like ? order by c.code"));
    }

    /** Opens the period in each council. */
    public Done open(String period) {
        return step("open", period, councils());
    }

    /** The same in the name of the personnel officer, whose errand sends no letters: nothing else goes on meanwhile. */
    public Done openWithoutLetters(String period) {
        return step(
                "openWithoutLetters",
                period,
                lines("select c.id || ' ' || md5(c.code || ' hr 0')::uuid"
                        + " from councils c where c.code like ? order by c.code"));
    }

    /** Each evaluator reads the percentages and permitted marks of all his sheets of the period at once. */
    public Done allBands(String period) {
        return step("allBands", period, evaluators(period));
    }

    /** How many sheets of indicators the period has. */
    public int countSheets(String period) {
        return sheets(period).size();
    }

    /** Each evaluator reads each of his sheets, with the percentage and the permitted marks of every indicator. */
    public Done bands(String period) {
        return step("bands", period, sheets(period));
    }

    /** As many use cases that do nothing as there are councils. */
    public Done nothing(String period) {
        return step("nothing", period, councils());
    }

    /** As many use cases that do nothing as the period has sheets. */
    public Done nothingForEachSheet(String period) {
        return step("nothing", period, sheets(period));
    }

    /** An actual value for each indicator of the period, from nothing to a quarter more than planned, and all are sent. */
    public void sendActuals(String period) {
        write(connection -> {
            try (var lines = connection.prepareStatement(
                            """
                            update kpi_lines line
                            set actual = case line.measure when 'QUALITATIVE' then (hashtext(line.id::text) & 1023) % 101
                                  else round(line.planned * ((hashtext(line.id::text) & 1023) % 126) / 100, 4) end,
                                actual_source = 'Тоқсандық есеп'
                            from kpi_sheets sheet join councils c on c.id = sheet.council_id
                            where sheet.council_id = line.council_id and sheet.id = line.sheet_id
                              and sheet.period = ? and c.code like ?""");
                    var sheets = connection.prepareStatement(
                            """
                            update kpi_sheets sheet set sent_at = opened_at, sent_by = 'Сынақ Адамы', last_entered_at = opened_at
                            from councils c where c.id = sheet.council_id and sheet.period = ? and c.code like ?""")) {
                for (var statement : List.of(lines, sheets)) {
                    statement.setString(1, period);
                    statement.setString(2, prefix + "-%");
                    statement.executeUpdate();
                }
            }
        });
    }

    /** Waits until the portal has done what it put off: the letters. */
    public void awaitLetters() {
        Wait.until(PATIENCE, "the letters are sent", () -> lines(
                        "select task_name from scheduled_letters where ? is not null")
                .isEmpty());
    }

    private List<String> councils() {
        return lines("select c.id::text from councils c where c.code like ? order by c.code");
    }

    private List<String> sheets(String period) {
        return lines("select c.id || ' ' || sheet.evaluator_id || ' ' || sheet.id from kpi_sheets sheet"
                + " join councils c on c.id = sheet.council_id where c.code like ? and sheet.period = '" + period
                + "' order by c.code");
    }

    private List<String> evaluators(String period) {
        return lines("select distinct c.id || ' ' || sheet.evaluator_id from kpi_sheets sheet"
                + " join councils c on c.id = sheet.council_id where c.code like ? and sheet.period = '" + period
                + "' order by 1");
    }

    private Done step(String does, String period, List<String> work) {
        String form = Map.of(
                        "does",
                        does,
                        "period",
                        period,
                        "threads",
                        String.valueOf(threads),
                        "work",
                        String.join("\n", work))
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Page answer = operator.send("/door/councils", request -> request.timeout(PATIENCE)
                .header("Origin", portal.address().toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (!answer.is(200)) {
            throw new AssertionError(does + " in many councils: " + answer + answer.body());
        }
        String[] numbers = answer.body().strip().split(" ");
        return new Done(
                Duration.ofNanos(Long.parseLong(numbers[0])),
                Duration.ofNanos(Long.parseLong(numbers[1])),
                Integer.parseInt(numbers[2]));
    }

    private List<String> lines(String question) {
        try (Connection connection = portal.database().asSuperuser();
                var statement = connection.prepareStatement(question)) {
            statement.setString(1, prefix + "-%");
            List<String> lines = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The shipped editions in turn, each under the council's own name. */
    private static void editions(Connection connection, String prefix, int councils) throws SQLException {
        List<String> shipped = ShippedEditions.documents();
        try (var statement = connection.prepareStatement("insert into editions (id, council, adopted, document,"
                + " published_at) values (?, ?, ?::date, ?, ?::date)")) {
            for (int number = 1; number <= councils; number++) {
                String code = prefix + "-" + number;
                String document = shipped.get(number % shipped.size())
                        .replaceFirst("(?m)^id: [^/]+/", "id: " + code + "/")
                        .replaceFirst("(?m)^council: .*$", "council: " + code);
                String adopted = document.lines()
                        .filter(line -> line.startsWith("id: "))
                        .findFirst()
                        .map(line -> line.substring(line.indexOf('/') + 1))
                        .orElseThrow();
                statement.setString(1, code + "/" + adopted);
                statement.setString(2, code);
                statement.setString(3, adopted);
                statement.setString(4, document);
                statement.setString(5, adopted);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void write(Writing work) {
        try (Connection connection = portal.database().asSuperuser()) {
            connection.setAutoCommit(false);
            work.on(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sql() {
        try (InputStream script = ManyCouncils.class.getResourceAsStream("/benchmark/many-councils.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void on(Connection connection) throws SQLException;
    }
}
