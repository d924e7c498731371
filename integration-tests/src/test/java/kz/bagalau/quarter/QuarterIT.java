package kz.bagalau.quarter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Wait;
import kz.bagalau.environment.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The third quarter of 2026: in Alatau in time, in Sarysu late; each through the pages and the Keycloak login. */
@Order(50)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuarterIT {

    private static final String QUARTER = "2026-Q3";
    private static final LocatorAssertions.HasTextOptions PATIENT_TEXT =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static Portal portal;

    @BeforeAll
    static void open() {
        portal = Run.portal();
    }

    @Test
    @Order(1)
    void alatau_schedules_opens_and_begins_to_mark() {
        schedule(Side.ALATAU);
        openQuarter(Side.ALATAU);
        markTheFirst(Side.ALATAU);
    }

    @Test
    @Order(2)
    void sarysu_does_so_after_the_due_day() {
        schedule(Side.SARYSU);
        openQuarter(Side.SARYSU);
        // the tenth of October is a Saturday: the last day was the ninth, and this is the thirteenth
        portal.moveClockTo(Instant.parse("2026-10-13T04:00:00Z"));
        markTheFirst(Side.SARYSU);
    }

    @Test
    @Order(5)
    void sarysu_plays_it_to_the_end_with_a_reason_for_being_late() {
        playToTheEnd(Side.SARYSU, true);
    }

    @Test
    @Order(6)
    void alatau_plays_it_to_the_end_in_time() {
        portal.moveClockTo(Instant.parse("2026-10-08T04:00:00Z"));
        playToTheEnd(Side.ALATAU, false);
    }

    private static void playToTheEnd(Side side, boolean late) {
        markTheRest(side);
        close(side, late);
        chooseRussianLetters(side);
        makeKnown(side);
        theLetterIsRussian(side);
        nobodyElseLearnsTheMark(side, acquaint(side));
    }

    @Test
    @Order(3)
    void each_council_reads_its_own_decision() {
        for (Side side : new Side[] {Side.ALATAU, Side.SARYSU}) {
            try (Window hr = Window.office(portal).signIn(side.hr())) {
                hr.go("/council/methodology.xhtml").accessible("methodology").picture(side.hr() + "-methodology");
                assertThat(hr.page().title()).isNotEmpty();
                assertThat(hr.text())
                        .contains(side.ownWords().methodology())
                        .doesNotContain(side.ownWords().strangersMethodology());
            }
        }
    }

    @Test
    @Order(4)
    void three_languages_dark_and_a_phone() {
        try (Window hr = Window.office(portal).signIn(Account.ALATAU_HR)) {
            for (String language : new String[] {"ru", "en", "kk"}) {
                hr.page()
                        .locator("form[action$='/language'] button[value=" + language + "], [name=to][value=" + language
                                + "]")
                        .first()
                        .click();
                hr.page().waitForLoadState();
                assertThat(hr.page().locator("html")).hasAttribute("lang", language);
                hr.picture("today-" + language);
            }
        }
        try (Window dark = Window.dark(portal).signIn(Account.ALATAU_HEAD)) {
            dark.picture("today-dark")
                    .go("/ranking/sheets.xhtml?period=" + QUARTER)
                    .accessible("grid, dark")
                    .picture("grid-dark");
        }
        try (Window phone = Window.phone(portal).signIn(Account.ALATAU_EMPLOYEE)) {
            phone.accessible("today on a phone")
                    .picture("today-phone")
                    .go("/result/mine.xhtml")
                    .picture("mine-phone");
            assertThat((Boolean) phone.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                    .as("nothing sticks out of a phone")
                    .isTrue();
        }
    }

    /** HR builds and submits, the official returns with a reason, HR builds anew, the official approves (par. 4, 10). */
    private static void schedule(Side side) {
        String page = "/cycle/schedule.xhtml?period=" + QUARTER;
        try (Window hr = Window.office(portal).signIn(side.hr());
                Window official = Window.office(portal).signIn(side.official())) {
            hr.accessible("today").picture(side.hr() + "-today");
            hr.go(page).press("Кестені құру");
            assertThat(hr.page().locator("main")).containsText("жоба", PATIENT);
            hr.accessible("schedule").picture(side.hr() + "-schedule");
            hr.press("Бекітуге ұсыну");
            assertThat(hr.page().locator("main")).containsText("бекітуді күтіп тұр", PATIENT);

            official.go(page).accessible("schedule, official");
            official.page()
                    .locator("main details summary")
                    .filter(new Locator.FilterOptions().setHasText("Қайтару"))
                    .click();
            official.page().locator("main textarea").fill("Таныстыру мерзімін тексеріңіз.");
            official.press("Себебін көрсетіп қайтару");
            assertThat(official.page().locator("main")).containsText("қайтарылды", PATIENT);

            hr.go(page);
            assertThat(hr.page().locator("main")).containsText("Таныстыру мерзімін тексеріңіз.", PATIENT);
            hr.press("Кестені қайта құру").press("Бекітуге ұсыну");
            assertThat(hr.page().locator("main")).containsText("бекітуді күтіп тұр", PATIENT);

            official.go(page).press("Кестені бекіту");
            assertThat(official.page().locator("main")).containsText("бекітілді", PATIENT);
            assertQuiet(hr, official);
        }
    }

    /** Who is evaluated, in sentences, and the sheets go out (par. 5, 31). */
    private static void openQuarter(Side side) {
        try (Window hr = Window.office(portal).signIn(side.hr())) {
            hr.go("/cycle/eligibility.xhtml?period=" + QUARTER)
                    .accessible("eligibility")
                    .picture(side.hr() + "-eligibility");
            assertThat(hr.text()).contains("лауазымда 23 күн", "НМИ", "5-тармақ");
            hr.press("Тоқсанды ашу");
            assertThat(hr.page().locator("main")).containsText("Тоқсан ашылды", PATIENT);
            assertQuiet(hr);
        }
    }

    /** The evaluator uses the keyboard only; a reload and a refusal lose nothing (par. 31, 32). */
    private static void markTheFirst(Side side) {
        try (Window head = Window.office(portal).signIn(side.head(), "/ranking/sheets.xhtml?period=" + QUARTER)) {
            head.accessible("grid");
            var page = head.page();
            Locator cells = page.locator("#ranking-grid tbody tr[data-sheet] td.mk:not(.none)");
            int count = cells.count();
            int parameters = page.locator("#ranking-grid tbody tr[data-sheet]")
                    .first()
                    .locator("td.mk")
                    .count();
            assertThat(count).isPositive();

            cells.first().focus();
            page.keyboard().press("9");
            assertThat(page.locator("#ranking-status")).containsText("Рұқсат етілген бағалар", PATIENT);

            page.keyboard().press("5");
            assertThat(page.locator("#ranking-status")).containsText("Сақталды", PATIENT);
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("F2");
            page.keyboard().type("Тапсырмаларды мерзімінен бұрын әрі мінсіз орындады.");
            page.keyboard().press("Escape");
            assertThat(page.locator("#ranking-status")).containsText("Сақталды", PATIENT);
            page.keyboard().press("ArrowRight");
            for (int column = 1; column < parameters; column++) {
                page.keyboard().press("4");
            }
            assertThat(page.locator("#ranking-status")).containsText("Сақталды", PATIENT);

            page.reload();
            assertThat(cells.first().locator(".v")).hasText("5", PATIENT_TEXT);
            assertThat(cells.nth(parameters - 1).locator(".v")).hasText("4", PATIENT_TEXT);
        }
    }

    /** A session that ends in the middle is taken up again in a second window, and the mark that waited arrives. */
    private static void markTheRest(Side side) {
        try (Window head = Window.office(portal).signIn(side.head(), "/ranking/sheets.xhtml?period=" + QUARTER)) {
            var page = head.page();
            Locator cells = page.locator("#ranking-grid tbody tr[data-sheet] td.mk:not(.none)");
            int count = cells.count();
            int parameters = page.locator("#ranking-grid tbody tr[data-sheet]")
                    .first()
                    .locator("td.mk")
                    .count();
            loseTheSession(head);
            cells.nth(parameters).focus();
            page.keyboard().press("3");
            Locator again = page.locator("#session[open] [data-session=stay]");
            assertThat(again).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            var second = page.context().waitForPage(() -> again.click());
            second.waitForURL(address -> address.contains("/realms/"));
            second.waitForLoadState();
            head.fillSignIn(second, side.head());
            assertThat(page.locator("#ranking-status")).containsText("Сақталды", PATIENT);
            assertThat(cells.nth(parameters).locator(".v")).hasText("3", PATIENT_TEXT);

            for (int cell = parameters + 1; cell < count; cell++) {
                page.keyboard().press(cell % 3 == 0 ? "3" : "4");
            }
            assertThat(page.locator("#ranking-status")).containsText("Сақталды", PATIENT);
            assertThat(page.locator("#ranking-close-all"))
                    .isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(60_000));
            head.accessible("grid, filled").picture(side.head() + "-grid");
        }
    }

    private static void loseTheSession(Window window) {
        window.context().clearCookies();
    }

    private static void close(Side side, boolean late) {
        try (Window head = Window.office(portal).signIn(side.head(), "/ranking/sheets.xhtml?period=" + QUARTER)) {
            var page = head.page();
            page.locator("#ranking-close-all").click();
            Locator dialog = page.locator("#ranking-closing");
            if (late) {
                dialog.locator("[id$=close]").click();
                page.waitForLoadState();
                assertThat(page.locator("main")).containsText("кешігудің себебін жазыңыз", PATIENT);
                head.picture(side.head() + "-late-refused");
                page.locator("#ranking-close-all").click();
                dialog.locator("textarea").fill("Бағалаушы іссапарда болды.");
            }
            dialog.locator("[id$=close]").click();
            page.waitForLoadState();
            head.go("/ranking/sheets.xhtml?period=" + QUARTER);
            assertThat(page.locator("#ranking-grid")).containsText("Парақ жабылған", PATIENT);
            if (late) {
                assertThat(page.locator("#ranking-grid")).containsText("Мерзімінен кейін жабылды", PATIENT);
            }
            head.picture(side.head() + "-closed");
        }
    }

    /** The employee chooses the language in which the portal writes to him; the pages stay as they are. */
    private static void chooseRussianLetters(Side side) {
        try (Window employee = Window.office(portal).signIn(side.employee(), "/notification/list.xhtml")) {
            employee.accessible("notices").press("Орысша");
            assertThat(employee.page().locator("#letters [aria-pressed=true]")).hasValue("Орысша");
            assertThat(employee.page().locator("html")).hasAttribute("lang", "kk");
            assertQuiet(employee);
        }
    }

    private static void theLetterIsRussian(Side side) {
        Wait.until(
                Duration.ofSeconds(60),
                "the letter is written in Russian",
                () -> portal.mails().mailsTo(side.employee().email()).stream().anyMatch(mail -> mail.subject()
                        .equals("Ознакомьтесь с результатом оценки: III квартал 2026 года")));
    }

    /** HR makes all results known; marks do not show on the way (par. 11). */
    private static void makeKnown(Side side) {
        try (Window hr = Window.office(portal).signIn(side.hr())) {
            hr.go("/ranking/progress.xhtml?period=" + QUARTER)
                    .accessible("progress")
                    .picture(side.hr() + "-progress");
            hr.go("/result/acquaintance.xhtml?period=" + QUARTER).accessible("acquaintance");
            hr.press("Барлығын таныстыруға жіберу");
            assertThat(hr.page().locator("main")).containsText("Қызметші ашқан жоқ", PATIENT);
            hr.picture(side.hr() + "-acquaintance");
            assertQuiet(hr);
        }
    }

    /** The employee opens his result by the button, and that instant is kept (par. 11). Answers the result's address. */
    private static String acquaint(Side side) {
        String address;
        try (Window employee = Window.office(portal).signIn(side.employee(), "/result/mine.xhtml")) {
            employee.accessible("my results").press("Нәтижеге өту").accessible("a sealed result");
            assertThat(employee.text()).doesNotContain("Қосу және бөлу");
            employee.press("Нәтижемен танысу");
            assertThat(employee.page().locator("main")).containsText("Қосу және бөлу", PATIENT);
            assertThat(employee.text()).contains("7-тармақ", "Дөңгелектеу", "Диапазон");
            employee.accessible("a result").picture(side.employee() + "-result");
            address = employee.page().url();
            assertQuiet(employee);
        }
        try (Window hr = Window.office(portal).signIn(side.hr(), "/result/acquaintance.xhtml?period=" + QUARTER)) {
            assertThat(hr.page()
                            .locator("main tr")
                            .filter(new Locator.FilterOptions().setHasText(side.employeeSurname())))
                    .containsText("Танысты", PATIENT);
        }
        assertThat(portal.mails().mails()).as("a mail never carries a mark").noneMatch(mail -> mail.text()
                .matches("(?s).*\\b[0-5][,.][0-9]{2}\\b.*"));
        return address.substring(portal.address().toString().length());
    }

    /** Paragraph 20 has a closed list: neither the official nor the region, nor a colleague, nor the other council. */
    private static void nobodyElseLearnsTheMark(Side side, String result) {
        Side other = side == Side.ALATAU ? Side.SARYSU : Side.ALATAU;
        Account[] strangers = {
            side.official(), Account.REGION_ADMIN, Account.BOTH_EMPLOYEE, other.hr(), other.head(), other.employee(),
        };
        for (Account stranger : strangers) {
            Page answer = portal.visitor(stranger).get(result);
            assertThat(answer.status())
                    .as(stranger + " at " + result + ": " + answer)
                    .isIn(403, 404);
            assertThat(answer.body()).as(stranger.toString()).doesNotContain("Қосу және бөлу", side.employeeSurname());
        }
        for (Account stranger : new Account[] {side.official(), Account.REGION_ADMIN}) {
            try (Window window = Window.office(portal).signIn(stranger)) {
                window.accessible("today of " + stranger).picture(stranger + "-today");
                assertThat(window.page()
                                .locator("nav.nav a[href*='/result/'], nav.nav a[href*='/ranking/']")
                                .count())
                        .isZero();
            }
        }
    }

    private static void assertQuiet(Window... windows) {
        for (Window window : windows) {
            assertThat(window.complaints()).as("what the browser complains of").isEmpty();
        }
    }
}
