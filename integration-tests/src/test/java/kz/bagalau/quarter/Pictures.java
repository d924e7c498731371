package kz.bagalau.quarter;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Window;
import org.junit.jupiter.api.Test;

/** Takes the pictures of the README from the real pages, in the middle of a quarter; run on demand, proves nothing. */
class Pictures {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."))
            .resolve("../docs/pictures")
            .normalize();
    private static final String QUARTER = "2026-Q3";
    private static final String SHEETS = "/ranking/sheets.xhtml?period=" + QUARTER;

    private final Portal portal = Run.portal();

    @Test
    void of_the_day_of_the_grid_and_of_a_result() {
        openTheQuarter();
        try (Window head = Window.office(portal).signIn(Account.ALATAU_HEAD, SHEETS)) {
            Locator cells = head.page().locator("#ranking-grid tbody tr[data-sheet] td.mk:not(.none)");
            int all = cells.count();
            mark(head, cells, 0, all * 2 / 3);
            take(head, "ranking");
            try (Window hr = Window.office(portal).signIn(Account.ALATAU_HR)) {
                take(hr, "today");
            }
            mark(head, cells, all * 2 / 3, all);
            head.page().waitForFunction("() => !document.querySelector('#ranking-close-all').disabled");
            head.page().locator("#ranking-close-all").click();
            head.page().locator("#ranking-closing [id$=close]").click();
            head.page().waitForLoadState();
        }
        try (Window hr = Window.office(portal).signIn(Account.ALATAU_HR, "/result/acquaintance.xhtml")) {
            hr.press("Барлығын таныстыруға жіберу");
        }
        try (Window employee = Window.office(portal).signIn(Account.ALATAU_EMPLOYEE, "/result/mine.xhtml")) {
            employee.press("Нәтижеге өту").press("Нәтижемен танысу");
            take(employee, "result");
        }
    }

    private void openTheQuarter() {
        String schedule = "/cycle/schedule.xhtml?period=" + QUARTER;
        try (Window hr = Window.office(portal).signIn(Account.ALATAU_HR, schedule);
                Window official = Window.office(portal).signIn(Account.ALATAU_OFFICIAL)) {
            hr.press("Кестені құру").press("Бекітуге ұсыну");
            official.go(schedule).press("Кестені бекіту");
            hr.go("/cycle/eligibility.xhtml?period=" + QUARTER).press("Тоқсанды ашу");
        }
    }

    /** Threes and fours by the keyboard: they ask for no ground. */
    private static void mark(Window head, Locator cells, int from, int to) {
        cells.nth(from).focus();
        for (int cell = from; cell < to; cell++) {
            head.page().keyboard().press(cell % 3 == 0 ? "3" : "4");
        }
        head.page().waitForFunction("() => document.querySelector('#ranking-status').classList.contains('good')");
    }

    private static void take(Window window, String name) {
        window.page().screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
