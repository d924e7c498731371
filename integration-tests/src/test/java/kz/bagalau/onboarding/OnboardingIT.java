package kz.bagalau.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A third council is brought on by the administrator of its region, up to where the law leaves it to its own people
 * (par. 1, 10). Says how long it took and how often somebody clicked.
 */
@Order(87)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OnboardingIT {

    private static final String UNIT = "zhambyl-merki";
    private static final String HR = "merki.hr@bagalau.example";
    private static final String OFFICIAL = "merki.official@bagalau.example";
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
            click(page, "edition:compare");
            assertThat(page.locator("main")).containsText("Айырмашылық", PATIENT);
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
            page.locator("main tbody a.btn").first().click();
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
