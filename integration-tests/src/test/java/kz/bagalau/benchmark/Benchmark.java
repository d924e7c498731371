package kz.bagalau.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Preparation;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Statements;
import kz.bagalau.environment.Visitor;

/**
 * The five commonest requests, beside requests of the same server that do nothing. Starts what the tests start, fills one
 * council, counts the statements of each request, warms up, and then asks in interleaved rounds on one and on several
 * connections. Writes a report and asserts nothing: a time is no proof on a machine that does other things too.
 */
public final class Benchmark {

    private static final int PEOPLE = 60;
    private static final int SEVERAL = 8;
    private static final String PERIOD = "2026-Q3";
    private static final String NOTHING = "page that does nothing";
    private static final String NOTHING_API = "REST call that does nothing";
    private static final List<Integer> CONNECTIONS = List.of(1, SEVERAL);
    private static final int READS = 300;

    /**
     * So many answers to each request before anything is kept: the virtual machine compiles what it has seen often,
     * and the time of an answer goes on falling for thousands of them.
     */
    static final int WARM = 4000;

    /** The longest that one of the two warm-ups of a request goes on. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(1);

    private final Portal portal;
    private long taken;
    private final AtomicReference<String> token = new AtomicReference<>("");

    private Benchmark(Portal portal) {
        this.portal = portal;
    }

    /**
     * Takes the number of rounds, the seconds of each request in a round, the file to write to, and what is measured:
     * {@code quarter} for the quarter of many councils only, {@code region} for a region brought on by one sheet (then
     * the first two numbers are councils and people of each), {@code survey} for a survey that everybody answers at once
     * (then the first number is how many), anything else for the requests and the quarter.
     */
    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[0]);
        Duration each = Duration.ofSeconds(Integer.parseInt(arguments[1]));
        Path report = Path.of(arguments[2]);
        // One person asks here as fast as the answers come.
        System.setProperty("bagalau.search.requests", "1000000");
        try {
            if (arguments[3].equals("region")) {
                new RegionAtOnce(Run.portal(), rounds, Integer.parseInt(arguments[1])).run(report);
                return;
            }
            if (arguments[3].equals("survey")) {
                new SurveyLoad(Run.portal(), rounds).run(report);
                return;
            }
            if (!arguments[3].equals("quarter")) {
                new Benchmark(Run.portal()).run(rounds, each, report);
            }
            new ManyQuarters(Run.portal()).run(report);
        } finally {
            Run.stop();
        }
    }

    private void run(int rounds, Duration each, Path report) {
        Run.tell("Preparing " + PEOPLE + " people more and an opened quarter");
        portal.realm().prepareTestClient();
        Preparation.people(portal, Account.ALATAU_HR, Account.ALATAU_HEAD, PEOPLE);
        Preparation.quarter(portal, Account.ALATAU_HR, Account.ALATAU_OFFICIAL, PERIOD);
        freshToken();
        List<Subject> subjects = subjects();
        Map<String, Statements.Asked> asked = count(subjects);
        Run.tell("Warming up");
        Load load = new Load(subjects, process(), this::freshToken);
        load.warmUp(WARM / 2, PATIENCE);
        load.warmUp(WARM / 2, PATIENCE);
        Doors doors = new Doors(portal.database(), "alatau");
        doors.round(CONNECTIONS, READS, false);
        for (int round = 1; round <= rounds; round++) {
            Run.tell("Round " + round + " of " + rounds);
            load.round(CONNECTIONS, each);
            doors.round(CONNECTIONS, READS, true);
        }
        new Report(subjects, asked, load, doors, CONNECTIONS, rounds, each).write(report);
        Run.tell("Written: " + report);
    }

    /** An access token lives for five minutes, a round may last longer; a token of less than a minute stays. */
    private void freshToken() {
        if (System.nanoTime() - taken < TOKEN_LIFE.toNanos() && !token.get().isEmpty()) {
            return;
        }
        taken = System.nanoTime();
        token.set(portal.realm().tokens(Account.ALATAU_HR, "alatau").get("access_token"));
    }

    private List<Subject> subjects() {
        List<Visitor> strangers =
                Stream.generate(portal::visitor).limit(SEVERAL).toList();
        List<Visitor> staff = signedIn(Account.ALATAU_HR);
        List<Visitor> heads = signedIn(Account.ALATAU_HEAD);
        String list = "/staff/list.xhtml";
        String grid = "/ranking/sheets.xhtml?period=" + PERIOD;
        String listRows = bare(rows(staff.get(0).get(list)));
        String gridRows = bare(rows(heads.get(0).get(grid)));
        String fieldRows = gridRows + " with four fields each";
        List<Subject> subjects = new ArrayList<>(List.of(
                new Subject(NOTHING, NOTHING, get(staff, "/door/noop.xhtml")),
                new Subject(listRows, listRows, get(staff, address(listRows))),
                new Subject("login-free page", NOTHING, get(strangers, "/about.xhtml")),
                new Subject("list of people", listRows, get(staff, list)),
                new Subject(fieldRows, fieldRows, get(heads, "/door/inputs.xhtml?rows=" + number(gridRows))),
                new Subject("sheet grid", gridRows, Optional.of(fieldRows), get(heads, grid)),
                new Subject(NOTHING_API, NOTHING_API, api(strangers, "/api/door/noop")),
                new Subject("save a mark", NOTHING_API, marks(heads, grid)),
                new Subject("REST read (people)", NOTHING_API, api(strangers, "/api/v1/employees?limit=100"))));
        if (!gridRows.equals(listRows)) {
            subjects.add(2, new Subject(gridRows, gridRows, get(staff, address(gridRows))));
        }
        return subjects;
    }

    private static String bare(int rows) {
        return "bare PrimeFaces table, " + rows + " rows";
    }

    private static String address(String bare) {
        return "/door/rows.xhtml?rows=" + number(bare);
    }

    private static String number(String bare) {
        return bare.replaceAll("[^0-9]", "");
    }

    private static int rows(Page page) {
        return page.document()
                .select("main table:not(dialog table) > tbody > tr:has(th[scope=row])")
                .size();
    }

    private List<Visitor> signedIn(Account account) {
        return IntStream.range(0, SEVERAL)
                .mapToObj(number -> portal.visitor(account))
                .toList();
    }

    private static List<Supplier<Page>> get(List<Visitor> visitors, String path) {
        return visitors.stream()
                .<Supplier<Page>>map(visitor -> () -> visitor.get(path))
                .toList();
    }

    private List<Supplier<Page>> api(List<Visitor> visitors, String path) {
        URI address = URI.create(portal.address() + path);
        return visitors.stream()
                .<Supplier<Page>>map(visitor ->
                        () -> visitor.send(address, request -> request.header("Authorization", "Bearer " + token.get())
                                .GET()))
                .toList();
    }

    private static List<Supplier<Page>> marks(List<Visitor> heads, String grid) {
        return IntStream.range(0, heads.size())
                .<Supplier<Page>>mapToObj(
                        row -> Marks.ofRow(row, heads.get(row), heads.get(row).get(grid)))
                .toList();
    }

    private static Map<String, Statements.Asked> count(List<Subject> subjects) {
        Map<String, Statements.Asked> asked = new LinkedHashMap<>();
        try (Statements statements = Statements.written()) {
            for (Subject subject : subjects) {
                Supplier<Page> first = subject.connections().get(0);
                asked.put(subject.name(), statements.least(4, first::get));
            }
        }
        return asked;
    }

    /** The portal's own process, to ask how much it worked. */
    private ProcessHandle process() {
        String port = String.valueOf(portal.address().getPort());
        return ProcessHandle.current()
                .descendants()
                .filter(process -> Stream.of(process.info().arguments().orElse(new String[0]))
                        .anyMatch(port::equals))
                .filter(process -> process.info()
                        .command()
                        .filter(it -> it.endsWith("java"))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The portal's process is not there."));
    }
}
