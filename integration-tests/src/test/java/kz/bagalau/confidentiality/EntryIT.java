package kz.bagalau.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Canaries;
import kz.bagalau.environment.Disclosure;
import kz.bagalau.environment.Forms;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.PageTable;
import kz.bagalau.environment.Pages;
import kz.bagalau.environment.PlayedQuarter;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A regional administrator who has entered a council still opens no page, file or program's path that holds a mark. */
@Order(63)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntryIT {

    private static final String REASON = "Кадр қызметінің өтініші бойынша тізімді тексеру";
    private static final List<String> PROGRAMS = List.of(
            "/api/v1/employees",
            "/api/v1/kpi/plans?period=2026-Q3",
            "/api/v1/kpi/sheets?period=2026-Q3",
            "/api/v1/schedules/2026-Q3",
            "/api/v1/results",
            "/api/v1/acquaintances?period=2026-Q3",
            "/api/v1/calibration/cases",
            "/api/v1/years",
            "/api/v1/disputes");

    private static Portal portal;
    private static Canaries canaries;
    private static Visitor admin;

    @BeforeAll
    static void enter() {
        portal = Run.portal();
        PlayedQuarter.in(portal);
        canaries = new Canaries(portal);
        portal.realm().prepareTestClient();
        admin = portal.visitor(Account.REGION_ADMIN);
        Page page = admin.visit("/region/council.xhtml?id=" + council("alatau"));
        var button = Forms.button(page, "Кіру").orElseThrow();
        String reason = button.closest("form").selectFirst("textarea").attr("name");
        Page entered = admin.follow(Forms.send(admin, page, button, Map.of(reason, REASON)));
        assertThat(entered.document().text()).as(entered.toString()).contains("Сіз кеңестің деректеріне кірдіңіз");
    }

    @Test
    @Order(1)
    void every_page_answers_as_it_did_before_the_entry() {
        PageTable.read()
                .answers()
                .forEach((path, row) ->
                        assertThat(admin.get(path).status()).as(path).isEqualTo(Integer.parseInt(row.get("region"))));
    }

    @Test
    @Order(2)
    void no_number_of_the_entered_council_opens_anything() {
        canaries.idsOf("alatau", 1).values().forEach(some -> Pages.all().stream()
                .filter(page -> Pages.parametersOf(page).contains("id"))
                .forEach(page -> assertThat(
                                admin.get(page + "?id=" + some.get(0)).status())
                        .as(page)
                        .isIn(400, 403, 404)));
        String evidence = "/kpi/evidence?id=" + UUID.randomUUID();
        assertThat(admin.get(evidence).status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void no_program_of_his_reads_the_entered_council() {
        String token = portal.realm().tokens(Account.REGION_ADMIN, null).get("access_token");
        for (String path : PROGRAMS) {
            Page answer = portal.visitor().send(path, request -> request.header("Authorization", "Bearer " + token)
                    .GET());
            assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
        }
    }

    @Test
    @Order(4)
    void the_three_parts_are_shown_without_a_mark_and_the_council_sees_that_they_were() {
        for (String part : List.of("SETTINGS", "STAFF", "PROCESS")) {
            Page page = admin.get("/region/entry.xhtml?part=" + part);
            assertThat(page.status()).isEqualTo(200);
            Disclosure.assertNone(page);
            assertThat(page.body()).as("numbers of results").doesNotContain(results());
            assertThat(page.document().select("main").text())
                    .as("the grades of " + part)
                    .doesNotContainPattern(Pattern.compile("(?iu)«?(тиімді|қанағаттан)"));
        }
        Page council = portal.visitor(Account.ALATAU_HR).get("/council/entries.xhtml");
        assertThat(council.document().text()).contains(REASON, "Баптаулар", "Қызметшілер", "Бағалау барысы");
        assertThat(portal.visitor(Account.SARYSU_HR)
                        .get("/council/entries.xhtml")
                        .document()
                        .text())
                .doesNotContain(REASON);
        assertThat(portal.visitor(Account.ALATAU_HR)
                        .get("/notification/list.xhtml")
                        .document()
                        .text())
                .contains("Облыс әкімшісі кеңестің деректеріне кірді");
    }

    @Test
    @Order(5)
    void the_report_is_taken_by_him_alone() {
        for (String form : List.of("xlsx", "pdf")) {
            String path = "/region/report?period=2026-Q3&form=" + form;
            Page own = admin.get(path);
            assertThat(own.status()).isEqualTo(200);
            assertThat(own.header("content-disposition").orElseThrow()).contains("bagalau-2026-Q3." + form);
            assertThat(portal.visitor(Account.ALATAU_HR).get(path).status()).isEqualTo(403);
            assertThat(portal.visitor(Account.ALATAU_OFFICIAL).get(path).status())
                    .isEqualTo(403);
            assertThat(portal.visitor().get(path).status()).isIn(302, 303, 401);
        }
    }

    @Test
    @Order(6)
    void when_he_leaves_nothing_is_open_any_more() {
        Page page = admin.get("/region/entry.xhtml");
        Forms.press(admin, page, "Кіруді аяқтау");

        assertThat(admin.get("/region/entry.xhtml?part=STAFF").document().text())
                .contains("Ашық кіру жоқ")
                .doesNotContain(canaries.surnamesOf("alatau").iterator().next());
    }

    private static String[] results() {
        return canaries.column("select id::text from results").toArray(String[]::new);
    }

    private static String council(String code) {
        return canaries.column("select id::text from councils where code = ?", code)
                .get(0);
    }
}
