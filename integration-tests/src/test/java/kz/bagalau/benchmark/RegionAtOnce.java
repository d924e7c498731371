package kz.bagalau.benchmark;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Forms;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Preparation;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import kz.bagalau.environment.Wait;

/**
 * A region of councils brought on by one sheet, from the press of the button until the sign-in service knows everybody
 * and has written to everybody; beside the same calls made bare against the same sign-in service in the same run, on as
 * many threads as the portal's jobs have.
 */
final class RegionAtOnce {

    /** As many as the portal's jobs. */
    private static final int THREADS = 4;

    /** What else the machine does, and a sign-in service that grows, fall on both sides alike. */
    private static final int TURNS = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final String TITLE = "# A region brought on by one sheet";
    private static final String HEADINGS = "Кеңес коды;Кеңес атауы;Тегі;Аты;Электрондық пошта;Бөлімше;Лауазымы;Санаты;"
            + "Тағайындалған күні;Тікелей басшының поштасы;Портал рөлдері\n";

    private final Portal portal;
    private final int councils;
    private final int people;

    RegionAtOnce(Portal portal, int councils, int people) {
        this.portal = portal;
        this.councils = councils;
        this.people = people;
    }

    void run(Path report) {
        Run.tell("Warming up: one council each way");
        bare("warm", 1);
        sheet("warmed", 1);
        Duration bare = Duration.ZERO;
        Duration[] sheet = {Duration.ZERO, Duration.ZERO};
        int done = 0;
        for (int turn = 1; turn <= TURNS; turn++) {
            int many = councils * turn / TURNS - done;
            done += many;
            Run.tell("Turn " + turn + ", bare: " + many + " councils");
            bare = bare.plus(bare("bare" + turn, many));
            Run.tell("Turn " + turn + ", by one sheet: " + many + " councils");
            Duration[] took = sheet("sheet" + turn, many);
            sheet[0] = sheet[0].plus(took[0]);
            sheet[1] = sheet[1].plus(took[1]);
        }
        ReportFile.put(report, TITLE, text(bare, sheet));
        Run.tell("Written: " + report);
    }

    private String text(Duration bare, Duration[] sheet) {
        return TITLE + "\n\nWritten by `./benchmark region " + councils + " " + people
                + "`; do not edit. The ratio is what counts: both sides ask the same sign-in service in one run, on one"
                + " machine on which other work may go on.\n\n"
                + Machine.lines().stream().map(line -> line + "\n").collect(Collectors.joining())
                + "- " + councils + " councils with " + people + " people each, an invitation to each; " + THREADS
                + " threads on both sides, in " + TURNS
                + " turns of a part of the councils each: first bare, then by a sheet; seconds are those of all turns\n"
                + "- Aim: at most 1.3\n\n"
                + "| What | s | ratio |\n|---|--:|--:|\n"
                + row("the calls made bare, by the portal's own client, without register and trail", bare, bare)
                + row("one sheet: from the button until everybody is invited", sheet[1], bare)
                + row("of that, until every council and its people are in the register", sheet[0], bare);
    }

    private static String row(String what, Duration took, Duration bare) {
        return String.format(
                Locale.ROOT,
                "| %s | %d.%d | %d.%02d |%n",
                what,
                took.toSeconds(),
                took.toMillisPart() / 100,
                took.toMillis() / bare.toMillis(),
                100 * took.toMillis() / bare.toMillis() % 100);
    }

    private Duration bare(String prefix, int many) {
        String form = Map.of(
                        "prefix",
                        prefix,
                        "councils",
                        String.valueOf(many),
                        "people",
                        String.valueOf(people),
                        "threads",
                        String.valueOf(THREADS))
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Page answer = portal.visitor(Account.ALATAU_HR).send("/door/directory", request -> request.timeout(PATIENCE)
                .header("Origin", portal.address().toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (!answer.is(200)) {
            throw new AssertionError("bare: " + answer + answer.body());
        }
        return Duration.ofNanos(Long.parseLong(answer.body().strip()));
    }

    /** Until the register has all, and until the sign-in service has. */
    private Duration[] sheet(String prefix, int many) {
        Visitor admin = portal.visitor(Account.REGION_ADMIN);
        Page preview = admin.follow(Preparation.upload(admin, admin.visit("/region/bulk.xhtml"), file(prefix, many)));
        if (count("select count(*) from bulk_councils where state = 'READY' and council like ?", prefix) != many) {
            throw new AssertionError(
                    "The sheet is not ready: " + preview.document().text());
        }
        long start = System.nanoTime();
        Forms.press(admin, preview, "Дайын кеңестерді қосу");
        await("registered", "select count(*) from bulk_councils where state = 'DONE' and council like ?", prefix, many);
        Duration registered = Duration.ofNanos(System.nanoTime() - start);
        await(
                "invited",
                "select count(*) from accounts a join councils c on c.id = a.council_id"
                        + " where a.invitation = 'SENT' and c.code like ?",
                prefix,
                many * people);
        return new Duration[] {registered, Duration.ofNanos(System.nanoTime() - start)};
    }

    private void await(String what, String question, String prefix, int wanted) {
        Wait.until(PATIENCE, what, () -> count(question, prefix) == wanted);
    }

    private int count(String question, String prefix) {
        try (Connection connection = portal.database().asSuperuser();
                var statement = connection.prepareStatement(question)) {
            statement.setString(1, prefix + "-%");
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String file(String prefix, int many) {
        StringBuilder rows = new StringBuilder(HEADINGS);
        for (int council = 1; council <= many; council++) {
            String code = prefix + "-" + council;
            for (int person = 0; person < people; person++) {
                rows.append(String.join(
                                ";",
                                code,
                                "Сынақ кеңесі " + code,
                                "Сынақов",
                                "Адам",
                                code + ".p" + person + "@bagalau.example",
                                "Аппарат",
                                person == 0 ? "Мәслихат төрағасы" : "Бас маман",
                                person == 0 ? "" : "E-4",
                                "03.02.2025",
                                person == 0 ? "" : code + ".p0@bagalau.example",
                                role(person)))
                        .append('\n');
            }
        }
        return rows.toString();
    }

    private static String role(int person) {
        return switch (person) {
            case 0 -> "лауазымды адам";
            case 1 -> "кадр қызметі, қызметші";
            default -> "қызметші";
        };
    }
}
