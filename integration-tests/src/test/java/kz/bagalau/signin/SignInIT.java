package kz.bagalau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Disclosure;
import kz.bagalau.environment.Forms;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Signing in, staying in and switching councils, with the pages of the sign-in service filled in as a person does. */
@Order(30)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignInIT {

    private static Portal portal;

    @BeforeAll
    static void open() {
        portal = Run.portal();
    }

    @Test
    void a_stranger_is_led_to_the_sign_in_with_every_safeguard() {
        Page login = portal.visitor().get("/today.xhtml");

        assertThat(login.status()).isIn(302, 303);
        assertThat(login.location().orElseThrow().getQuery())
                .contains(
                        "code_challenge_method=S256",
                        "code_challenge=",
                        "state=",
                        "nonce=",
                        "response_type=code",
                        "ui_locales=kk");
        assertThat(login.location().orElseThrow().toString())
                .startsWith(portal.realm().issuer());
    }

    @Test
    void whoever_signs_in_is_back_at_the_page_he_asked_for_with_its_kazakh_words() {
        String asked = "Әбдірахманова Гүлнәр ұқыпты";
        String path = "/staff/list.xhtml?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);

        Page end = portal.visitor().signInAt(Account.ALATAU_HR, path);

        assertThat(end.status()).as(end.toString()).isEqualTo(200);
        assertThat(end.address().getPath()).isEqualTo("/staff/list.xhtml");
        assertThat(URLDecoder.decode(end.address().getRawQuery(), StandardCharsets.UTF_8))
                .isEqualTo("q=" + asked);
    }

    @Test
    void two_tabs_sign_in_and_each_comes_back_to_its_own_page() {
        Visitor person = portal.visitor();
        Page first = person.visit("/staff/list.xhtml");
        Page second = person.visit("/cycle/schedule.xhtml");

        Page firstEnd = person.fillSignIn(Account.ALATAU_HR, first);
        Page secondEnd = person.visit(second.address().toString());

        assertThat(firstEnd.address().getPath()).as(firstEnd.toString()).isEqualTo("/staff/list.xhtml");
        assertThat(secondEnd.status()).as(secondEnd.toString()).isEqualTo(200);
        assertThat(secondEnd.address().getPath()).isEqualTo("/cycle/schedule.xhtml");
    }

    @Test
    void a_session_that_was_planted_before_is_worth_nothing_after() {
        Visitor person = portal.visitor();
        Page login = person.visit("/today.xhtml");
        String planted = sessionOf(person);

        Page end = person.fillSignIn(Account.ALATAU_HR, login);

        assertThat(end.status()).isEqualTo(200);
        assertThat(sessionOf(person)).isNotEqualTo(planted);
        Page attacker = portal.visitor().withCookie(sessionCookie(), planted).get("/today.xhtml");
        assertThat(attacker.status()).isIn(302, 303);
    }

    @Test
    void the_session_id_never_stands_in_an_address() {
        Visitor person = portal.visitor();
        Page login = person.visit("/today.xhtml");
        Page end = person.fillSignIn(Account.ALATAU_HR, login);

        assertThat(login.address().toString()).doesNotContainIgnoringCase("jsessionid");
        assertThat(end.body()).doesNotContainIgnoringCase(";jsessionid");
        Page smuggled = portal.visitor().get("/today.xhtml;jsessionid=" + sessionOf(person));
        assertThat(smuggled.status()).isEqualTo(400);
        Disclosure.assertNone(smuggled);
    }

    @Test
    void an_answer_that_nobody_asked_for_leads_to_the_start_page() {
        Page stale = portal.visitor().get("/callback?state=unknown&code=unknown");

        assertThat(stale.status()).as(stale.toString()).isIn(302, 303);
        assertThat(stale.location().orElseThrow().toString()).startsWith(portal.address() + "/");
    }

    @Test
    void the_page_to_return_to_cannot_lead_away() {
        for (String path : List.of("//evil.example/", "/%2F/evil.example/", "/\\evil.example")) {
            Page end;
            try {
                end = portal.visitor().signInAt(Account.ALATAU_HR, path.replace("\\", "%5C"));
            } catch (IllegalArgumentException refused) {
                continue;
            }
            assertThat(end.address().getAuthority()).isEqualTo(portal.address().getAuthority());
        }
    }

    @Test
    void a_script_whose_session_has_ended_is_told_so_and_not_led_away() {
        Page ajax = portal.visitor().send("/today.xhtml", request -> request.header("Faces-Request", "partial/ajax")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portal.address().toString())
                .POST(HttpRequest.BodyPublishers.ofString("jakarta.faces.partial.ajax=true")));

        assertThat(ajax.status()).as(ajax.toString()).isEqualTo(200);
        assertThat(ajax.header("content-type").orElse("")).contains("xml");
        assertThat(ajax.body()).contains("<partial-response").contains("<redirect");
    }

    @Test
    void a_mark_sent_after_the_session_has_ended_is_answered_in_json() {
        Page json = portal.visitor()
                .send("/ranking/marks", request -> request.header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .header("Origin", portal.address().toString())
                        .POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(json.status()).as(json.toString()).isEqualTo(401);
        assertThat(json.header("content-type").orElse("")).contains("json");
    }

    @Test
    void a_form_sent_after_the_session_has_ended_is_not_replayed() {
        Page form = portal.visitor().post("/staff/list.xhtml", Map.of("anything", "1"));

        assertThat(form.status()).as(form.toString()).isIn(302, 303);
    }

    @Test
    void a_person_of_two_councils_chooses_one_and_can_switch() {
        Visitor person = portal.visitor();
        Page end = person.signInAt(Account.BOTH_EMPLOYEE, "/today.xhtml");
        if (end.address().getPath().equals("/council/choose.xhtml")) {
            end = Forms.press(person, end, "Алатау");
            end = person.fillSignIn(Account.BOTH_EMPLOYEE, end);
        }
        assertThat(end.status()).as(end.toString()).isEqualTo(200);
        assertThat(councilOn(end)).isEqualTo("alatau");

        Page chooser = person.visit("/council/choose.xhtml");
        Page switched = person.fillSignIn(Account.BOTH_EMPLOYEE, Forms.press(person, chooser, "Сарысу"));

        assertThat(switched.status()).as(switched.toString()).isEqualTo(200);
        assertThat(councilOn(person.visit("/today.xhtml"))).isEqualTo("sarysu");
    }

    @Test
    void a_person_without_a_council_gets_an_explanation_and_nothing_else() {
        portal.realm().addPersonWithoutCouncil("nobody.anywhere");
        Visitor person = portal.visitor();

        Page end = person.fillSignIn("nobody.anywhere", person.visit("/today.xhtml"));

        assertThat(end.status()).as(end.toString()).isIn(200, 403);
        assertThat(end.address().getPath()).isEqualTo("/council/choose.xhtml");
        assertThat(end.document().select("nav a[href*=staff]")).isEmpty();
        Page elsewhere = person.get("/staff/list.xhtml");
        assertThat(elsewhere.status()).isEqualTo(302);
        assertThat(elsewhere.location().orElseThrow().getPath()).isEqualTo("/council/choose.xhtml");
        Disclosure.assertNone(end);
    }

    private static String sessionCookie() {
        return "BAGALAU";
    }

    private static String sessionOf(Visitor person) {
        return person.cookies().entrySet().stream()
                .filter(cookie -> cookie.getKey().toUpperCase().contains("BAGALAU")
                        || cookie.getKey().contains("JSESSIONID"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No session cookie among " + person.cookies().keySet()))
                .getValue();
    }

    private static String councilOn(Page page) {
        String text = page.document().text();
        boolean alatau = text.contains("Алатау");
        boolean sarysu = text.contains("Сарысу");
        return alatau && sarysu ? "both" : alatau ? "alatau" : sarysu ? "sarysu" : "none";
    }
}
