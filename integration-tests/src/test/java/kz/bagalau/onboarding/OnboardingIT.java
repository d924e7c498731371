package kz.bagalau.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
 * its own two people follow their letters, publish its edition and agree on the schedule. Says how long it took and how
 * often somebody clicked.
 */
@Order(87)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OnboardingIT {

    private static final String UNIT = "zhambyl-merki";
    private static final String HR = "merki.hr@bagalau.example";
    private static final String OFFICIAL = "merki.official@bagalau.example";
    private static final String QUARTER = "2026-Q4";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern LINK = Pattern.compile("https?://\\S+/login-actions/action-token\\?[^\\s\"'<>]+");
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

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
                    .selectOption(page.locator("[id='begin:region'] option")
                            .filter(new Locator.FilterOptions().setHasText("Жамбыл"))
                            .getAttribute("value"));
            click(page, "begin:go");
            click(page, "council:next");
            assertThat(page.locator("main")).containsText("Толтырыңыз", PATIENT);
            page.locator("[id='council:REGISTER']").selectOption(UNIT);
            fields++;
            click(page, "council:next");

            assertThat(page.locator("h1")).containsText("Меркі аудандық мәслихатының аппараты", PATIENT);
            admin.accessible("onboarding, edition");
            page.locator("[id='edition:SOURCE']").selectOption(newestOf(page, "alatau"));
            click(page, "edition:compare");
            assertThat(page.locator("main")).containsText("Айырмашылық", PATIENT);
            page.locator("[id='edition:SOURCE']").selectOption(newestOf(page, "sarysu"));
            fill(page, "DECISION_NUMBER", "12-3");
            fill(page, "DECISION_DATE", "2026-09-14");
            click(page, "edition:next");

            assertThat(page.locator("main")).containsText("3-қадам", PATIENT);
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
            assertThat(page.locator("main")).containsText("4-қадам", PATIENT);
            click(page, "calendar:next");
            assertThat(page.locator("main")).containsText("5-қадам", PATIENT);
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
    void a_second_council_with_the_same_line_of_the_register_is_refused_at_the_field() {
        try (Window admin = Window.office(portal).signIn(Account.REGION_ADMIN, "/region/onboarding.xhtml")) {
            Page page = admin.page();
            openCouncil(page);
            assertThat(page.locator("main")).containsText("Дайындық", PATIENT);
            assertThat(page.locator("main")).containsText("персоналды басқару қызметінің ұсынуын күтіп тұр", PATIENT);
            admin.go("/region/onboarding.xhtml");
            page.locator("[id='begin:region']")
                    .selectOption(page.locator("[id='begin:region'] option")
                            .filter(new Locator.FilterOptions().setHasText("Жамбыл"))
                            .getAttribute("value"));
            click(page, "begin:go");
            assertThat(page.locator("[id='council:REGISTER'] option[value='" + UNIT + "']"))
                    .isDisabled();
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("тізілімде жоқ"))
                    .click();
            fill(page, "NAME_KK", "Басқа атау");
            fill(page, "CODE", UNIT);
            click(page, "council:next");
            assertThat(page.locator("main")).containsText("Бұл кеңес порталда бар", PATIENT);
            click(page, "council:giveUp");
            assertThat(page.locator("main")).containsText("Қосудан бас тартылды", PATIENT);
        }
    }

    @Test
    @Order(3)
    void its_own_two_people_follow_their_letters_publish_the_edition_and_approve_the_first_schedule() {
        long begun = System.nanoTime();
        try (Window hr = entered(HR);
                Window official = entered(OFFICIAL)) {
            press(hr, "Редакцияны қарау");
            String id = hr.page().url().replaceFirst(".*id=([0-9a-f-]+).*", "$1");
            click(hr.page(), "decide:submit");
            assertThat(hr.page().locator("main")).containsText("Жоба жариялауға ұсынылды", PATIENT);
            official.go("/edition/publish.xhtml?id=" + id);
            click(official.page(), "decide:publish");
            assertThat(official.page().locator("main")).containsText("Редакция жарияланды", PATIENT);

            hr.go("/cycle/schedule.xhtml?period=" + QUARTER);
            press(hr, "Кестені құру");
            press(hr, "Бекітуге ұсыну");
            assertThat(hr.page().locator("main")).containsText("бекітуді күтіп тұр", PATIENT);
            official.go("/cycle/schedule.xhtml?period=" + QUARTER);
            press(official, "Кестені бекіту");
            assertThat(official.page().locator("main")).containsText("Кесте бекітілді", PATIENT);
            tell("the council's part", begun);
            assertThat(hr.complaints()).isEmpty();
            assertThat(official.complaints()).isEmpty();
        }
        try (Window admin = Window.office(portal).signIn(Account.REGION_ADMIN, "/region/onboarding.xhtml")) {
            openCouncil(admin.page());
            assertThat(admin.page().locator("main")).containsText("Дайындық: 9 / 9", PATIENT);
        }
    }

    /** The council of this test in the list, wherever it stands. */
    private static void openCouncil(Page page) {
        page.locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Меркі"))
                .locator("a.btn")
                .click();
    }

    /** The list offers the newest edition of each publisher, and another test may have published a newer one. */
    private static String newestOf(Page page, String publisher) {
        return page.locator("[id='edition:SOURCE'] option[value^='" + publisher + "/']")
                .getAttribute("value");
    }

    /** Follows the letter of invitation, chooses a password, goes back to the portal and signs in. */
    private static Window entered(String email) {
        Wait.until(PATIENCE, "the letter to " + email, () -> link(email).isPresent());
        Window window = Window.office(portal);
        Page page = window.page();
        page.navigate(link(email).orElseThrow());
        page.locator("a[href*='action-token?key=']").click();
        page.locator("input[name=password-new]").fill(Account.PASSWORD);
        page.locator("input[name=password-confirm]").fill(Account.PASSWORD);
        page.locator("form [type=submit]:visible").click();
        page.locator("a[href='" + portal.address() + "/']").click();
        window.go("/today.xhtml");
        page.locator("input[name=username]").fill(email);
        Locator password = page.locator("input[name=password]");
        if (password.count() == 0) {
            page.locator("form [type=submit]:visible").click();
        }
        password.fill(Account.PASSWORD);
        page.locator("form [type=submit]:visible").click();
        clicks += 6;
        fields += 4;
        assertThat(page.locator("header").first()).containsText("Меркі", PATIENT);
        return window;
    }

    private static Optional<String> link(String email) {
        return portal.mails().mailsTo(email).stream()
                .flatMap(mail -> LINK.matcher(mail.text().replace("&amp;", "&")).results())
                .map(MatchResult::group)
                .findFirst();
    }

    private static void press(Window window, String words) {
        clicks++;
        window.press(words);
    }

    private static void click(Page page, String id) {
        clicks++;
        page.locator("[id='" + id + "']").click();
        page.waitForLoadState();
    }

    private static void fill(Page page, String field, String value) {
        fields++;
        page.locator("[id$=':" + field + "']").fill(value);
    }

    private static void tell(String what, long begun) {
        Run.tell("Onboarding, " + what + ": "
                + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s, " + clicks + " clicks so far, "
                + fields + " fields");
    }
}
