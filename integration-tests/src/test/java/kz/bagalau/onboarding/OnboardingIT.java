package kz.bagalau.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.delivery.MailSink;
import kz.bagalau.environment.Account;
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

/**
 * A third council from nothing to its first approved schedule (par. 1, 10): the administrator of its region brings it on,
 * its two people follow their letters, publish its edition and agree on the schedule. Says how long it took and how often
 * somebody clicked.
 */
@Order(85)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OnboardingIT {

    private static final String UNIT = "zhambyl-merki";
    private static final String HR = "merki.hr@bagalau.example";
    private static final String OFFICIAL = "merki.official@bagalau.example";
    private static final String QUARTER = "2026-Q4";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final Pattern LINK = Pattern.compile("https?://\\S+/login-actions/action-token\\S+");

    private static Portal portal;
    private static int clicks;
    private static int fields;

    @BeforeAll
    static void open() {
        portal = Run.portal();
    }

    @Test
    @Order(1)
    void the_administrator_of_the_region_brings_it_on_and_is_refused_at_the_fields() {
        try (Window admin = Window.office(portal).signIn(Account.REGION_ADMIN, "/region/onboarding.xhtml")) {
            long begun = System.nanoTime();
            Page page = admin.page();
            admin.accessible("onboardings").picture("onboardings");
            page.locator("[id='begin:region']")
                    .selectOption(new com.microsoft.playwright.options.SelectOption()
                            .setLabel(page.locator("[id='begin:region'] option")
                                    .filter(new Locator.FilterOptions().setHasText("Жамбыл"))
                                    .innerText()));
            click(page, "begin:go");
            click(page, "council:next");
            assertThat(page.locator("main")).containsText("Толтырыңыз", PATIENT);
            page.locator("[id='council:REGISTER']").selectOption(UNIT);
            fields++;
            click(page, "council:next");

            assertThat(page.locator("h1")).containsText("Меркі аудандық мәслихатының аппараты", PATIENT);
            admin.accessible("onboarding, edition");
            click(page, "edition:compare");
            assertThat(page.locator("main")).containsText("Айырмашылық", PATIENT);
            fill(page, "DECISION_NUMBER", "12-3");
            fill(page, "DECISION_DATE", "2026-09-14");
            click(page, "edition:next");

            assertThat(page.locator("h2").first()).containsText("3-қадам", PATIENT);
            fill(page, "OFFICIAL_SURNAME", "Қалмырзаев");
            fill(page, "OFFICIAL_GIVEN_NAME", "Сұңғат");
            fill(page, "OFFICIAL_EMAIL", OFFICIAL);
            fill(page, "OFFICIAL_SINCE", "2024-02-01");
            fill(page, "HR_SURNAME", "Тілеубердиева");
            fill(page, "HR_GIVEN_NAME", "Гүлсезім");
            fill(page, "HR_EMAIL", OFFICIAL);
            fill(page, "HR_SINCE", "2025-02-03");
            click(page, "people:next");
            assertThat(page.locator("main")).containsText("бұлар екі адам", PATIENT);
            assertThat(page.locator("[id='people:HR_SURNAME']")).hasValue("Тілеубердиева");
            admin.accessible("onboarding, people").picture("onboarding-people");
            fill(page, "HR_EMAIL", HR);
            click(page, "people:next");
            assertThat(page.locator("h2").first()).containsText("4-қадам", PATIENT);
            click(page, "calendar:next");
            assertThat(page.locator("h2").first()).containsText("5-қадам", PATIENT);
            tell("the region's part", begun);
            admin.accessible("onboarding, schedule").picture("onboarding-schedule");
            assertThat(admin.complaints()).isEmpty();
            admin.as(390, 844, ColorScheme.LIGHT, "ru").go(page.url().replaceFirst("^https?://[^/]+", ""));
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                    .as("nothing sticks out of a phone")
                    .isTrue();
        }
    }

    @Test
    @Order(2)
    void its_own_two_people_publish_the_edition_and_approve_the_first_schedule() {
        long begun = System.nanoTime();
        try (Window hr = entered(HR);
                Window official = entered(OFFICIAL)) {
            hr.go("/edition/list.xhtml");
            Locator draft = hr.page().locator("a[href*='/edition/draft.xhtml?id='], a[href*='draft.xhtml?id=']");
            String id = draft.first().getAttribute("href").replaceFirst(".*id=([0-9a-f-]+).*", "$1");
            hr.go("/edition/publish.xhtml?id=" + id);
            click(hr.page(), "decide:submit");
            assertThat(hr.page().locator("main")).containsText("Жариялауға ұсынылды", PATIENT);
            official.go("/edition/publish.xhtml?id=" + id);
            click(official.page(), "decide:publish");
            assertThat(official.page().locator("main")).containsText("Редакция жарияланды", PATIENT);

            hr.go("/cycle/schedule.xhtml?period=" + QUARTER);
            press(hr, "Кестені құру");
            press(hr, "Бекітуге ұсыну");
            assertThat(hr.page().locator("main")).containsText("бекітуді күтіп тұр", PATIENT);
            official.go("/cycle/schedule.xhtml?period=" + QUARTER);
            press(official, "Кестені бекіту");
            assertThat(official.page().locator("main")).containsText("бекітілді", PATIENT);
        }
        tell("the council's part", begun);
        Run.tell("From nothing to the first approved schedule: " + clicks + " clicks, " + fields + " fields");
    }

    @Test
    @Order(3)
    void the_region_sees_that_it_is_ready_but_for_what_is_missing_and_sees_no_mark() {
        try (Window admin = Window.office(portal).signIn(Account.REGION_ADMIN, "/region/onboarding.xhtml")) {
            admin.page().locator("main tbody a.btn").first().click();
            assertThat(admin.page().locator("main")).containsText("Дайындық: 9 / 9", PATIENT);
        }
    }

    /** Follows the letter of invitation, chooses a password, and comes to the portal. */
    private static Window entered(String email) {
        Wait.until(PATIENCE, "the letter of " + email, () -> link(email) != null);
        Window window = Window.office(portal);
        Page page = window.page();
        page.navigate(link(email));
        Locator proceed = page.locator("a[href*='action-token'], a[href*='required-action']");
        if (page.locator("input[name=password-new]").count() == 0) {
            clicks++;
            proceed.first().click();
        }
        page.locator("input[name=password-new]").fill(Account.PASSWORD);
        page.locator("input[name=password-confirm]").fill(Account.PASSWORD);
        clicks++;
        page.locator("form [type=submit]:visible").first().click();
        page.waitForLoadState();
        page.navigate(portal.address() + "/today.xhtml");
        String signIn = portal.realm().address().toString();
        for (int pages = 0; pages < 3 && page.url().startsWith(signIn); pages++) {
            Locator username = page.locator("input[name=username]:visible");
            if (username.count() > 0 && username.isEditable()) {
                username.fill(email);
            }
            Locator password = page.locator("input[name=password]:visible");
            if (password.count() > 0) {
                password.fill(Account.PASSWORD);
            }
            clicks++;
            page.locator("form [type=submit]:visible").first().click();
            page.waitForLoadState();
        }
        assertThat(page.locator("header")).containsText("Меркі", PATIENT);
        return window;
    }

    private static String link(String email) {
        for (MailSink.Mail mail : portal.mails().mailsTo(email)) {
            Matcher link = LINK.matcher(
                    mail.text().replace("=\r\n", "").replace("=3D", "=").replace("&amp;", "&"));
            if (link.find()) {
                return link.group().replaceFirst("[\"'>].*", "");
            }
        }
        return null;
    }

    private static void click(Page page, String id) {
        clicks++;
        page.locator("[id='" + id + "']").click();
        page.waitForLoadState();
    }

    private static void press(Window window, String words) {
        clicks++;
        window.press(words);
    }

    private static void fill(Page page, String field, String value) {
        fields++;
        page.locator("[id$=':" + field + "']").fill(value);
    }

    private static void tell(String what, long begun) {
        Run.tell("Onboarding, " + what + ": "
                + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s, " + clicks + " clicks so far, "
                + fields
                + " fields");
    }
}
