package kz.bagalau.calibration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Forms;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.PlayedQuarter;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import kz.bagalau.environment.Window;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A servant of the one council disagrees with his result of the third quarter of 2026 and is heard to the end: request,
 * convening, session, vote, minutes, corrected mark (par. 12, 38-41). In the other a request is withdrawn and then late.
 */
@Order(57)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalibrationIT {

    private static final int RETRIES = 20;
    private static final String FOR = "Қолдаймын";
    private static final String AGAINST = "Қарсымын";
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static Portal portal;
    private static String calibration;
    private static String result;
    private static String mark;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        portal.moveClockTo(Instant.parse("2026-10-08T04:00:00Z"));
        PlayedQuarter.in(portal);
    }

    @Test
    @Order(1)
    void the_servant_disagrees_in_his_own_words() {
        result = opened(Account.ALATAU_EMPLOYEE);
        mark = portal.visitor(Account.ALATAU_EMPLOYEE)
                .get("/result/mine.xhtml")
                .document()
                .selectFirst("tr:contains(2026 жылғы III тоқсан) td.num b")
                .text();
        try (Window servant = Window.office(portal).signIn(Account.ALATAU_EMPLOYEE, result)) {
            servant.press("Келіспеу туралы өтініш");
            servant.accessible("request").picture("calibration-request");
            servant.page().locator("textarea").fill("Тәуелсіздік және бастамашылық бағасымен келіспеймін.");
            servant.press("Өтініш беру");
            assertThat(servant.page().locator("main")).containsText("шешім күтілуде", PATIENT);
            servant.accessible("case of the servant").picture("calibration-case-servant");
            calibration = path(servant);
            assertThat(servant.complaints()).isEmpty();
        }
        assertThat(portal.visitor(Account.ALATAU_EMPLOYEE)
                        .get(result.replace("/result/result.xhtml", "/calibration/request.xhtml"))
                        .body())
                .as("a request stands once")
                .contains("өтініш берілген")
                .doesNotContain("<textarea");
    }

    @Test
    @Order(2)
    void the_official_sees_no_mark_and_convenes_those_whom_nothing_hinders() {
        Visitor chair = portal.visitor(Account.ALATAU_OFFICIAL);
        assertThat(chair.get(result).status()).isEqualTo(403);
        assertThat(deadlines(Account.ALATAU_OFFICIAL, "Сессия туралы шешім және құрамы"))
                .contains("Жақсылықова");
        try (Window official = Window.office(portal).signIn(Account.ALATAU_OFFICIAL, calibration)) {
            assertThat(official.page().locator("main")).not().containsText(mark);
            assertThat(official.page().locator("main")).containsText("Мүше бола алмайтындар", PATIENT);
            assertThat(official.page().locator("label:has-text('Тұрсынғалиев')"))
                    .hasCount(0);
            for (String surname : List.of("Есенбаев", "Әбдірахманова", "Сейдахметов")) {
                official.page()
                        .locator("label:has-text('" + surname + "')")
                        .first()
                        .click();
            }
            var chosen = official.page().locator("select[id$=chair] option:has-text('Есенбаев')");
            official.page()
                    .locator("select[id$=chair]")
                    .selectOption(new SelectOption().setValue(chosen.getAttribute("value")));
            official.page().locator("input[type=date]").fill("2026-11-20");
            official.accessible("convening").picture("calibration-convene");
            official.press("Сессияны тағайындау");
            assertThat(official.page().locator("body")).containsText("Сессия күні мына аралықта", PATIENT);
            official.page().locator("input[type=date]").fill("2026-10-08");
            official.press("Сессияны тағайындау");
            assertThat(official.page().locator("main")).containsText("сессия тағайындалды", PATIENT);
            assertThat(official.complaints()).isEmpty();
        }
        assertThat(chair.get(result).status()).as("a member knows the case").isEqualTo(200);
    }

    @Test
    @Order(3)
    void the_session_opens_with_its_quorum_and_the_mark_is_argued() {
        try (Window hr = Window.office(portal).signIn(Account.ALATAU_HR, calibration)) {
            hr.press("Сессияны ашу");
            assertThat(hr.page().locator("body")).containsText("Кворум жоқ", PATIENT);
            for (String name : List.of("Есенбаев", "Әбдірахманова")) {
                hr.page().locator("label:has-text('" + name + "')").first().click();
            }
            hr.press("Сессияны ашу");
            assertThat(hr.page().locator("main")).containsText("2 / 3", PATIENT);
        }
        try (Window head = Window.office(portal).signIn(Account.ALATAU_HEAD, calibration)) {
            head.page().locator("textarea").first().fill("Тапсырмалар сапалы орындалды, бағам негізді.");
            head.press("Сақтау");
            assertThat(head.page().locator("main")).containsText("Тапсырмалар сапалы", PATIENT);
        }
        argue(Account.ALATAU_OFFICIAL, "5,5", "Баға мына аралықта болуы керек");
        argue(Account.ALATAU_OFFICIAL, "4,5", "Дәлелі бар: екі жоба");
        argue(Account.ALATAU_HR, "", "Дәлелі бар: екі жоба");
        try (Window hr = Window.office(portal).signIn(Account.ALATAU_HR, calibration)) {
            assertThat(hr.page().locator("circle.dot")).hasCount(2);
            hr.accessible("session").picture("calibration-session");
            hr.press("Дауысқа қою: 4,50");
            assertThat(hr.page().locator("main")).containsText("Дауыс берген мүше – 0 / 2", PATIENT);
        }
    }

    @Test
    @Order(4)
    void one_member_has_one_vote_whatever_is_retried_and_nobody_sees_a_tally_before_the_close() throws Exception {
        Visitor chair = portal.visitor(Account.ALATAU_OFFICIAL);
        Page page = chair.visit(calibration);
        Element inFavour = Forms.button(page, FOR).orElseThrow();
        // a window of its own: so many answers to one session push its earlier pages out
        Visitor elsewhere = portal.visitor(Account.ALATAU_OFFICIAL);
        Page stale = elsewhere.visit(calibration);
        Element against = Forms.button(stale, AGAINST).orElseThrow();
        var pool = Executors.newFixedThreadPool(RETRIES);
        try {
            List<Future<Page>> answers = new ArrayList<>();
            for (int retry = 0; retry < RETRIES; retry++) {
                boolean again = retry % 2 == 0;
                answers.add(pool.submit(() -> Forms.send(
                        chair,
                        page,
                        inFavour,
                        again
                                ? Map.of()
                                : Map.of("bagalau.command", UUID.randomUUID().toString()))));
            }
            for (Future<Page> answer : answers) {
                assertThat(answer.get().status()).isLessThan(500);
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            pool.shutdownNow();
        }
        assertThat(Forms.send(
                                elsewhere,
                                stale,
                                against,
                                new HashMap<>(Map.of(
                                        "bagalau.command", UUID.randomUUID().toString())))
                        .document()
                        .text())
                .as("a step sent by hand that is offered no longer, refused by its paragraph")
                .contains("бір мүшенің бір дауысы бар", "41-тармақ")
                .doesNotContain("қазір ұсынылмайды");
        for (Account each : List.of(Account.ALATAU_HR, Account.ALATAU_OFFICIAL, Account.ALATAU_HEAD)) {
            assertThat(portal.visitor(each).get(calibration).document().text())
                    .as(each.toString())
                    .contains("Дауыс берген мүше – 1 / 2")
                    .doesNotContain("Қолдады –");
        }
        try (Window hr = Window.office(portal).signIn(Account.ALATAU_HR, calibration)) {
            hr.accessible("vote").picture("calibration-vote");
            hr.press(FOR);
            assertThat(hr.page().locator("main")).containsText("Дауысыңыз қабылданды", PATIENT);
            hr.press("Дауыс беруді жабу");
            assertThat(hr.page().locator("main")).containsText("Қолдады – 2, қарсы – 0, дауыс бермеді – 0", PATIENT);
            hr.page()
                    .locator("textarea")
                    .last()
                    .fill("Екі тәртіп жобасының бастамашысы қызметшінің өзі екені расталды.");
            hr.picture("calibration-counted");
            hr.press("Хаттаманы жасау");
            assertThat(hr.page().locator("main")).containsText("Бұрынғы баға", PATIENT);
            hr.accessible("decision").picture("calibration-decision");
        }
    }

    @Test
    @Order(5)
    void the_minutes_are_signed_one_by_one_placed_and_locked() {
        Visitor servant = portal.visitor(Account.ALATAU_EMPLOYEE);
        assertThat(deadlines(Account.ALATAU_HR, "Хаттамаға қол қою")).contains("Жақсылықова");
        aRefusedSignatureNeedsItsReason();
        sign(Account.ALATAU_HR);
        assertThat(deadlines(Account.ALATAU_HR, "Хаттамаға қол қою")).isEmpty();
        assertThat(servant.get(calibration).body())
                .as("before the last signature")
                .doesNotContain("4,50");
        sign(Account.ALATAU_OFFICIAL);
        try (Window hr = Window.office(portal).signIn(Account.ALATAU_HR, minutes())) {
            assertThat(hr.page().locator("article[lang=kk]")).containsText("баға " + mark + " орнына 4,50", PATIENT);
            assertThat(hr.page().locator("article[lang=ru]")).containsText("оценка 4,50 вместо " + mark, PATIENT);
            hr.accessible("minutes").picture("calibration-minutes");
            hr.go(calibration).press("Хаттаманы орналастыру");
            assertThat(hr.page().locator("main")).containsText("Орналастырылды және жабылды", PATIENT);
            assertThat(hr.complaints()).isEmpty();
        }
        assertThat(portal.visitor(Account.ALATAU_OFFICIAL).get(result).status())
                .as("the session is over, its member knows the case no longer")
                .isEqualTo(403);
    }

    @Test
    @Order(6)
    void the_servant_sees_the_corrected_mark_and_nobody_outside_the_list_the_case() {
        try (Window servant = Window.office(portal).signIn(Account.ALATAU_EMPLOYEE, calibration)) {
            assertThat(servant.page().locator("main")).containsText("4,50", PATIENT);
            servant.accessible("decision of the servant").picture("calibration-decided");
            servant.as(390, 844, ColorScheme.LIGHT, "kk").go(calibration).picture("calibration-phone");
            servant.as(1366, 768, ColorScheme.DARK, "ru")
                    .go(minutes())
                    .accessible("minutes, dark")
                    .picture("calibration-dark");
        }
        try (Window servant = Window.office(portal).signIn(Account.ALATAU_EMPLOYEE, complaint())) {
            assertThat(servant.page().locator("main")).containsText("3 ай ішінде", PATIENT);
            assertThat(servant.page().locator("main")).containsText("08.01.2027");
            servant.accessible("complaint").picture("calibration-complaint");
            servant.press("Істің материалдары");
            Locator kazakh = servant.page().locator("article[lang=kk]");
            assertThat(kazakh.first()).containsText("Тәуелсіздік және бастамашылық бағасымен келіспеймін", PATIENT);
            assertThat(kazakh.last()).containsText("қолдады");
            assertThat(kazakh.last()).containsText("хаттаманы орналастырды");
            assertThat(servant.page().locator(".watermark span").first().getAttribute("data-reader"))
                    .contains("Жақсылықова");
            servant.accessible("file of the case").picture("calibration-file");
            servant.as(1366, 768, ColorScheme.LIGHT, "ru").go(file());
            assertThat(kazakh.nth(1)).containsText("мәслихат", PATIENT);
            assertThat(servant.complaints()).isEmpty();
        }
        assertThat(deadlines(Account.ALATAU_EMPLOYEE, "Шағым беру")).isNotEmpty();
        assertThat(portal.visitor(Account.ALATAU_HR).get(file()).status()).isEqualTo(200);
        for (Account no : List.of(Account.ALATAU_HR, Account.ALATAU_HEAD, Account.ALATAU_OFFICIAL)) {
            assertThat(portal.visitor(no).get(complaint()).status())
                    .as("the complaint is the servant's own: " + no)
                    .isEqualTo(403);
        }
        assertThat(portal.visitor(Account.ALATAU_OFFICIAL).get(file()).status())
                .as("the session is over")
                .isEqualTo(403);
        for (Account stranger :
                List.of(Account.REGION_ADMIN, Account.SARYSU_HR, Account.SARYSU_OFFICIAL, Account.SARYSU_EMPLOYEE)) {
            for (String path : List.of(calibration, minutes(), file(), complaint())) {
                Page answer = portal.visitor(stranger).get(path);
                assertThat(answer.status()).as(stranger + ": " + answer).isIn(403, 404);
                assertThat(answer.body()).as(stranger.toString()).doesNotContain("4,50");
            }
        }
        assertThat(portal.mails().mails()).as("a mail never carries a mark").noneMatch(mail -> mail.text()
                .matches("(?s).*\\b[0-5][,.][0-9]{2}\\b.*"));
    }

    @Test
    @Order(7)
    void the_other_council_takes_a_request_back_and_refuses_a_late_one() {
        String own = opened(Account.SARYSU_EMPLOYEE);
        String asking = own.replace("/result/result.xhtml", "/calibration/request.xhtml");
        Visitor servant = portal.visitor(Account.SARYSU_EMPLOYEE);
        Page first = ask(servant, servant.visit(asking), "Баға төмен.");
        assertThat(first.document().text()).contains("шешім күтілуде");
        assertThat(Forms.press(servant, first, "Өтінішті қайтарып алу")
                        .document()
                        .text())
                .contains("қайтарып алынды");

        Page inTime = servant.visit(asking);
        portal.moveClockTo(Instant.parse("2026-10-26T04:00:00Z"));
        try {
            assertThat(servant.visit(asking).document().text()).contains("мерзімі");
            Page late = ask(servant, inTime, "Кешіктім.");
            assertThat(late.address().getPath()).isEqualTo("/calibration/request.xhtml");
            assertThat(servant.visit("/calibration/cases.xhtml").document().select("tbody tr"))
                    .as("nothing but the withdrawn one")
                    .hasSize(1);
        } finally {
            portal.moveClockTo(Instant.parse("2026-10-08T04:00:00Z"));
        }
    }

    private static Page ask(Visitor servant, Page page, String words) {
        Element button = Forms.button(page, "Өтініш беру").orElseThrow();
        Element text = page.document().selectFirst("textarea");
        return servant.follow(Forms.send(servant, page, button, Map.of(text.attr("name"), words)));
    }

    private static void argue(Account member, String mark, String told) {
        try (Window window = Window.office(portal).signIn(member, calibration)) {
            window.page().locator("textarea[id$=argued]").fill("Дәлелі бар: екі жоба оның бастамасы.");
            window.page().locator("input[id$=proposed]").fill(mark);
            window.press("Дәлелді жеткізу");
            assertThat(window.page().locator("body")).containsText(told, PATIENT);
        }
    }

    /** What was not taken stays before HR, with what was chosen; nobody counts as having refused. */
    private static void aRefusedSignatureNeedsItsReason() {
        try (Window hr = Window.office(portal).signIn(Account.ALATAU_HR, calibration)) {
            hr.page()
                    .locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Мүше қол қоюдан бас тартты ма?"))
                    .click();
            Locator who = hr.page().locator("select[id$=who]");
            who.selectOption(new SelectOption().setIndex(1));
            String chosen = who.inputValue();
            hr.press("Бас тартуды жазу");
            assertThat(hr.page().locator("body")).containsText("Бас тарту себебін жазыңыз.", PATIENT);
            assertThat(who).isVisible();
            assertThat(who).hasValue(chosen);
            hr.accessible("refused signature").picture("calibration-declined-refused");
            assertThat(hr.page().locator("ul.people .tag.soon")).hasCount(0);
        }
    }

    private static void sign(Account member) {
        try (Window window = Window.office(portal).signIn(member, calibration)) {
            window.press("Хаттамаға қол қою");
            assertThat(window.page().locator("body")).containsText("Хаттамаға қол қойдыңыз", PATIENT);
        }
    }

    /** The address of the person's own result, which he has opened. */
    private static String opened(Account account) {
        try (Window servant = Window.office(portal).signIn(account, "/result/mine.xhtml")) {
            if (servant.button("Нәтижеге өту").count() > 0) {
                servant.press("Нәтижеге өту").press("Нәтижемен танысу");
                assertThat(servant.page().locator("main")).containsText("Баға қалай шықты", PATIENT);
                return path(servant);
            }
            servant.page()
                    .locator("main th a[href*='result.xhtml?id=']")
                    .filter(new Locator.FilterOptions().setHasText("2026 жылғы III тоқсан"))
                    .click();
            return path(servant);
        }
    }

    private static String minutes() {
        return calibration.replace("case.xhtml", "minutes.xhtml");
    }

    private static String file() {
        return calibration.replace("case.xhtml", "file.xhtml");
    }

    private static String complaint() {
        return calibration.replace("case.xhtml", "complaint.xhtml");
    }

    /** What stands in somebody's own deadlines about a duty of this name. */
    private static String deadlines(Account account, String duty) {
        return portal.visitor(account)
                .get("/cycle/deadlines.xhtml?own=true")
                .document()
                .select("ol.deadlines > li:has(h3:containsOwn(" + duty + "))")
                .text();
    }

    private static String path(Window window) {
        return window.page().url().substring(portal.address().toString().length());
    }
}
