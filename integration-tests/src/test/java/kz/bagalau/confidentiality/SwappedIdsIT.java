package kz.bagalau.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Canaries;
import kz.bagalau.environment.Disclosure;
import kz.bagalau.environment.IndicatorCanaries;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Pages;
import kz.bagalau.environment.PlayedQuarter;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The number of something of somebody else in every address: of the other council, of a colleague, of nothing (par. 20).
 * Pages and parameters are found in the source, numbers in the database, so that a new page is asked at once.
 */
@Order(60)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SwappedIdsIT {

    private static final List<String> PAYLOADS = List.of(
            "x",
            "%27%20or%201%3D1%20--",
            "%23%7B7*7%7D",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "..%2F..%2Fetc%2Fpasswd",
            "%00",
            "2026-Q9",
            "2199-Q4",
            "2026",
            "99999999999999999999",
            "a".repeat(3_000));

    /** What a servant opens of his own case from the last signature of its minutes on (paragraphs 13, 41). */
    private static final Set<String> OPEN_ONCE_SIGNED =
            Set.of("/calibration/minutes.xhtml", "/calibration/complaint.xhtml", "/calibration/file.xhtml");

    private static final Map<Account, Visitor> PEOPLE = new EnumMap<>(Account.class);
    private static Portal portal;
    private static Canaries canaries;
    private static IndicatorCanaries indicators;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        PlayedQuarter.in(portal);
        canaries = new Canaries(portal);
        indicators = new IndicatorCanaries(canaries);
        portal.realm().prepareTestClient();
        for (Account account : Account.values()) {
            PEOPLE.put(account, portal.visitor(account));
        }
    }

    @AfterAll
    static void takeOut() {
        if (indicators != null) {
            indicators.close();
        }
    }

    @TestFactory
    List<DynamicTest> a_number_of_the_other_council_opens_nothing() {
        List<DynamicTest> cases = new ArrayList<>();
        for (String council : List.of("alatau", "sarysu")) {
            Map<String, List<String>> ids = canaries.idsOf(council, 1);
            assertThat(ids.keySet())
                    .contains("employees", "ranking_sheets", "ranking_marks", "results", "notices")
                    .contains("kpi_plans", "kpi_indicators", "kpi_templates", "kpi_sheets", "kpi_lines")
                    .contains("kpi_attachments", "kpi_notes");
            Set<String> names = canaries.surnamesOf(council);
            assertThat(names).hasSizeGreaterThan(5);
            for (Account stranger : Account.values()) {
                if (!stranger.councils().contains(council)) {
                    cases.add(DynamicTest.dynamicTest(council + " for " + stranger.username(), () -> {
                        askEverywhere(stranger, ids.get("employees").get(0), names);
                        ids.values().forEach(some -> some.forEach(id -> askByNumber(stranger, id, names)));
                    }));
                }
            }
        }
        assertThat(cases).hasSize(10);
        return cases;
    }

    /** A number in the place of every parameter, a period or a search among them. */
    private static void askEverywhere(Account stranger, String id, Set<String> names) {
        for (String page : Pages.all()) {
            for (String parameter : Pages.parametersOf(page)) {
                ask(stranger, page + "?" + parameter + "=" + id, names);
            }
        }
    }

    /** A number of any table where a page expects one. */
    private static void askByNumber(Account stranger, String id, Set<String> names) {
        for (String page : Pages.all()) {
            if (Pages.parametersOf(page).contains("id")) {
                Page answer = ask(stranger, page + "?id=" + id, names);
                assertThat(answer.status()).as(stranger + ": " + answer).isIn(403, 404);
            }
        }
    }

    private static Page ask(Account stranger, String path, Set<String> names) {
        Page answer = PEOPLE.get(stranger).get(path);
        assertThat(answer.status()).as(stranger + ": " + answer).isLessThan(500);
        assertThat(names).as(stranger + " at " + path).noneMatch(answer.body()::contains);
        return answer;
    }

    @Test
    void the_result_of_a_colleague_opens_to_no_employee_no_official_and_no_region() {
        for (Account account : List.of(
                Account.ALATAU_EMPLOYEE,
                Account.ALATAU_OFFICIAL,
                Account.SARYSU_EMPLOYEE,
                Account.SARYSU_OFFICIAL,
                Account.BOTH_EMPLOYEE,
                Account.REGION_ADMIN)) {
            String council =
                    account.councils().isEmpty() ? "sarysu" : account.councils().get(0);
            List<String> others = canaries.resultsOfOthers(council, account.email());
            assertThat(others).hasSizeGreaterThan(3);
            for (String result : others) {
                Page answer = PEOPLE.get(account).get("/result/result.xhtml?id=" + result);
                assertThat(answer.status()).as(account + ": " + answer).isIn(403, 404);
                assertThat(answer.body()).as(account.toString()).doesNotContain("Қосу және бөлу");
            }
        }
    }

    @Test
    void no_number_of_the_council_opens_more_to_its_employee_than_his_own() {
        Account employee = Account.ALATAU_EMPLOYEE;
        List<String> own = canaries.column(
                "select r.id from results r join employees e on e.id = r.employee_id where e.email = ?",
                employee.email());
        assertThat(own).isNotEmpty();
        List<String> years = canaries.column(
                "select m.id from yearly_marks m join employees e on e.id = m.employee_id where e.email = ?",
                employee.email());
        List<String> known = canaries.column(
                "select r.id from results r join employees e on e.id = r.employee_id where e.email = ?"
                        + " and r.state <> 'FORMED'",
                employee.email());
        List<String> signed = canaries.column(
                "select c.id from calibration_cases c join employees e on e.id = c.employee_id where e.email = ?"
                        + " and c.signed_at is not null",
                employee.email());
        List<String> cases = canaries.column(
                "select c.id from calibration_cases c join employees e on e.id = c.employee_id where e.email = ?",
                employee.email());
        canaries.idsOf("alatau", 3)
                .values()
                .forEach(some -> some.forEach(id -> {
                    for (String page : Pages.all().stream()
                            .filter(each -> Pages.parametersOf(each).contains("id"))
                            .toList()) {
                        Page answer = PEOPLE.get(employee).get(page + "?id=" + id);
                        if (own.contains(id) && page.startsWith("/result")
                                || years.contains(id) && page.equals("/year/mark.xhtml")
                                || known.contains(id) && page.equals("/calibration/request.xhtml")
                                || cases.contains(id) && page.equals("/calibration/case.xhtml")
                                || signed.contains(id) && OPEN_ONCE_SIGNED.contains(page)) {
                            assertThat(answer.status()).as("his own: " + answer).isEqualTo(200);
                        } else {
                            assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
                        }
                    }
                }));
    }

    @Test
    void a_mark_for_a_sheet_of_somebody_else_is_not_taken_and_tells_nothing() {
        String foreign = openSheetOf("alatau");
        Set<String> names = canaries.surnamesOf("alatau");
        List<String> before = canaries.column("select t::text from ranking_marks t order by 1");
        for (Account stranger : Account.values()) {
            if (stranger == Account.ALATAU_HEAD) {
                continue;
            }
            Page answer = PlayedQuarter.mark(PEOPLE.get(stranger), UUID.randomUUID(), foreign, "quality", 0, "4");
            assertThat(answer.status()).as(stranger + ": " + answer.body()).isIn(403, 404, 409, 422);
            assertThat(names).as(stranger + ": " + answer.body()).noneMatch(answer.body()::contains);
            Disclosure.assertNone(answer);
        }
        assertThat(canaries.column("select t::text from ranking_marks t order by 1"))
                .isEqualTo(before);
    }

    private static String openSheetOf(String council) {
        return canaries.column(
                        "select s.id from ranking_sheets s join councils c on c.id = s.council_id where c.code = ?"
                                + " order by s.state desc",
                        council)
                .get(0);
    }

    @Test
    void a_number_that_would_fill_the_memory_is_no_mark() {
        String own = openSheetOf("alatau");
        for (String mark : List.of("1e999999999", "-1e-999999999", "4".repeat(5_000), "NaN", "", "٤")) {
            Page answer =
                    PlayedQuarter.mark(PEOPLE.get(Account.ALATAU_HEAD), UUID.randomUUID(), own, "quality", 0, mark);
            assertThat(answer.status())
                    .as(mark.substring(0, Math.min(9, mark.length())))
                    .isEqualTo(400);
        }
    }

    @TestFactory
    List<DynamicTest> the_interface_answers_of_the_tokens_council_only() {
        List<DynamicTest> cases = new ArrayList<>();
        for (Account account : List.of(Account.ALATAU_HR, Account.SARYSU_HR, Account.SARYSU_HEAD)) {
            String council = account.councils().get(0);
            String other = council.equals("alatau") ? "sarysu" : "alatau";
            Set<String> names = canaries.surnamesOf(other);
            String token = portal.realm().tokens(account, council).get("access_token");
            List<String> paths = new ArrayList<>(List.of("/employees", "/employees?limit=100", "/me"));
            names.stream().limit(3).forEach(name -> paths.add("/employees?search=" + encoded(name)));
            canaries.idsOf(other, 1)
                    .values()
                    .forEach(some -> some.forEach(id -> {
                        paths.add("/schedules/" + id);
                        paths.add("/kpi/plans/" + id);
                        paths.add("/kpi/sheets/" + id);
                        paths.add("/kpi/sheets/" + id + "/marks");
                        paths.add("/employees/" + id);
                        paths.add("/acquaintances/" + id);
                        List.of("", "/marks", "/disagreement", "/meetings")
                                .forEach(part -> paths.add("/results/" + id + part));
                        List.of("", "/marks", "/marks/minutes")
                                .forEach(part -> paths.add("/calibration/cases/" + id + part));
                        paths.add("/years/marks/" + id);
                        paths.add("/years/marks/consequences/" + id);
                        paths.add("/disputes/" + id);
                        paths.add("/employees?search=" + id);
                    }));
            PAYLOADS.forEach(payload ->
                    paths.add("/schedules/" + payload.replace("%2F", "-").replace("%00", "0")));
            cases.add(DynamicTest.dynamicTest(
                    account.username(),
                    () -> paths.forEach(path -> {
                        Page answer = portal.visitor()
                                .send("/api/v1" + path, request -> request.header("Authorization", "Bearer " + token)
                                        .GET());
                        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
                        assertThat(names).as(path).noneMatch(answer.body()::contains);
                        Disclosure.assertNone(answer);
                    })));
        }
        return cases;
    }

    @Test
    void a_token_of_one_council_does_not_reach_another_that_it_does_not_name() {
        for (String council : List.of("sarysu", "alatau sarysu", "*", "../sarysu")) {
            String token;
            try {
                token = portal.realm().tokens(Account.ALATAU_HR, council).get("access_token");
            } catch (AssertionError refusedByTheService) {
                continue;
            }
            Page answer = portal.visitor()
                    .send("/api/v1/employees", request -> request.header("Authorization", "Bearer " + token)
                            .GET());
            assertThat(canaries.surnamesOf("sarysu")).as(council).noneMatch(answer.body()::contains);
        }
    }

    @TestFactory
    List<DynamicTest> what_nobody_can_read_in_an_address_breaks_no_page() {
        List<DynamicTest> cases = new ArrayList<>();
        for (Account account : List.of(Account.ALATAU_HR, Account.SARYSU_HEAD, Account.REGION_ADMIN)) {
            for (String page : Pages.all()) {
                for (String parameter : Pages.parametersOf(page)) {
                    cases.add(DynamicTest.dynamicTest(
                            page + "?" + parameter + " for " + account.username(),
                            () -> PAYLOADS.forEach(payload -> {
                                Page answer = PEOPLE.get(account).get(page + "?" + parameter + "=" + payload);
                                assertThat(answer.status())
                                        .as(answer.toString())
                                        .isLessThan(500);
                                assertThat(answer.body()).doesNotContain("<script>alert(1)");
                            })));
                }
            }
        }
        return cases;
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
