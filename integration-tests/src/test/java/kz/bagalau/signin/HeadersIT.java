package kz.bagalau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Disclosure;
import kz.bagalau.environment.Forms;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Pages;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every answer carries: policies, flags of cookies, nothing of the server; and the origin of every change. */
@Order(33)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadersIT {

    private static final List<String> PUBLIC = List.of("/bye", "/no-such-page.xhtml", "/health/live");
    private static final String NONCE = "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw";
    private static final String PAYLOAD = "kk'-alert(1)-'";

    private static Portal portal;
    private static Visitor hr;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        hr = portal.visitor(Account.ALATAU_HR);
    }

    @TestFactory
    List<DynamicTest> every_page_carries_its_safeguards() {
        List<DynamicTest> cases = new ArrayList<>();
        for (String path : Pages.all()) {
            cases.add(DynamicTest.dynamicTest(path, () -> assertSafe(hr.get(path))));
        }
        for (String path : PUBLIC) {
            cases.add(DynamicTest.dynamicTest(
                    path + " for anybody", () -> assertSafe(portal.visitor().get(path))));
        }
        cases.add(DynamicTest.dynamicTest(
                "the way to the sign-in", () -> assertSafe(portal.visitor().get("/today.xhtml"))));
        return cases;
    }

    private static void assertSafe(Page page) {
        assertThat(page.header("x-content-type-options")).as(page.toString()).hasValue("nosniff");
        assertThat(page.header("referrer-policy").orElse(""))
                .isIn("no-referrer", "same-origin", "strict-origin-when-cross-origin");
        String policy = page.header("content-security-policy").orElse("");
        assertThat(policy)
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
                .contains("form-action 'self'");
        String scripts = policy.substring(policy.indexOf("script-src"));
        assertThat(scripts).doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(page.header("server").orElse("")).doesNotContainIgnoringCase("payara");
        assertThat(page.header("x-powered-by")).isEmpty();
        assertThat(page.cookies())
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("SameSite=Lax").containsIgnoringCase("HttpOnly"));
        Disclosure.assertNone(page);
        if (page.status() == 200 && page.header("content-type").orElse("").contains("html")) {
            page.document().select("script:not([src])").forEach(script -> assertThat(script.attr("nonce"))
                    .as("an inline script without a nonce: " + script)
                    .isNotEmpty());
        }
    }

    @Test
    void what_a_signed_in_person_sees_is_stored_nowhere() {
        for (String path : Pages.all()) {
            assertThat(hr.get(path).header("cache-control").orElse("")).as(path).contains("no-store");
        }
    }

    @Test
    void what_is_open_to_everybody_sets_no_cookie() {
        for (String path : List.of("/bye", "/about.xhtml")) {
            assertThat(portal.visitor().get(path).cookies()).as(path).isEmpty();
        }
    }

    @Test
    void what_is_asked_by_machines_sets_no_cookie() {
        assertThat(portal.visitor().get("/health/live").cookies()).isEmpty();
        assertThat(portal.visitor().get("/ping").cookies()).isEmpty();
    }

    @Test
    void a_language_from_outside_never_reaches_a_script() {
        for (String path : Pages.all()) {
            Page asked = hr.secondWindow()
                    .preferring(PAYLOAD)
                    .get(path + "?lang="
                            + java.net.URLEncoder.encode(PAYLOAD, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(asked.body()).as(path).doesNotContainIgnoringCase("alert(1)");
        }
        Page cookie = hr.secondWindow()
                .withCookie("language", PAYLOAD)
                .withCookie("bagalau-language", PAYLOAD)
                .get("/today.xhtml");
        assertThat(cookie.body()).doesNotContainIgnoringCase("alert(1)");
    }

    @Test
    void a_command_in_json_that_hides_its_length_or_its_number_or_is_too_long_is_not_read() {
        String own = portal.address().toString();
        String number = "5b1f7f4e-6f0c-4f0e-9a53-0a3d5d7f0c11";
        for (String path : List.of(
                "/ranking/marks",
                "/edition/draft/change",
                "/kpi/plan/field",
                "/kpi/sheet/field",
                "/survey/answer/kept",
                "/survey/self/kept")) {
            var length = HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
            var tooLong = HttpRequest.BodyPublishers.ofString("{\"path\":\"" + "x".repeat(500_000) + "\"}");
            var whole = HttpRequest.BodyPublishers.ofString("{}");
            for (var body : List.of(length, tooLong, whole)) {
                Page answer = hr.send(path, request -> request.header("Origin", own)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", body == whole ? "none" : number)
                        .POST(body));
                assertThat(answer.status()).as(path + ": " + answer).isEqualTo(400);
                assertThat(answer.header("cache-control").orElse("")).contains("no-store");
            }
        }
    }

    @Test
    void a_foreign_site_changes_nothing() {
        for (String path : List.of(
                "/today.xhtml",
                "/signout",
                "/ranking/marks",
                "/kpi/plan/field",
                "/kpi/sheet/field",
                "/kpi/evidence",
                "/survey/answer/kept",
                "/survey/self/kept")) {
            for (String origin : List.of("https://evil.example", "null", "http://localhost:1")) {
                Page answer = hr.send(path, request -> request.header("Origin", origin)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("a=b")));
                assertThat(answer.status()).as(path + " from " + origin).isEqualTo(403);
            }
            Page crossSite = hr.send(path, request -> request.header("Sec-Fetch-Site", "cross-site")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("a=b")));
            assertThat(crossSite.status()).as(path + " cross-site").isEqualTo(403);
            Page silent = hr.send(path, request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("a=b")));
            assertThat(silent.status())
                    .as(path + " from somebody who does not say where he comes from")
                    .isEqualTo(403);
            Disclosure.assertNone(silent);
        }
        assertThat(hr.get("/today.xhtml").status()).isEqualTo(200);
    }

    @Test
    void an_error_tells_a_stranger_nothing_of_the_server() {
        Page missing = hr.get("/no-such-page.xhtml");
        assertThat(missing.status()).isEqualTo(404);
        Disclosure.assertNone(missing);

        Page refused = portal.visitor(Account.ALATAU_EMPLOYEE).get("/staff/list.xhtml");
        assertThat(refused.status()).isEqualTo(403);
        Disclosure.assertNone(refused);

        Page wrongVerb = hr.get("/signout");
        assertThat(wrongVerb.status()).isEqualTo(405);
        Disclosure.assertNone(wrongVerb);
    }

    @Test
    void a_fault_is_told_by_a_number_of_the_log_and_nothing_else() throws IOException {
        Page failed = hr.get("/door/fail");

        assertThat(failed.status()).as(failed.toString()).isEqualTo(500);
        assertThat(failed.body()).doesNotContain("secret", "wrapped");
        Disclosure.assertNone(failed);
        String number = failed.document().select("p.fine").text().replaceAll(".*\\s", "");
        assertThat(number).matches("[0-9a-f]{8}");
        assertThat(Files.readString(portal.log())).contains("Failure " + number);
    }

    @TestFactory
    List<DynamicTest> a_view_that_is_forged_or_gone_is_answered_by_what_to_do_in_the_readers_language() {
        Map<String, String> titles = Map.of("kk", "Бет ескірді", "ru", "Страница устарела", "en", "The page has aged");
        List<DynamicTest> cases = new ArrayList<>();
        for (String state : List.of("forged", "stateless", "", "1:2", "-1:-1", ":", "1:", "9".repeat(5_000), "a:b")) {
            titles.forEach((language, title) -> cases.add(DynamicTest.dynamicTest(
                    "\"" + state.substring(0, Math.min(12, state.length())) + "\" in " + language, () -> {
                        Visitor person = hr.secondWindow().withCookie("language", language);
                        Page answer = person.post(
                                "/staff/list.xhtml?q=a",
                                Map.of(
                                        "jakarta.faces.ViewState",
                                        state,
                                        "primefaces.nonce",
                                        NONCE,
                                        "people",
                                        "people"));
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
                        assertThat(answer.document().select("h1").text()).isEqualTo(title);
                        assertThat(answer.document().select("main a.btn").attr("href"))
                                .as("the way back to the page as it was asked for")
                                .isEqualTo(portal.address() + "/staff/list.xhtml?q=a");
                        assertSafe(answer);
                    })));
        }
        return cases;
    }

    @TestFactory
    List<DynamicTest> a_form_for_a_file_that_comes_without_parts_is_a_bad_request_and_no_failure() {
        List<DynamicTest> cases = new ArrayList<>();
        for (String type : List.of("application/x-www-form-urlencoded", "multipart/mixed; boundary=x", "text/plain")) {
            cases.add(DynamicTest.dynamicTest(type, () -> {
                Page page = hr.visit("/staff/exchange.xhtml");
                Element button = page.document()
                        .selectFirst("form[enctype^=multipart] [type=submit], form[enctype^=multipart] button");
                String fields = Visitor.encode(Forms.fields(page, button));

                Page answer = hr.send("/staff/exchange.xhtml?" + fields, request -> request.header("Content-Type", type)
                        .header("Origin", portal.address().toString())
                        .POST(HttpRequest.BodyPublishers.noBody()));

                assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
                assertThat(answer.document().select("main a.btn").attr("href")).isNotEmpty();
                assertSafe(answer);
            }));
        }
        return cases;
    }

    @Test
    void a_fault_without_a_cause_stays_a_fault_when_something_is_sent() throws IOException {
        Page failed = hr.post("/door/fail", Map.of());

        assertThat(failed.status()).as(failed.toString()).isEqualTo(500);
        String number = failed.document().select("p.fine").text().replaceAll(".*\\s", "");
        assertThat(Files.readString(portal.log())).contains("Failure " + number);
    }

    @Test
    void a_script_with_a_view_that_is_gone_is_told_so_too() {
        Page answer = hr.send("/staff/list.xhtml", request -> request.header("Faces-Request", "partial/ajax")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portal.address().toString())
                .POST(HttpRequest.BodyPublishers.ofString(
                        "jakarta.faces.ViewState=1%3A2&jakarta.faces.partial.ajax=true&primefaces.nonce=" + NONCE)));

        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        assertThat(answer.body()).contains("Бет ескірді");
        Disclosure.assertNone(answer);
    }

    @Test
    void a_page_that_is_left_frees_its_view_without_the_nonce_of_a_form() {
        Page page = hr.get("/today.xhtml");
        String state =
                page.document().select("input[name='jakarta.faces.ViewState']").attr("value");
        assertThat(state).as("today is a page with a view").contains(":");

        Page answer = hr.post(
                "/today.xhtml", Map.of("omnifaces.event", "unload", "id", "none", "jakarta.faces.ViewState", state));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    @Test
    void a_refusal_is_noted_in_one_line_without_stack_name_or_query() throws IOException {
        Visitor employee = portal.visitor(Account.ALATAU_EMPLOYEE);
        int before = lines().size();

        assertThat(employee.get("/staff/list.xhtml?q=canary").status()).isEqualTo(403);

        List<String> since = lines().subList(before, lines().size());
        assertThat(since.stream().filter(line -> line.contains("Refused: ")))
                .hasSize(1)
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("RoleMissing at /staff/list.xhtml");
        assertThat(since)
                .noneMatch(line -> line.contains("canary")
                        || line.contains("alatau.employee")
                        || line.contains("SEVERE")
                        || line.contains("\tat "));
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(portal.log());
    }
}
