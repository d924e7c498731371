package kz.bagalau.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Canaries;
import kz.bagalau.environment.Forms;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import kz.bagalau.environment.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** HR of Sarysu practises: one click in, everybody's place; and he loses it with his right. */
@Order(87)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PracticeIT {

    private static final String PAGE = "/council/practice.xhtml";
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static Portal portal;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        portal.realm().prepareTestClient();
    }

    @Test
    @Order(1)
    void one_click_leads_into_a_marked_council_to_be_seen_as_everybody() {
        try (Window hr = Window.office(portal).signIn(Account.SARYSU_HR, PAGE)) {
            assertThat(hr.text()).contains("редакциясы", "03:30", "Тоғыз ойдан шығарылған адам");
            hr.accessible("the way into the practice council").picture("practice-door");
            hr.press("Жаттығу кеңесін ашу");
            Locator banner = hr.page().locator("div.practice");
            assertThat(banner).containsText("Жаттығу кеңесі.", PATIENT);
            assertThat(banner).containsText("Мысалова Сәуле");
            assertThat(hr.page().title()).startsWith("Жаттығу: ");
            hr.accessible("today in the practice council").picture("practice-today");

            hr.go("/ranking/progress.xhtml");
            assertThat(banner).containsText("Персоналды басқару");
            assertThat(hr.page().locator("main")).containsText("Үлгі");
            hr.go("/staff/list.xhtml");
            assertThat(hr.page().locator("main")).containsText("Мысалханов");
            assertThat(hr.text()).as("nobody of the real council").doesNotContain("@bagalau.example");

            hr.go(PAGE);
            hr.accessible("the people of the practice council").picture("practice-people");
            play(hr, "Үлгібеков Талғат");
            assertThat(banner).containsText("Үлгібеков Талғат", PATIENT);
            hr.go("/ranking/sheets.xhtml");
            assertThat(hr.page().locator("main")).containsText("Үлгіханова", PATIENT);
            hr.go(PAGE);
            play(hr, "Мысалиев Нұрлан");
            hr.go("/result/mine.xhtml");
            assertThat(banner).containsText("Мысалиев Нұрлан", PATIENT);
            hr.go(PAGE);
            play(hr, "Мысалбеков Ержан");
            hr.go("/cycle/schedule.xhtml");
            assertThat(banner).containsText("Тағайындауға құқығы бар адам", PATIENT);
            assertThat(hr.page().locator("main")).containsText("бекітілді");
        }
    }

    @Test
    @Order(2)
    void it_can_be_read_on_a_phone_and_in_the_dark() {
        try (Window phone = Window.phone(portal).signIn(Account.SARYSU_HR, PAGE)) {
            phone.press("Жаттығу кеңесіне кіру");
            assertThat(phone.page().locator("div.practice")).containsText("Жаттығу", PATIENT);
            phone.picture("practice-today-phone").go(PAGE).picture("practice-people-phone");
            assertThat((Boolean) phone.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                    .as("nothing sticks out of a phone")
                    .isTrue();
        }
        try (Window dark = Window.dark(portal).signIn(Account.SARYSU_HR, PAGE)) {
            dark.accessible("the way in, dark").picture("practice-door-dark");
            dark.press("Жаттығу кеңесіне кіру");
            assertThat(dark.page().locator("div.practice")).containsText("Жаттығу", PATIENT);
            dark.accessible("practice, dark").picture("practice-today-dark");
        }
    }

    @Test
    @Order(3)
    void whoever_is_hr_no_more_is_out_at_the_next_request_by_page_and_by_token() {
        Canaries canaries = new Canaries(portal);
        Visitor hr = portal.visitor(Account.SARYSU_HR);
        Page door = hr.visit(PAGE);
        Forms.press(hr, door, "Жаттығу кеңесіне кіру");
        String token = portal.realm().tokens(Account.SARYSU_HR, "sarysu").get("access_token");
        String official =
                portal.realm().tokens(Account.SARYSU_OFFICIAL, "sarysu").get("access_token");
        assertThat(hr.get("/staff/list.xhtml").body()).contains("Мысалханов");
        assertThat(employees(token).body()).contains("Мысалханов").doesNotContain("@bagalau.example");
        assertThat(employees(official).status()).isEqualTo(403);

        canaries.change("update members set roles = '{employee}' where email = ?", Account.SARYSU_HR.email());
        try {
            Page refused = hr.get("/staff/list.xhtml");
            assertThat(refused.status()).isEqualTo(303);
            assertThat(refused.location().orElseThrow().toString()).endsWith(PAGE);
            assertThat(hr.get(PAGE).status()).as("nor is he offered another").isEqualTo(403);
            assertThat(employees(token).status()).isEqualTo(403);
            assertThat(employees(token).body()).contains("practice-over");
        } finally {
            canaries.change(
                    "update members set roles = '{council-hr,employee}' where email = ?", Account.SARYSU_HR.email());
        }
        assertThat(hr.get("/staff/list.xhtml").body())
                .as("he is back in his own council")
                .doesNotContain("Мысалханов");
        assertThat(employees(token).body()).contains("Мысалханов");
    }

    private static Page employees(String token) {
        return portal.visitor().send("/api/v1/employees", request -> request.header("Authorization", "Bearer " + token)
                .header("Bagalau-Practice", "hr")
                .GET());
    }

    private static void play(Window hr, String name) {
        hr.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("button")
                .click();
        hr.page().waitForURL("**/today.xhtml");
    }
}
