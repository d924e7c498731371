package kz.bagalau.calibration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Window;
import kz.bagalau.rest.RankedCouncil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A head who was evaluated by indicators disagrees, under the edition of Sarysu, in a council of its own: from the closed
 * sheet of indicators to the corrected mark and the signed minutes (par. 12, 22-27, 37-41). The chair who gave the marks
 * convenes the session as the appointing official and does not vote in it.
 */
@Order(58)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KpiCalibrationIT {

    private static final String DAY = "2026-10-08";
    private static final String INDICATOR = "Қайта қаралған шешімдер саны";
    private static final Map<String, String> MEMBERS =
            Map.of("hr", "Кадрбеков", "first", "Біріншиев", "second", "Екіншиев");
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static final Map<String, Window> WINDOWS = new HashMap<>();
    private static Portal portal;
    private static RankedCouncil council;
    private static String result;
    private static String calibration;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        portal.moveClockTo(Instant.parse(DAY + "T04:00:00Z"));
        portal.realm().prepareTestClient();
        council = RankedCouncil.made(portal, "indicators", "sarysu");
        result = "/result/result.xhtml?id=" + council.acquaintHead();
    }

    @AfterAll
    static void close() {
        WINDOWS.values().forEach(Window::close);
    }

    @Test
    @Order(1)
    void the_head_disagrees_with_his_marks_and_the_chair_convenes() {
        Window head = at("head", result);
        assertThat(head.page().locator("main")).containsText(INDICATOR, PATIENT);
        head.press("Келіспеу туралы өтініш");
        head.page().locator("textarea").fill("Екінші көрсеткіштің бағасымен келіспеймін.");
        head.press("Өтініш беру");
        assertThat(head.page().locator("main")).containsText("шешім күтілуде", PATIENT);
        calibration = head.page().url().substring(portal.address().toString().length());

        Window chair = at("official", calibration);
        assertThat(chair.page().locator("label:has-text('Басшыев')")).hasCount(0);
        MEMBERS.values().forEach(surname -> choose(chair, surname));
        Locator leader = chair.page().locator("select[id$=chair]");
        leader.selectOption(new SelectOption()
                .setValue(leader.locator("option:has-text('Кадрбеков')").getAttribute("value")));
        chair.page().locator("input[type=date]").fill(DAY);
        chair.press("Сессияны тағайындау");
        assertThat(chair.page().locator("main")).containsText("сессия тағайындалды", PATIENT);
    }

    @Test
    @Order(2)
    void the_session_hears_the_indicators_and_votes() {
        Window hr = at("hr", calibration);
        MEMBERS.values().forEach(surname -> choose(hr, surname));
        hr.press("Сессияны ашу");
        assertThat(hr.page().locator("main")).containsText("3 / 3", PATIENT);

        Window chair = at("official", calibration);
        chair.page().locator("textarea").first().fill("Көрсеткіштер жоспардағыдай есептелді, бағам негізді.");
        chair.press("Сақтау");
        assertThat(chair.page().locator("main")).containsText("жоспардағыдай есептелді", PATIENT);

        Window first = at("first", calibration);
        assertThat(first.page().locator("main")).containsText(INDICATOR, PATIENT);
        first.page().locator("textarea[id$=argued]").fill("Екі шешім сыртқы себептен қайта қаралды.");
        first.page().locator("input[id$=proposed]").fill("4,9");
        first.press("Дәлелді жеткізу");
        assertThat(first.page().locator("main")).containsText("Екі шешім сыртқы себептен", PATIENT);

        hr.go(calibration).accessible("session on indicators").picture("calibration-kpi-session");
        hr.press("Дауысқа қою: 4,90");
        assertThat(hr.page().locator("main")).containsText("Дауыс берген мүше – 0 / 3", PATIENT);
        MEMBERS.keySet().forEach(member -> {
            Window window = at(member, calibration).press("Қолдаймын");
            assertThat(window.page().locator("body")).containsText("Дауысыңыз қабылданды", PATIENT);
        });
        hr.go(calibration).press("Дауыс беруді жабу");
        assertThat(hr.page().locator("main")).containsText("Қолдады – 3, қарсы – 0, дауыс бермеді – 0", PATIENT);
        hr.page().locator("textarea").last().fill("Қайта қараудың себебі қызметшіге байланысты емес.");
        hr.press("Хаттаманы жасау");
        assertThat(hr.page().locator("main")).containsText("Бұрынғы баға", PATIENT);
    }

    @Test
    @Order(3)
    void the_minutes_are_signed_and_placed_and_the_corrected_mark_stands() {
        List.of("first", "second", "hr").forEach(member -> {
            assertThat(at("head", calibration).text())
                    .as("before the last signature")
                    .doesNotContain("4,90");
            Window window = at(member, calibration).press("Хаттамаға қол қою");
            assertThat(window.page().locator("body")).containsText("Хаттамаға қол қойдыңыз", PATIENT);
        });
        Window hr = at("hr", calibration).press("Хаттаманы орналастыру");
        assertThat(hr.page().locator("main")).containsText("Орналастырылды және жабылды", PATIENT);

        Window head = at("head", calibration.replace("case.xhtml", "minutes.xhtml"));
        assertThat(head.page().locator("article[lang=kk]")).containsText("баға 4,74 орнына 4,90", PATIENT);
        head.accessible("minutes on indicators").picture("calibration-kpi-minutes");
        head.go(result);
        assertThat(head.page().locator("main")).containsText("4,90", PATIENT);
        assertThat(council.visitor("first").get(result).status())
                .as("the session is over, its member knows the case no longer")
                .isEqualTo(403);
        WINDOWS.values().forEach(each -> assertThat(each.complaints()).isEmpty());
    }

    private static void choose(Window window, String surname) {
        window.page().locator("label:has-text('" + surname + "')").first().click();
    }

    /** The window of somebody, who has it open from his first page to the last. */
    private static Window at(String mailbox, String path) {
        Window known = WINDOWS.get(mailbox);
        if (known != null) {
            return known.go(path);
        }
        Window opened = Window.office(portal).signIn(council.username(mailbox), path);
        WINDOWS.put(mailbox, opened);
        return opened;
    }
}
