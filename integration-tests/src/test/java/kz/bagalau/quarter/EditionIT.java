package kz.bagalau.quarter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Instant;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A methodology that no shipped edition has (marks 1-10 in halves, other bounds, other terms) is written in the browser,
 * proved, submitted and published by two people, and the first quarter it governs is evaluated by it (par. 1, 7, 31).
 */
@Order(80)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EditionIT {

    private static final Side SIDE = Side.SARYSU;
    private static final String EDITION = "10.12.2026 редакциясы";
    private static final String QUARTER = "2027-Q1";
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static Portal portal;
    private static String draft;

    @BeforeAll
    static void open() {
        portal = Run.portal();
    }

    @AfterAll
    static void backToTheDayOfTheOthers() {
        portal.moveClockTo(Instant.parse("2026-10-13T04:00:00Z"));
    }

    @Test
    @Order(1)
    void hr_writes_an_edition_as_a_copy_and_changes_its_scale_marks_and_terms() {
        try (Window hr = Window.office(portal).signIn(SIDE.hr(), "/edition/list.xhtml")) {
            hr.accessible("editions").picture("editions");
            hr.page().locator("[id='begin:clone']").click();
            hr.page().waitForURL(address -> address.contains("/edition/draft.xhtml"));
            draft = hr.page().url().replaceFirst(".*id=", "");
            tab(hr, "decision");
            write(hr, "decision.number", "30-1");
            write(hr, "decision.date", "2026-12-10");
            tab(hr, "terms");
            write(hr, "methodology.request.within.workingDays", "6");
            tab(hr, "scale");
            write(hr, "methodology.ranking.marks.from", "1");
            write(hr, "methodology.ranking.marks.to", "10");
            write(hr, "methodology.ranking.marks.step", "0,5");
            bounds(hr, 1, "8", "10");
            bounds(hr, 2, "6", "7,89");
            bounds(hr, 3, "4", "5,99");
            bounds(hr, 4, "0", "3,99");
            mendTheGap(hr);
            hr.accessible("editor, scale").picture("editor-scale");
            assertThat(hr.complaints()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void what_is_typed_stays_when_somebody_else_was_first() {
        try (Window one = Window.office(portal).signIn(SIDE.hr(), address("draft", "terms"));
                Window other = Window.office(portal).signIn(SIDE.hr(), address("draft", "terms"))) {
            write(one, "methodology.request.within.workingDays", "7");
            Locator field = field(other, "methodology.request.within.workingDays");
            field.fill("8");
            field.press("Tab");
            Locator told = other.page().locator("#err-f-methodology-request-within-workingDays");
            assertThat(told).containsText("Қазіргі мәні: 7", PATIENT);
            assertThat(field).hasValue("8");
            told.locator("button").first().click();
            assertThat(other.page().locator("#edition-status")).containsText("Сақталды", PATIENT);
            other.go(address("draft", "terms"));
            assertThat(field).hasValue("8");
        }
    }

    @Test
    @Order(3)
    void it_is_proved_and_two_people_publish_it() {
        try (Window hr = Window.office(portal).signIn(SIDE.hr(), address("proof", ""));
                Window official = Window.office(portal).signIn(SIDE.official())) {
            assertThat(hr.page().locator("main")).containsText("Мысалдар", PATIENT);
            hr.accessible("proof").picture("proof");
            hr.go(address("publish", "")).accessible("publish");
            hr.page().locator("[id='decide:submit']").click();
            assertThat(hr.page().locator("main")).containsText("Жариялауға ұсынылды", PATIENT);

            official.go(address("publish", "")).accessible("publish, official").picture("publish");
            assertThat(official.text()).contains("Баға диапазоны", "10");
            official.page().locator("[id='decide:publish']").click();
            assertThat(official.page().locator("main")).containsText(EDITION, PATIENT);
            assertThat(official.page().locator("main")).containsText("Редакция жарияланды", PATIENT);
        }
    }

    @Test
    @Order(4)
    void the_first_quarter_it_governs_is_evaluated_by_its_marks() {
        portal.moveClockTo(Instant.parse("2027-04-02T04:00:00Z"));
        try (Window hr = Window.office(portal).signIn(SIDE.hr());
                Window official = Window.office(portal).signIn(SIDE.official())) {
            hr.go("/cycle/schedule.xhtml?period=" + QUARTER)
                    .press("Кестені құру")
                    .press("Бекітуге ұсыну");
            assertThat(hr.page().locator("main")).containsText("бекітуді күтіп тұр", PATIENT);
            official.go("/cycle/schedule.xhtml?period=" + QUARTER).press("Кестені бекіту");
            assertThat(official.page().locator("main")).containsText("бекітілді", PATIENT);
            hr.go("/cycle/eligibility.xhtml?period=" + QUARTER).press("Тоқсанды ашу");
            assertThat(hr.page().locator("main")).containsText("Тоқсан ашылды", PATIENT);
        }
        try (Window head = Window.office(portal).signIn(SIDE.head(), "/ranking/sheets.xhtml?period=" + QUARTER)) {
            var page = head.page();
            Locator cells = page.locator("#ranking-grid tbody tr[data-sheet] td.mk:not(.none)");
            type(head, cells.first(), "7.3");
            assertThat(page.locator("#ranking-status")).containsText("Рұқсат етілген бағалар", PATIENT);
            page.keyboard().press("Escape");
            for (int cell = 0; cell < cells.count(); cell++) {
                type(head, cells.nth(cell), cell % 2 == 0 ? "7.5" : "8");
            }
            assertThat(page.locator("#ranking-status")).containsText("Сақталды", PATIENT);
            assertThat(cells.first().locator(".v")).containsText("7,5", PATIENT);
            page.locator("#ranking-close-all").click();
            page.locator("#ranking-closing [id$=close]").click();
            page.waitForLoadState();
            head.go("/ranking/sheets.xhtml?period=" + QUARTER);
            assertThat(page.locator("#ranking-grid")).containsText("Парақ жабылған", PATIENT);
            head.picture("ten-points-closed");
        }
        try (Window hr = Window.office(portal).signIn(SIDE.hr())) {
            hr.go("/result/acquaintance.xhtml?period=" + QUARTER).press("Барлығын таныстыруға жіберу");
            assertThat(hr.page().locator("main")).containsText("Қызметші ашқан жоқ", PATIENT);
        }
        try (Window employee = Window.office(portal).signIn(SIDE.employee(), "/result/mine.xhtml")) {
            employee.press("Нәтижеге өту").press("Нәтижемен танысу");
            assertThat(employee.page().locator("main")).containsText("7,75", PATIENT);
            assertThat(employee.page().locator("svg.numberline")).containsText("10", PATIENT);
            employee.picture("ten-points-result");
        }
    }

    /** The bound that was typed leaves a gap; the editor says so and offers the value that closes it. */
    private static void mendTheGap(Window hr) {
        Locator gap = hr.page().locator(".figures .msg.refuse");
        // the picture follows the last change a moment later
        assertThat(gap).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(gap).containsText("7,90–7,99", PATIENT);
        gap.locator("button").click();
        assertThat(gap).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(field(hr, "methodology.grades.grades[2].to")).hasValue("7,99");
        assertThat(hr.page().locator("#live-faults")).containsText("Қате жоқ", PATIENT);
    }

    private static void bounds(Window hr, int grade, String from, String to) {
        write(hr, "methodology.grades.grades[" + grade + "].from", from);
        write(hr, "methodology.grades.grades[" + grade + "].to", to);
    }

    private static void tab(Window window, String tab) {
        window.go(address("draft", tab));
    }

    private static String address(String page, String tab) {
        return "/edition/" + page + ".xhtml?id=" + draft + (tab.isEmpty() ? "" : "&tab=" + tab);
    }

    private static Locator field(Window window, String path) {
        return window.page().locator("[data-path='" + path + "']");
    }

    /** Types into a field as people do, and waits until the server has it. */
    private static void write(Window window, String path, String value) {
        Locator field = field(window, path);
        if (field.inputValue().equals(value)) {
            return;
        }
        field.fill(value);
        var answer = window.page()
                .waitForResponse(
                        response -> response.url().endsWith("/edition/draft/change"), () -> field.press("Tab"));
        assertThat(answer.status()).as(path).isEqualTo(200);
    }

    private static void type(Window window, Locator cell, String mark) {
        cell.focus();
        window.page().keyboard().type(mark);
        window.page().keyboard().press("Enter");
    }
}
