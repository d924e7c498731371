package kz.bagalau.quarter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The staff by hand, the whole way in a browser: a unit, a post, a person, a head, an absence, a dismissal (par. 2, 5, 6).
 * Whoever is entered here leaves before anybody else's period begins.
 */
@Order(42)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaffIT {

    private static final String UNIT = "Мемлекеттік-құқықтық қамтамасыз ету, кадр және ұйымдастыру жұмысы бөлімшесі";
    private static final String LIST = "Тегі;Аты;Электрондық пошта;Бөлімше;Лауазымы;Санаты;Тағайындалған күні\n"
            + "Қайтқанов;Қайрат;taken.back@bagalau.example;Сынақ бөлімі;Маман;E-5;01.09.2026\n";
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static Portal portal;

    @BeforeAll
    static void open() {
        portal = Run.portal();
    }

    @Test
    void from_a_unit_to_a_dismissal_nothing_typed_is_lost_and_nothing_is_overwritten() {
        try (Window hr = Window.office(portal).signIn(Side.SARYSU.hr(), "/staff/units.xhtml")) {
            fill(hr, "open:nameKk", UNIT);
            fill(hr, "open:nameRu", "Отдел государственно-правовой, кадровой и организационной работы");
            fill(hr, "open:from", "2026-01-05");
            hr.accessible("units").picture("staff-units");
            send(hr, "open:enter", "Бөлімше ашылды");

            fill(hr, "post:titleKk", "Жетекші маман-сарапшы");
            fill(hr, "post:titleRu", "Ведущий специалист-эксперт");
            fill(hr, "post:category", "Е-5");
            // a Cyrillic letter: said at the field, with what was meant, and everything typed is still there
            click(hr, "post:enter");
            assertThat(hr.page().locator(".field:has([id='post:category']) .err"))
                    .containsText("E-5", PATIENT);
            assertThat(hr.page().locator("[id='post:titleKk']")).hasValue("Жетекші маман-сарапшы");
            assertThat(hr.page().locator("[id='post:category']")).hasValue("Е-5");
            fill(hr, "post:category", "E-5");
            send(hr, "post:enter", "Лауазым ашылды");
            hr.accessible("unit").picture("staff-unit");

            hr.go("/staff/add.xhtml");
            fill(hr, "add:surname", "Байжұманова-Сәрсенғалиева");
            fill(hr, "add:givenName", "Гүлжаһан");
            fill(hr, "add:patronymic", "Әбдіғаппарқызы");
            fill(hr, "add:email", Side.SARYSU.head().email());
            choose(hr, "add:post", "Жетекші маман-сарапшы");
            fill(hr, "add:from", "2026-02-02");
            fill(hr, "add:order", "14-ж");
            click(hr, "add:enter");
            assertThat(hr.page().locator(".field:has([id='add:email']) .err")).containsText("тізімде бар", PATIENT);
            assertThat(hr.page().locator("[id='add:surname']")).hasValue("Байжұманова-Сәрсенғалиева");
            assertThat(hr.page().locator("[id='add:email']"))
                    .hasValue(Side.SARYSU.head().email());
            fill(hr, "add:email", "by.hand@bagalau.example");
            hr.accessible("add").picture("staff-add");
            send(hr, "add:enter", "Қызметші тізімге қосылды");
            assertThat(hr.page().locator("h1")).containsText("Байжұманова-Сәрсенғалиева", PATIENT);

            unfold(hr, "heading:head");
            hr.page().locator("[id='heading:head']").selectOption(new SelectOption().setIndex(1));
            fill(hr, "heading:headFrom", "2026-02-02");
            send(hr, "heading:enter", "Жаңа басшы жазылды");
            unfold(hr, "absence:kind");
            hr.page().locator("[id='absence:kind']").selectOption("ANNUAL_LEAVE");
            fill(hr, "absence:from", "2026-03-02");
            fill(hr, "absence:until", "2026-03-13");
            send(hr, "absence:enter", "кезең жазылды");
            fill(hr, "dismissal:lastDay", "2026-06-30");
            fill(hr, "dismissal:dismissalOrder", "61-ж");
            send(hr, "dismissal:enter", "Жұмыстан босату күні жазылды");

            Locator posts = hr.page().locator("section:has(#h-posts)");
            assertThat(posts).containsText("14-ж", PATIENT);
            assertThat(posts).containsText("61-ж", PATIENT);
            hr.accessible("person by hand").picture("staff-person");
            assertThat(hr.complaints()).isEmpty();
        }
    }

    @Test
    void substitutes_and_secondments_are_written_by_an_order_and_the_page_says_what_they_do() {
        try (Window hr = Window.office(portal).signIn(Side.SARYSU.hr(), "/staff/orders.xhtml")) {
            hr.page().locator("[id='substitution:evaluator']").selectOption(new SelectOption().setIndex(1));
            hr.page().locator("[id='substitution:substitute']").selectOption(new SelectOption().setIndex(1));
            fill(hr, "substitution:order", "7-ө");
            fill(hr, "substitution:from", "2026-01-12");
            fill(hr, "substitution:until", "2026-01-23");
            click(hr, "substitution:enter");
            assertThat(hr.page().locator(".field:has([id='substitution:substitute']) .err"))
                    .containsText("өз орнын", PATIENT);
            hr.page().locator("[id='substitution:substitute']").selectOption(new SelectOption().setIndex(2));
            send(hr, "substitution:enter", "Орынбасу бұйрығы жазылды");
            assertThat(hr.page().locator("section:has(#h-substitutions)"))
                    .containsText("парақтар бағалаушыда қалады", PATIENT);

            unfold(hr, "secondment:who");
            hr.page().locator("[id='secondment:who']").selectOption(new SelectOption().setIndex(3));
            fill(hr, "secondment:body", "Қазақстан Республикасының Мемлекеттік қызмет істері агенттігі");
            fill(hr, "secondment:order", "9-і");
            fill(hr, "secondment:from", "2026-01-12");
            fill(hr, "secondment:until", "2026-02-20");
            send(hr, "secondment:enter", "Іссапарға жіберу жазылды");
            hr.accessible("orders").picture("staff-orders");
            hr.as(390, 844, ColorScheme.DARK, "ru");
            for (String page : List.of("orders", "units", "add", "list")) {
                hr.go("/staff/" + page + ".xhtml")
                        .accessible(page + " on a phone")
                        .picture("staff-phone-" + page);
                assertThat((Boolean)
                                hr.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                        .as("nothing sticks out of " + page)
                        .isTrue();
            }
            assertThat(hr.complaints()).isEmpty();
        }
    }

    @Test
    void an_applied_list_is_taken_back_from_its_page() {
        try (Window hr = Window.office(portal).signIn(Side.SARYSU.hr(), "/staff/imports.xhtml")) {
            hr.page()
                    .locator("[id='upload:file']")
                    .setInputFiles(new FilePayload("list.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
            click(hr, "upload:check");
            hr.page().locator("[id='decide:apply']").click();
            assertThat(hr.page().locator("main")).containsText("Тізім енгізілді", PATIENT);
            hr.accessible("undo").picture("staff-undo");
            send(hr, "undo:enter", "Тізім қайтарып алынды");
            hr.go("/staff/list.xhtml?q=Қайтқанов");
            assertThat(hr.page().locator("main")).containsText("Ештеңе табылмады", PATIENT);
            hr.picture("staff-list");
            assertThat(hr.complaints()).isEmpty();
        }
    }

    @Test
    void of_a_person_of_two_councils_each_shows_its_own_line_and_nothing_of_the_other() {
        var hr = portal.visitor(Side.ALATAU.hr());
        var list = hr.get("/staff/list.xhtml?q=" + Account.BOTH_EMPLOYEE.email());
        String link = list.document()
                .select("main a[href*='/staff/employee.xhtml?id=']")
                .attr("href");

        var person = hr.get(link);

        assertThat(person.status()).isEqualTo(200);
        assertThat(person.body())
                .contains(Account.BOTH_EMPLOYEE.email())
                .doesNotContain(Side.SARYSU.name())
                .doesNotContain("sarysu");
    }

    @Test
    void the_list_is_taken_out_by_those_who_may_see_its_page_and_by_nobody_else() {
        var taken = portal.visitor(Side.ALATAU.hr()).get("/staff/export?format=csv");

        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.header("content-disposition").orElse("")).startsWith("attachment; filename=\"staff-");
        assertThat(taken.body()).contains(Side.ALATAU.employeeSurname()).doesNotContain(Side.SARYSU.employeeSurname());
        assertThat(portal.visitor(Side.ALATAU.hr())
                        .get("/staff/export?format=pdf")
                        .status())
                .isEqualTo(404);
        for (var account :
                List.of(Side.ALATAU.official(), Side.ALATAU.head(), Side.ALATAU.employee(), Account.REGION_ADMIN)) {
            assertThat(portal.visitor(account).get("/staff/export?format=xlsx").status())
                    .as(account.username())
                    .isEqualTo(403);
        }
        assertThat(portal.visitor().get("/staff/export?format=csv").location()).isPresent();
    }

    private static void fill(Window window, String id, String value) {
        window.page().locator("[id='" + id + "']").fill(value);
    }

    private static void choose(Window window, String id, String words) {
        Locator select = window.page().locator("[id='" + id + "']");
        String value = select.locator("option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .getAttribute("value");
        select.selectOption(value);
    }

    /** Opens the fold in which the field stands, if it is closed. */
    private static void unfold(Window window, String id) {
        Locator fold = window.page().locator("details:has([id='" + id + "'])");
        if (fold.getAttribute("open") == null) {
            fold.locator("summary").click();
        }
    }

    private static void click(Window window, String id) {
        window.page().locator("[id='" + id + "']").click();
    }

    private static void send(Window window, String id, String told) {
        click(window, id);
        assertThat(window.page().locator("main")).containsText(told, PATIENT);
    }
}
