package kz.bagalau.quarter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Page;
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
 * The third quarter of 2026 of both heads, by the plans of {@link KpiPlanIT} and in the quarter that {@link QuarterIT}
 * opened: actual values with their documents, marks inside the band, the result (par. 22, 27, annexes 2, 3).
 */
@Order(55)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KpiSheetIT {

    private static final String QUARTER = "2026-Q3";
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static Portal portal;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        portal.moveClockTo(Instant.parse("2026-10-08T04:00:00Z"));
    }

    @Test
    @Order(1)
    void alatau_evaluates_its_head_with_a_percentage_in_the_hole_of_annex_3() {
        // 4 / 8.95 x 100 = 44.69: no row of annex 3 holds it, R21 does
        String result = evaluate(Side.ALATAU, List.of("92,6", "33", "8,95"), "44,69");
        assertKnownToThoseOfParagraph20Only(Side.ALATAU, result);
    }

    @Test
    @Order(2)
    void sarysu_evaluates_its_head() {
        String result = evaluate(Side.SARYSU, List.of("92,6", "33", "9"), "44,44");
        assertKnownToThoseOfParagraph20Only(Side.SARYSU, result);
    }

    private static String evaluate(Side side, List<String> actuals, String third) {
        enterAndSend(side, actuals, third);
        mark(side);
        return makeKnown(side);
    }

    /** HR computes beforehand: what was reached, by which document; a value that is none stays typed (par. 22). */
    private static void enterAndSend(Side side, List<String> actuals, String third) {
        try (Window hr = Window.office(portal).signIn(side.hr(), "/kpi/sheets.xhtml?period=" + QUARTER)) {
            hr.accessible("sheets of indicators, HR").picture(side.hr() + "-kpi-sheets");
            hr.page().locator(".sheets a[href*='actuals.xhtml']").first().click();
            assertThat(hr.page().locator(".kpi"))
                    .hasCount(actuals.size(), new LocatorAssertions.HasCountOptions().setTimeout(60_000));
            Locator values = hr.page().locator("[data-field][id*='ACTUAL']");
            Locator sources = hr.page().locator("[data-field][id*='SOURCE']");
            for (String typed : List.of("1e9", "-1", "жүз", "\uD83D\uDE42")) {
                values.first().fill(typed);
                values.first().press("Tab");
                assertThat(told(hr, values.first())).hasText(Pattern.compile("\\S{3,}"));
                assertThat(hr.page().locator("#fields-status")).containsText("Сақталмады", PATIENT);
                assertThat(values.first()).hasValue(typed);
            }
            for (int line = 0; line < actuals.size(); line++) {
                write(hr, values.nth(line), actuals.get(line));
                write(hr, sources.nth(line), "Құжат айналымы жүйесінен үзінді, 02.10.2026");
            }
            assertThat(hr.page().locator("main")).containsText("97,47", PATIENT);
            assertThat(hr.page().locator("main")).containsText("82,50", PATIENT);
            assertThat(hr.page().locator("main")).containsText(third, PATIENT);
            hr.accessible("actual values").picture(side.hr() + "-kpi-actuals");
            if (hr.page().locator("[id='sending:late']").count() > 0) {
                hr.page().locator("[id='sending:late']").fill("Портал қазан айында іске қосылды.");
            }
            hr.page().locator("[id='sending:send']").click();
            assertThat(hr.page().locator("[id='sending:recall']"))
                    .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
            assertThat(hr.complaints()).isEmpty();
        }
    }

    /** The evaluator marks inside the band only, and closes (par. 27, annexes 2, 3). */
    private static void mark(Side side) {
        try (Window official = Window.office(portal).signIn(side.official(), "/kpi/sheets.xhtml?period=" + QUARTER)) {
            official.page()
                    .locator(".sheets a[href*='/kpi/sheet.xhtml'], .sheets a[href^='sheet.xhtml']")
                    .first()
                    .click();
            official.accessible("sheet of indicators").picture(side.official() + "-kpi-sheet");
            if (side == Side.ALATAU) {
                assertThat(official.page().locator("main")).containsText("44,69", PATIENT);
                assertThat(official.page().locator("main")).containsText("R21", PATIENT);
            }
            Locator marks = official.page().locator("[data-field][id*='MARK']");
            for (String outside : List.of("5", "4,74")) {
                marks.first().fill(outside);
                marks.first().press("Tab");
                assertThat(told(official, marks.first())).containsText("4,75", PATIENT);
                assertThat(marks.first()).hasValue(outside);
            }
            List<String> given = List.of("4,9", "4,15", "2,2");
            for (int line = 0; line < given.size(); line++) {
                write(official, marks.nth(line), given.get(line));
            }
            assertThat(official.page().locator("#total")).containsText("3,75", PATIENT);
            official.picture(side.official() + "-kpi-sheet-marked");
            official.page().locator("[id='closing:close']").click();
            assertThat(official.page().locator("[data-field][id*='MARK']"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
            assertThat(official.page().locator("#total")).containsText("3,75", PATIENT);
            official.accessible("a closed sheet of indicators");
            assertThat(official.complaints()).isEmpty();
        }
    }

    /** Made known and opened; answers its address. */
    private static String makeKnown(Side side) {
        try (Window hr = Window.office(portal).signIn(side.hr(), "/result/acquaintance.xhtml?period=" + QUARTER)) {
            hr.press("Барлығын таныстыруға жіберу");
            assertThat(hr.page().locator("main")).containsText("Қызметші ашқан жоқ", PATIENT);
        }
        try (Window head = Window.office(portal).signIn(side.head(), "/result/mine.xhtml")) {
            head.press("Нәтижеге өту").press("Нәтижемен танысу");
            assertThat(head.page().locator("main")).containsText("97,47", PATIENT);
            assertThat(head.page().locator("main")).containsText("3,75", PATIENT);
            head.accessible("a result by indicators").picture(side.head() + "-kpi-result");
            return head.page().url().substring(portal.address().toString().length());
        }
    }

    private static void assertKnownToThoseOfParagraph20Only(Side side, String result) {
        Side other = side == Side.ALATAU ? Side.SARYSU : Side.ALATAU;
        for (Account stranger :
                List.of(side.employee(), Account.REGION_ADMIN, other.hr(), other.official(), other.head())) {
            Page answer = portal.visitor(stranger).get(result);
            assertThat(answer.status()).as(stranger + ": " + answer).isIn(403, 404);
            assertThat(answer.body()).as(stranger.toString()).doesNotContain("97,47", "3,75");
        }
        assertThat(portal.mails().mails()).as("a mail never carries a mark").noneMatch(mail -> mail.text()
                .matches("(?s).*\\b[0-5][,.][0-9]{2}\\b.*"));
    }

    private static Locator told(Window window, Locator field) {
        return window.page().locator("[id='err-" + field.getAttribute("id") + "']");
    }

    private static void write(Window window, Locator field, String typed) {
        field.fill(typed);
        field.press("Tab");
        assertThat(window.page().locator("#fields-status")).containsText("Сақталды", PATIENT);
    }
}
