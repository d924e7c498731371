package kz.bagalau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Pages;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
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
    /** The flash of Faces: the number of a message that waits for the next page, encrypted; worth nothing elsewhere. */
    private static final String FLASH = "csfcfc=";

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
        assertThat(page.cookies()).allSatisfy(cookie -> {
            if (!cookie.startsWith(FLASH)) {
                assertThat(cookie).containsIgnoringCase("SameSite=Lax");
            }
            if (!cookie.startsWith("bagalau-language") && !cookie.toLowerCase().startsWith("language")) {
                assertThat(cookie).containsIgnoringCase("HttpOnly");
            }
        });
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
    void a_foreign_site_changes_nothing() {
        for (String path : List.of("/today.xhtml", "/signout", "/ranking/marks")) {
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
        }
        assertThat(hr.get("/today.xhtml").status()).isEqualTo(200);
    }

    @Test
    void an_error_tells_a_stranger_nothing_of_the_server() {
        Page missing = hr.get("/no-such-page.xhtml");

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.body())
                .doesNotContainIgnoringCase("payara")
                .doesNotContain("Exception:", "at kz.bagalau", "\tat ");
    }

    @Test
    void a_forged_view_is_refused_and_tells_nothing() {
        Page forged = hr.post("/staff/list.xhtml", java.util.Map.of("jakarta.faces.ViewState", "forged", "x", "y"));

        assertThat(forged.status()).as(forged.toString()).isGreaterThanOrEqualTo(400);
        assertThat(forged.body()).doesNotContain("Exception:", "\tat ");
    }
}
