package kz.bagalau.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Pages;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import kz.bagalau.environment.Window;
import kz.bagalau.methodology.survey.SurveyBallot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The survey of 2026 in a council of its own, from the draw to the report, one circle of it on paper; then everything that anybody can read is searched for
 * who answered what (paragraphs 20, 33-36).
 */
@Order(66)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyIT {

    private static final String ROUND = "/survey/round.xhtml?period=2026";
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    /** Which answer each of the three gives to each question; every one of them is a canary. */
    private static final Map<String, List<Integer>> GIVEN = new LinkedHashMap<>();

    /** What each of the three writes. */
    private static final Map<String, String> COMMENTS = Map.of(
            "first", "Тыңдай біледі, пікірді құптайды",
            "second", "Жұмысты <әділ> бөледі",
            "third", "Хатқа кеш жауап береді");

    private static final Set<String> RECEIPTS = new TreeSet<>();
    /** Five of the scale and that of one who cannot judge. */
    private static final int CHOICES = 6;

    private static final Random CHANCE = new Random(33);

    private static Portal portal;
    private static SurveyCouncil council;
    private static Connection thief;
    private static Traces traces;
    private static Traces.Moment begin;
    private static String circle;
    private static String sheets;
    private static List<String> ballots;

    @BeforeAll
    static void open() throws SQLException {
        portal = Run.portal();
        portal.moveClockTo(Instant.parse("2026-10-13T04:00:00Z"));
        portal.realm().prepareTestClient();
        council = SurveyCouncil.made(portal);
        thief = portal.database().asSuperuser();
        traces = new Traces(thief, portal.log());
        begin = traces.now();
    }

    @AfterAll
    static void end() throws SQLException {
        thief.close();
        portal.moveClockTo(Instant.parse("2026-10-13T04:00:00Z"));
    }

    @Test
    @Order(1)
    void hr_has_the_circles_drawn_looks_at_them_and_launches() {
        try (Window hr = Window.office(portal).signIn(council.username("hr"), ROUND)) {
            hr.press("Қатысушыларды іріктеу");
            assertThat(hr.page().locator("main")).containsText("Қызметбаев", PATIENT);
            assertThat(hr.page().locator("main")).containsText("Басшыбаев");
            hr.accessible("drawn circles").picture("survey-drawn");
            putOnPaper(hr);
            hr.press("Іске қосуға өту");
            // Three working days before the last day of paragraph 4, for the sheets.
            assertThat(hr.page().locator("input[type=date]")).hasValue("2026-12-31");
            hr.page().locator("input[type=date]").fill("2026-10-15");
            hr.accessible("launch").picture("survey-launch");
            hr.press("Сауалнаманы іске қосу");
            assertThat(hr.page().locator("body")).containsText("іске қосылды", PATIENT);
            hr.picture("survey-launched");
            assertThat(hr.complaints()).isEmpty();
        }
        circle = council.circle("servant");
    }

    /** The circle of the first answers on paper; HR, which is to enter its sheets, is not asked in it. */
    private static void putOnPaper(Window hr) {
        council.line("first", "hr").ifPresent(line -> {
            hr.go(ROUND + "&out=" + line + "#replacing")
                    .page()
                    .locator("main textarea")
                    .fill("Парақтарды енгізеді");
            hr.press("Ауыстыру");
            assertThat(hr.page().locator("body")).containsText("Қатысушы ауыстырылды", PATIENT);
        });
        sheets = council.circle("first");
        hr.go(ROUND + "&paper=" + sheets + "#route");
        hr.press("Қағаз парақта өткізу");
        assertThat(hr.page().locator("#route .err")).containsText("Неліктен", PATIENT);
        hr.page().locator("#route input[type=text]").fill("Бөлімде компьютер жоқ");
        hr.accessible("paper or portal").picture("survey-route");
        hr.press("Қағаз парақта өткізу");
        assertThat(hr.page().locator("body")).containsText("Топ қағаз парақта жауап береді", PATIENT);
        hr.picture("survey-routed");
    }

    @Test
    @Order(2)
    void who_declines_gives_a_reason_and_another_one_is_asked() {
        try (Window head = Window.office(portal)
                .signIn(council.username("head"), "/survey/asked.xhtml?decline=" + circle + "#declining")) {
            head.page().locator("main select").selectOption("AWAY");
            head.accessible("declining").picture("survey-declining");
            head.press("Бас тартуды растау");
            assertThat(head.page().locator("body")).containsText("Бас тартуыңыз қабылданды", PATIENT);
        }
        assertThat(council.asked("servant", "ASKED")).containsExactlyInAnyOrderElementsOf(SurveyCouncil.PEERS);
    }

    @Test
    @Order(3)
    void three_answer_by_keyboard_and_on_a_phone_and_nothing_is_written_meanwhile_that_names_them() {
        try (Window first = Window.office(portal).signIn(council.username("first"), "/survey/asked.xhtml");
                Window second = Window.office(portal).signIn(council.username("second"), "/survey/asked.xhtml");
                Window third = Window.phone(portal).signIn(council.username("third"), "/survey/asked.xhtml")) {
            first.picture("survey-asked");
            List<String> names = Stream.of("first", "second", "third")
                    .flatMap(each -> council.names(each).stream())
                    .toList();
            Traces.Moment from = traces.now();
            assertThat(traces.written(names, begin))
                    .as("that they signed in and opened their lists is known, in another order")
                    .isNotEmpty();

            answer("second", second, true);
            answer("third", third, false);
            answer("first", first, false);

            ballots = council.ballots();
            assertThat(RECEIPTS).hasSize(3);
            assertThat(traces.rows("ballots_open", from))
                    .as("what was looked for")
                    .isEqualTo(3);
            assertThat(traces.written(names, from))
                    .as("written between the first answer and the last")
                    .isEmpty();
            assertThat(traces.holding(Set.copyOf(COMMENTS.values()), begin))
                    .as("comments")
                    .isEmpty();
            Stream.of(first, second, third)
                    .forEach(each -> assertThat(each.complaints()).isEmpty());
        }
    }

    @Test
    @Order(4)
    void programs_are_told_by_which_number_one_cannot_judge_and_the_servant_is_not_offered_it() {
        Page read = overTheInterface("GET", "", BodyPublishers.noBody());
        JsonObject rule = JsonParser.parseString(read.body()).getAsJsonObject().getAsJsonObject("cannotJudge");
        assertThat(rule.getAsJsonObject("text").get("kk").getAsString()).isEqualTo(SurveyCouncil.CANNOT_JUDGE);
        int choice = rule.get("choice").getAsInt();
        String seen = read.header("etag").orElseThrow();

        assertThat(overTheInterface("PUT", seen, answers(choice - 1)).status()).isEqualTo(422);
        String tooLong = "{\"comment\": \"" + "ұ".repeat(SurveyCouncil.LONGEST + 1) + "\"}";
        assertThat(overTheInterface("PUT", seen, BodyPublishers.ofString(tooLong))
                        .body())
                .contains("CommentTooLong");
        Page given = overTheInterface("PUT", seen, answers(choice));
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.body()).contains("\"chosen\":" + choice, "Жібермеймін");

        String first = "?id=" + circle + "&group=1";
        assertThat(council.visitor("fourth")
                        .visit("/survey/answer.xhtml" + first)
                        .document()
                        .select("main input[value=" + choice + "][checked]"))
                .hasSize(1);
        assertThat(council.visitor("servant")
                        .visit("/survey/self.xhtml" + first)
                        .document()
                        .select("main input[type=radio]"))
                .as("three questions of five answers")
                .hasSize(15);
    }

    private static Page overTheInterface(String method, String seen, BodyPublisher body) {
        String token = council.token("fourth");
        return portal.visitor()
                .send("/api/v1/survey/asked/" + circle + "/marks", request -> request.method(method, body)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("If-Match", seen));
    }

    private static BodyPublisher answers(int choice) {
        return BodyPublishers.ofString("{\"answers\": {\"0\": " + choice + "}, \"comment\": \"Жібермеймін\"}");
    }

    /** Answers every question, be it that he cannot judge; where it is told so, leaves after the first screen and goes on later. */
    private static void answer(String who, Window window, boolean leaves) {
        boolean phone = window.page().viewportSize().width < 500;
        window.go("/survey/answer.xhtml?id=" + circle);
        assertThat(window.page().locator("main")).containsText("Жауаптарыңыз жасырын", PATIENT);
        assertThat(window.page().locator("main"))
                .containsText("«" + SurveyCouncil.CANNOT_JUDGE + "» деген жауап есепке кірмейді");
        window.accessible("before the first question").picture("survey-intro-" + who);
        window.press("Бастау");
        List<Integer> given = new ArrayList<>();
        while (true) {
            Locator questions = window.page().locator("main fieldset:has(input[type=radio])");
            questions.first().waitFor();
            for (int question = 0; question < questions.count(); question++) {
                Locator choices = questions.nth(question).locator("input[type=radio]");
                int choice = cannotJudge(who, given.size()) ? CHOICES : 1 + CHANCE.nextInt(CHOICES - 1);
                given.add(choice == CHOICES ? SurveyBallot.CANNOT_JUDGE : choice);
                if (phone) {
                    questions.nth(question).locator("label").nth(choice - 1).tap();
                } else {
                    choices.first().focus();
                    window.page().keyboard().press("Space");
                    for (int down = 1; down < choice; down++) {
                        window.page().keyboard().press("ArrowDown");
                    }
                }
                assertThat(choices).hasCount(CHOICES);
                assertThat(choices.nth(choice - 1)).isChecked();
            }
            if (given.size() == questions.count()) {
                window.accessible("questions, " + phone).picture("survey-questions-" + who);
                assertThat((Boolean)
                                window.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                        .isTrue();
                if (leaves) {
                    leaveAndResume(window);
                    assertThat(window.page().locator("main")).containsText("2 / ", PATIENT);
                    continue;
                }
            }
            if (window.button("Келесі құзырет").count() == 0) {
                break;
            }
            onwards(window, "Келесі құзырет");
        }
        Locator comment = window.page().locator("main textarea");
        comment.fill(COMMENTS.get(who));
        comment.blur();
        assertThat(window.page().locator("#survey-status")).containsText("Жауап сақталды", PATIENT);
        window.page().reload();
        assertThat(comment).hasValue(COMMENTS.get(who));
        window.accessible("comment, " + phone);
        comment.scrollIntoViewIfNeeded();
        window.picture("survey-comment-" + who);
        onwards(window, "Жауаптарды жіберу");
        assertThat(window.page().locator("main")).containsText("Жауаптарыңыз жіберілді", PATIENT);
        RECEIPTS.add(window.page().locator("#receipt").innerText());
        window.accessible("receipt").picture("survey-receipt-" + who);
        GIVEN.put(who, List.copyOf(given));
    }

    /** One cannot judge the first competence at all, another one question of the second. */
    private static boolean cannotJudge(String who, int question) {
        return who.equals("third") && question < 3 || who.equals("first") && question == 3;
    }

    private static void leaveAndResume(Window window) {
        onwards(window, "Кейін");
        window.go("/survey/answer.xhtml?id=" + circle);
        assertThat(window.page().locator("main")).containsText("Жалғастыру", PATIENT);
        window.picture("survey-resume").press("Жалғастыру");
    }

    /** As by keyboard: the button has the focus and is pressed by Enter; what it leads to is another document. */
    private static void onwards(Window window, String words) {
        window.page().evaluate("() => { window.left = true }");
        window.button(words).first().focus();
        window.page().keyboard().press("Enter");
        window.page().waitForFunction("() => !window.left && document.readyState === 'complete'");
    }

    @Test
    @Order(5)
    void those_whose_answers_are_awaited_are_reminded_all_at_once_and_hr_sees_counts_only() {
        council.daily("close-surveys");
        assertThat(council.asked("servant", "ANSWERED")).containsExactly("first", "second", "third");

        council.daily("surveyReminders");

        assertThat(council.reminded())
                .as("everybody is asked about others too, so that no letter and no absence of one tells of this circle")
                .contains("first", "second", "third", "fourth");
        try (Window hr = Window.office(portal).signIn(council.username("hr"), ROUND)) {
            assertThat(hr.page().locator("main")).containsText("Келген жауаптар – 3 / ", PATIENT);
            hr.accessible("counts").picture("survey-counts");
            assertThat(hr.text()).doesNotContain("жауап берді", "бас тартты");
        }
    }

    @Test
    @Order(6)
    void who_answers_on_paper_is_told_so_and_hr_enters_the_sheets_together() throws IOException {
        try (Window second = Window.office(portal).signIn(council.username("second"), "/survey/asked.xhtml")) {
            assertThat(second.page().locator("main")).containsText("Қағаз парақта", PATIENT);
            second.accessible("asked on paper").picture("survey-asked-paper");
        }
        assertThat(council.visitor("second")
                        .get("/survey/answer.xhtml?id=" + sheets)
                        .status())
                .isEqualTo(403);
        portal.moveClockTo(Instant.parse("2026-10-16T04:00:00Z"));
        council.daily("close-surveys");
        assertThat(council.state()).as("the close waits for the sheets").isEqualTo("LAUNCHED");

        try (Window hr = Window.office(portal).signIn(council.username("hr"), ROUND)) {
            hr.page().locator("a[href*='/survey/sheets.xhtml']").click();
            assertThat(hr.page().locator("main")).containsText("Парақтарды енгізу керек", PATIENT);
            typeSheets(hr);
            hr.accessible("typed sheets").picture("survey-sheets");
            hr.press("Барлық парақты енгізу");
            assertThat(hr.page().locator("body")).containsText("Парақтар енгізілді", PATIENT);
            hr.as(390, 844, ColorScheme.DARK, "ru").go("/survey/sheets.xhtml?id=" + sheets);
            hr.accessible("sheets are in").picture("survey-sheets-entered");
            assertThat(hr.complaints()).isEmpty();
        }
        ballots = Stream.concat(ballots.stream(), council.ballots().stream())
                .distinct()
                .toList();
    }

    /** Three sheets, by keyboard from field to field; one answer is forgotten at first, and what was typed stays. */
    private static void typeSheets(Window hr) {
        hr.page().locator("main select").selectOption("3");
        hr.press("Парақтарды енгізуге өту");
        Locator fields = hr.page().locator(".sheet input");
        fields.first().waitFor();
        int questions = fields.count() / 3;
        List<Integer> typed = new ArrayList<>();
        fields.first().focus();
        for (int field = 0; field < fields.count(); field++) {
            typed.add(1 + CHANCE.nextInt(5));
            if (field > 0) {
                hr.page().keyboard().type(typed.get(field).toString());
            }
            hr.page().keyboard().press("Tab");
        }
        hr.accessible("sheets").picture("survey-sheets-typing");
        hr.press("Барлық парақты енгізу");
        assertThat(hr.page().locator(".sheet .err")).hasText("0–5");
        hr.picture("survey-sheets-missing");
        for (int field = 1; field < fields.count(); field++) {
            assertThat(fields.nth(field)).hasValue(typed.get(field).toString());
        }
        fields.first().fill(typed.get(0).toString());
        assertThat((Boolean) hr.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .isTrue();
        for (int sheet = 0; sheet < 3; sheet++) {
            GIVEN.put("sheet " + sheet, List.copyOf(typed.subList(sheet * questions, (sheet + 1) * questions)));
        }
    }

    @Test
    @Order(7)
    void the_round_is_closed_and_the_servant_opens_his_report() {
        portal.moveClockTo(Instant.parse("2026-10-21T04:00:00Z"));
        council.daily("close-surveys");

        try (Window servant = Window.office(portal).signIn(council.username("servant"), report())) {
            assertThat(servant.page().locator("main")).containsText("Құзыреттер бойынша орташа мән", PATIENT);
            assertThat(servant.page().locator("main td span:text-is('көрсетілмейді')"))
                    .hasCount(2);
            assertThat(servant.page().locator("main .comments li").allInnerTexts())
                    .as("who sent nothing is not read")
                    .containsExactlyInAnyOrderElementsOf(COMMENTS.values());
            servant.accessible("report").picture("survey-report");
            servant.as(1366, 768, ColorScheme.DARK, "ru").go(report()).picture("survey-report-dark");
            servant.as(390, 844, ColorScheme.LIGHT, "kk").go(report()).picture("survey-report-phone");
            assertThat((Boolean)
                            servant.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                    .isTrue();
            assertThat(servant.complaints()).isEmpty();
        }
        assertThat(council.visitor("hr").visit(ROUND).document().text()).contains("Аяқталды");
        assertThat(council.visitor("hr").get(report()).document().select("main .comments li"))
                .hasSize(COMMENTS.size());
        for (Visitor stranger : List.of(
                council.visitor("first"),
                council.visitor("official"),
                portal.visitor(Account.ALATAU_HR),
                portal.visitor(Account.REGION_ADMIN))) {
            assertThat(stranger.get(report()).status()).isIn(403, 404);
            assertThat(stranger.get(paper("report=" + circle)).status()).isEqualTo(403);
        }
    }

    @Test
    @Order(8)
    void report_and_needs_leave_the_portal_as_files_for_those_alone_who_read_the_pages() {
        assertThat(council.visitor("servant").get(paper("report=" + circle + "&language=ru")))
                .satisfies(document -> {
                    assertThat(document.status()).isEqualTo(200);
                    assertThat(document.body()).startsWith("%PDF");
                });
        for (String asked : List.of("needs=2026", "needs=2026&form=xlsx")) {
            assertThat(council.visitor("hr").get(paper(asked)).status())
                    .as(asked)
                    .isEqualTo(200);
            for (Visitor other : List.of(
                    council.visitor("servant"), council.visitor("official"), portal.visitor(Account.REGION_ADMIN))) {
                assertThat(other.get(paper(asked)).status()).as(asked).isEqualTo(403);
            }
        }
        for (String nothing : List.of("", "report=1", "report=" + circle + "&form=xlsx", "needs=2026&form=csv")) {
            assertThat(council.visitor("servant").get(paper(nothing)).status())
                    .as(nothing)
                    .isEqualTo(404);
        }
    }

    private static String paper(String asked) {
        return "/survey/paper?" + asked;
    }

    private static String report() {
        return "/survey/report.xhtml?id=" + circle;
    }

    // ------------------------------------------------------------------ the attacker

    @Test
    @Order(9)
    void nothing_that_anybody_can_read_holds_a_ballot_a_receipt_or_somebodys_answers() throws IOException {
        Set<String> canaries = canaries();

        assertThat(traces.holding(canaries, begin))
                .as("the database and the log")
                .isEmpty();
        assertThat(keys()).as("the folder of keys").isEmpty();
        assertThat(portal.mails().mails())
                .as("the mailbox")
                .isNotEmpty()
                .noneMatch(mail -> holds(mail.subject() + mail.text(), canaries));
        List<Page> read = everythingReadable();
        assertThat(read.stream().filter(page -> page.is(200))).hasSizeGreaterThan(100);
        assertThat(read.stream().filter(page -> holds(page.body(), canaries)).map(Page::toString))
                .as("pages, exports, the interface, metrics and health")
                .isEmpty();
    }

    @Test
    @Order(10)
    void the_same_search_finds_what_a_leaky_portal_would_have_written() throws SQLException {
        thief.setAutoCommit(false);
        try (var statement = thief.createStatement()) {
            Traces.Moment from = traces.now();
            statement.execute("create table survey_leak (who text, what text)");
            statement.execute("insert into survey_leak values ('" + council.username("first") + "', '" + ballots.get(0)
                    + "'), ('', '" + written("second", ",") + "')");
            assertThat(traces.holding(canaries(), begin))
                    .as("a ballot's number beside a name, somebody's answers")
                    .hasSize(2);
            assertThat(traces.written(council.names("first"), from))
                    .as("a line about somebody who is answering")
                    .hasSize(1);
        } finally {
            thief.rollback();
            thief.setAutoCommit(true);
        }
    }

    private static Set<String> canaries() {
        Set<String> canaries = new TreeSet<>(ballots);
        canaries.addAll(RECEIPTS);
        GIVEN.keySet().forEach(who -> Stream.of("", ",", ", ", " ", ";").forEach(by -> canaries.add(written(who, by))));
        return canaries;
    }

    private static String written(String who, String by) {
        return by.isEmpty()
                ? new SurveyBallot(GIVEN.get(who)).written()
                : GIVEN.get(who).stream().map(String::valueOf).collect(Collectors.joining(by));
    }

    private static boolean holds(String text, Set<String> canaries) {
        return canaries.stream().anyMatch(text::contains);
    }

    private static List<String> keys() throws IOException {
        try (Stream<Path> files =
                Files.list(portal.log().getParent().resolveSibling("run").resolve(".bagalau/survey-keys"))) {
            return files.map(Path::toString).toList();
        }
    }

    /** Every page with this survey, and what it links to, as all roles get it; the interface; what watches the server. */
    private static List<Page> everythingReadable() {
        Stream<Supplier<Visitor>> readers = Stream.concat(
                Stream.of("hr", "head", "servant", "first", "official").map(mailbox -> () -> council.visitor(mailbox)),
                Stream.of(Account.REGION_ADMIN, Account.ALATAU_HR).map(account -> () -> portal.visitor(account)));
        List<Page> read = new ArrayList<>(readers.parallel()
                .flatMap(reader -> crawled(reader.get()).stream())
                .toList());
        for (String mailbox : List.of("hr", "head", "servant", "first")) {
            String token = council.token(mailbox);
            interfaces()
                    .forEach(path -> read.add(
                            portal.visitor().send(path, request -> request.header("Authorization", "Bearer " + token)
                                    .GET())));
        }
        Stream.of("/metrics", "/metrics?scope=application", "/health", "/health/ready", "/health/live")
                .forEach(path -> read.add(portal.visitor().get(path)));
        return read;
    }

    private static List<Page> crawled(Visitor reader) {
        List<Page> read = new ArrayList<>();
        Set<String> paths = new TreeSet<>();
        for (String page : Pages.all()) {
            List<String> parameters = Pages.parametersOf(page);
            if (parameters.contains("id")) {
                paths.add(page + "?id=" + circle);
            } else {
                paths.add(parameters.contains("period") ? page + "?period=2026" : page);
            }
        }
        Set<String> linked = new TreeSet<>();
        for (String path : paths) {
            Page page = reader.get(path);
            read.add(page);
            page.document().select("main a[href]").stream()
                    .map(link -> link.absUrl("href").replaceFirst("#.*", ""))
                    .filter(link -> link.startsWith(portal.address() + "/"))
                    .map(link -> link.substring(portal.address().toString().length()))
                    .forEach(linked::add);
        }
        linked.removeAll(paths);
        linked.stream()
                .filter(link -> link.matches("/survey/.*|.*([.]csv|[.]xlsx|[.]pdf|[.]ics|export|print|file).*"))
                .forEach(link -> read.add(reader.get(link)));
        return read;
    }

    /** What the interface promises, of this survey where it asks for a number. */
    private static List<String> interfaces() {
        return InterfacePaths.readable().stream()
                .map(path -> path.replaceAll("\\{period}", "2026").replaceAll("\\{[^}]*}", circle))
                .toList();
    }
}
