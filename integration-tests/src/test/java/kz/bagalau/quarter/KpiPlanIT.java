package kz.bagalau.quarter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
 * The plans of both heads for 2026 through the pages: begun, written, returned, set, agreed, approved, placed and
 * changed (par. 22-25, annex 1). The quarter that {@link QuarterIT} opens afterwards is evaluated by them.
 */
@Order(45)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KpiPlanIT {

    private static final List<String> NAMES = List.of(
            "Депутаттық сауалдарға мерзімінде берілген жауаптардың үлесі",
            "Тұрғындармен өткізілген қоғамдық тыңдаулар саны",
            "Азаматтардың негізделген шағымдарының саны");
    private static final List<String> UNITS = List.of("%", "іс-шара", "шағым");
    private static final List<String> PLANNED = List.of("95,0", "40", "4");
    private static final Map<String, String> TERMS = Map.of("2026-Q3", "30.09.2026", "2026-Q4", "31.12.2026");
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static final Map<Side, String> PLANS = new HashMap<>();
    private static Portal portal;

    @BeforeAll
    static void open() {
        portal = Run.portal();
    }

    @Test
    @Order(1)
    void alatau_goes_the_whole_way() {
        goTheWholeWay(Side.ALATAU);
    }

    @Test
    @Order(2)
    void sarysu_goes_the_whole_way() {
        goTheWholeWay(Side.SARYSU);
    }

    @Test
    @Order(3)
    void what_no_field_can_hold_stays_typed_with_a_word_on_what_to_do() {
        try (Window hr = change(Side.ALATAU)) {
            Locator planned = field(hr, 0, "PLANNED-2026-Q4");
            for (String typed : List.of("1e9", "-5", "тоқсан бес", "9".repeat(10_000), "\uD83D\uDE42", "\u202e95")) {
                refuse(hr, planned, typed);
            }
            refuse(hr, field(hr, 0, "NAME"), "ә".repeat(10_000));
            refuse(hr, field(hr, 0, "TERM-2026-Q4"), "31.02.2026");
            write(hr, planned, "96,5");
            write(hr, field(hr, 0, "NAME"), NAMES.get(0) + " \uD83D\uDE42");
            write(hr, field(hr, 0, "TERM-2026-Q4"), "30.12.2026");

            hr.page().reload();
            assertThat(planned).hasValue("96,5");
            assertThat(field(hr, 0, "NAME")).hasValue(NAMES.get(0) + " \uD83D\uDE42");
        }
    }

    @Test
    @Order(4)
    void evaluator_and_hr_who_write_at_once_lose_nothing_to_each_other() {
        String plan = PLANS.get(Side.ALATAU);
        try (Window hr = Window.office(portal).signIn(Side.ALATAU.hr(), plan);
                Window official = Window.office(portal).signIn(Side.ALATAU.official(), plan)) {
            write(hr, field(hr, 1, "UNIT"), "тыңдау");
            write(official, field(official, 1, "PLANNED-2026-Q4"), "44");
            write(official, field(official, 2, "BASELINE"), "6");

            write(hr, field(hr, 1, "RESULT"), "Кадр қызметінің мәтіні");
            Locator same = field(official, 1, "RESULT");
            same.fill("Төрағаның мәтіні");
            same.press("Tab");
            Locator told = told(official, same);
            assertThat(told).containsText("Кадр қызметінің мәтіні", PATIENT);
            assertThat(same).hasValue("Төрағаның мәтіні");
            official.picture("plan-conflict");
            told.locator("button").first().click();
            kept(official);

            official.page().reload();
            assertThat(field(official, 1, "UNIT")).hasValue("тыңдау");
            assertThat(field(official, 1, "PLANNED-2026-Q4")).hasValue("44");
            assertThat(field(official, 2, "BASELINE")).hasValue("6");
            assertThat(field(official, 1, "RESULT")).hasValue("Төрағаның мәтіні");
        }
    }

    @Test
    @Order(5)
    void what_was_changed_after_it_was_read_is_not_signed() {
        String plan = PLANS.get(Side.ALATAU);
        try (Window official = Window.office(portal).signIn(Side.ALATAU.official(), plan);
                Window hr = Window.office(portal).signIn(Side.ALATAU.hr(), plan)) {
            write(hr, field(hr, 0, "PLANNED-2026-Q4"), "97");
            official.page().locator("[id='way:set']").click();
            assertThat(official.page().locator("main")).containsText("басқа адам өзгертті", PATIENT);

            official.go(plan).page().locator("[id='way:set']").click();
            assertThat(official.page().locator("main")).containsText("Индикаторлар белгіленді, жоспар", PATIENT);
        }
    }

    @Test
    @Order(6)
    void the_servant_reads_his_plan_and_a_stranger_learns_not_even_that_it_is_there() {
        for (Side side : List.of(Side.ALATAU, Side.SARYSU)) {
            try (Window head = Window.office(portal).signIn(side.head(), "/kpi/plans.xhtml?period=2026-Q3")) {
                head.accessible("plans, head").picture(side.head() + "-plans");
                head.page().locator("#people a.btn").first().click();
                assertThat(head.page().locator("article.annex1")).containsText(NAMES.get(1), PATIENT);
                head.accessible("plan, head");
            }
        }
        try (Window stranger = Window.office(portal).signIn(Side.ALATAU.employee(), PLANS.get(Side.ALATAU))) {
            assertThat(stranger.text()).contains("ашық емес").doesNotContain(NAMES.get(1));
        }
        try (Window stranger = Window.office(portal).signIn(Side.SARYSU.hr(), PLANS.get(Side.ALATAU))) {
            assertThat(stranger.text()).contains("ашық емес").doesNotContain(NAMES.get(1));
        }
    }

    private static void goTheWholeWay(Side side) {
        try (Window hr = Window.office(portal).signIn(side.hr(), "/kpi/plans.xhtml?period=2026-Q3");
                Window official = Window.office(portal).signIn(side.official())) {
            hr.accessible("plans").picture(side.hr() + "-plans");
            hr.page().locator("#people button").first().click();
            hr.page().waitForURL(address -> address.contains("/kpi/plan.xhtml"));
            String plan = hr.page().url().replaceFirst(".*/kpi/", "/kpi/");
            PLANS.put(side, plan);
            for (int row = 0; row < NAMES.size(); row++) {
                hr.page().locator("[id='rows:add']").click();
                assertThat(hr.page().locator(".kpirow")).hasCount(row + 1);
            }
            fill(hr);
            hr.accessible("plan").picture(side.hr() + "-plan");

            official.go(plan).page().locator("[id='way:set']").click();
            assertThat(official.page().locator("main")).containsText("Кешігудің себебін жазыңыз", PATIENT);
            set(official, "Портал қазан айында іске қосылды.");

            hr.go(plan);
            hr.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("Түзетуге қайтару"))
                    .click();
            hr.page().locator("[id='way:reason']").fill("Үшінші индикатордың базалық мәні жоқ.");
            hr.page().locator("[id='way:giveBack']").click();
            assertThat(hr.page().locator("main")).containsText("қайтарылды", PATIENT);

            official.go(plan);
            assertThat(official.page().locator("main")).containsText("Үшінші индикатордың базалық мәні жоқ.", PATIENT);
            write(official, field(official, 2, "BASELINE"), "5");
            official.page().locator("[id='way:set']").click();
            assertThat(official.page().locator("main")).containsText("Кешігудің себебін жазыңыз", PATIENT);
            assertThat(field(official, 2, "BASELINE")).hasValue("5");
            write(official, field(official, 2, "BASELINE"), "6");
            set(official, "Түзетілді.");

            hr.go(plan).page().locator("[id='way:agreeHr']").click();
            assertThat(hr.page().locator("main")).containsText("Жоспар келісілді.", PATIENT);
            official.go(plan).page().locator("[id='way:approve']").click();
            assertThat(official.page().locator("main")).containsText("Жоспар бекітілді.", PATIENT);
            hr.go(plan).page().locator("[id='way:place']").click();
            assertThat(hr.page().locator("main")).containsText("орналастырылды", PATIENT);
            assertThat(hr.page().locator("article.annex1")).containsText("БЕКІТЕМІН", PATIENT);
            hr.accessible("plan, placed").picture(side.hr() + "-plan-placed");
            assertThat(hr.complaints()).isEmpty();
            assertThat(official.complaints()).isEmpty();
        }
    }

    private static void set(Window official, String reason) {
        official.page().locator("[id='way:late']").fill(reason);
        official.page().locator("[id='way:set']").click();
        assertThat(official.page().locator("main")).containsText("жоспар келісуге жіберілді", PATIENT);
    }

    private static void fill(Window hr) {
        for (int row = 0; row < NAMES.size(); row++) {
            field(hr, row, "NAME").fill(NAMES.get(row));
            field(hr, row, "SOURCE_KIND").selectOption("EFFICIENCY");
            field(hr, row, "SOURCE").fill("Мәслихаттың 2026 жылға арналған жұмыс жоспары, 4-бөлім");
            field(hr, row, "UNIT").fill(UNITS.get(row));
            if (row == NAMES.size() - 1) {
                field(hr, row, "MEASURE").selectOption("LOWER_IS_BETTER");
            }
            for (Map.Entry<String, String> term : TERMS.entrySet()) {
                field(hr, row, "PLANNED-" + term.getKey()).fill(PLANNED.get(row));
                field(hr, row, "TERM-" + term.getKey()).fill(term.getValue());
            }
            field(hr, row, "RESULT").fill("Тұрғындардың сенімі артады");
        }
        field(hr, 0, "NAME").press("Tab");
        kept(hr);
    }

    /** The change of the structure by which the plan gets its second version (par. 25). */
    private static Window change(Side side) {
        Window hr = Window.office(portal).signIn(side.hr(), PLANS.get(side));
        hr.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Өзгеріс енгізу"))
                .click();
        hr.page().locator("[id='change:ground']").selectOption("STRUCTURE_CHANGED");
        hr.page().locator("[id='change:document']").fill("№ 31-4 шешім");
        hr.page().locator("[id='change:documentDate']").fill("2026-09-15");
        hr.page().locator("[id='change:from']").selectOption("2026-Q4");
        hr.page().locator("[id='change:begin']").click();
        assertThat(hr.page().locator("main")).containsText("2-нұсқа", PATIENT);
        assertThat(hr.page().locator("main")).containsText("№ 31-4 шешім", PATIENT);
        PLANS.put(side, hr.page().url().replaceFirst(".*/kpi/", "/kpi/"));
        return hr;
    }

    private static Locator field(Window window, int row, String name) {
        return window.page().locator(".kpirow").nth(row).locator("[data-field][id$='-" + name + "']");
    }

    private static Locator told(Window window, Locator field) {
        return window.page().locator("[id='err-" + field.getAttribute("id") + "']");
    }

    private static void write(Window window, Locator field, String typed) {
        field.fill(typed);
        field.press("Tab");
        kept(window);
    }

    private static void kept(Window window) {
        assertThat(window.page().locator("#fields-status")).containsText("Сақталды", PATIENT);
    }

    private static void refuse(Window window, Locator field, String typed) {
        field.fill(typed);
        field.press("Tab");
        assertThat(told(window, field)).hasText(Pattern.compile("\\S{3,}"));
        assertThat(window.page().locator("#fields-status")).containsText("Сақталмады", PATIENT);
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasValue(typed);
    }
}
