package kz.bagalau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Canaries;
import kz.bagalau.environment.Disclosure;
import kz.bagalau.environment.Forms;
import kz.bagalau.environment.Page;
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

/** What was made for one person in the hands of another: a view, a form, the number of a command. */
@Order(62)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StolenIT {

    private static final String VIEW = "jakarta.faces.ViewState";

    private static Portal portal;
    private static Canaries canaries;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        canaries = new Canaries(portal);
    }

    @TestFactory
    List<DynamicTest> the_view_of_one_person_is_gone_for_another() {
        Visitor owner = portal.visitor(Account.ALATAU_HR);
        Page page = owner.get("/cycle/schedule.xhtml?period=2027-Q4");
        assertThat(page.status()).isEqualTo(200);
        Element button = page.document()
                .selectFirst("form:has([name='" + VIEW + "']) button, form:has([name='" + VIEW + "']) [type=submit]");
        assertThat(button).as("a form of Faces: " + page).isNotNull();
        Map<String, String> fields = Forms.fields(page, button);
        assertThat(fields).containsKey(VIEW);
        Set<String> names = canaries.surnamesOf("alatau");
        List<DynamicTest> cases = new ArrayList<>();
        for (Account thief :
                List.of(Account.ALATAU_EMPLOYEE, Account.ALATAU_OFFICIAL, Account.SARYSU_HR, Account.REGION_ADMIN)) {
            cases.add(DynamicTest.dynamicTest(thief.username(), () -> {
                Visitor other = portal.visitor(thief);
                Map<String, String> before = canaries.state();
                for (String path : List.of("/cycle/schedule.xhtml", "/today.xhtml")) {
                    Page answer = other.post(path, fields);
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
                    if (!thief.councils().contains("alatau")) {
                        assertThat(names).noneMatch(answer.body()::contains);
                    }
                    Disclosure.assertNone(answer);
                }
                assertThat(canaries.state()).isEqualTo(before);
            }));
        }
        cases.add(DynamicTest.dynamicTest("a stranger", () -> {
            Page answer = portal.visitor().post("/cycle/schedule.xhtml", fields);
            assertThat(answer.status()).as("led to the sign-in").isEqualTo(303);
        }));
        cases.add(DynamicTest.dynamicTest("its owner on another page", () -> {
            Page answer = owner.post("/today.xhtml", fields);
            assertThat(answer.status()).as(answer.toString()).isLessThan(500);
            Disclosure.assertNone(answer);
        }));
        return cases;
    }

    @Test
    void the_number_of_a_command_counts_in_its_council_only() {
        Visitor alatau = portal.visitor(Account.ALATAU_HR);
        Visitor sarysu = portal.visitor(Account.SARYSU_HR);
        UUID command = UUID.randomUUID();

        build(alatau, "2027-Q2", command);
        assertThat(schedules("2027-Q2")).containsExactly("alatau");
        build(sarysu, "2027-Q2", command);
        assertThat(schedules("2027-Q2"))
                .as("the number that Alatau has used swallows nothing in Sarysu")
                .containsExactly("alatau", "sarysu");

        build(alatau, "2027-Q3", command);
        build(sarysu, "2027-Q3", command);
        assertThat(schedules("2027-Q3"))
                .as("but in its own council it has had its effect")
                .isEmpty();
    }

    private static void build(Visitor hr, String period, UUID command) {
        Page page = hr.visit("/cycle/schedule.xhtml?period=" + period);
        Element button =
                Forms.button(page, "Кестені құру").orElseThrow(() -> new AssertionError("Nothing to build: " + page));
        Map<String, String> changes = new HashMap<>();
        changes.put("bagalau.command", command.toString());
        Page answer = Forms.send(hr, page, button, changes);
        assertThat(answer.status()).as(answer.toString()).isLessThan(400);
    }

    private static List<String> schedules(String period) {
        return canaries.column(
                "select c.code from evaluation_schedules s join councils c on c.id = s.council_id where s.period = ?"
                        + " order by 1",
                period);
    }

    @Test
    void a_form_that_does_not_say_where_it_comes_from_has_no_effect() {
        Visitor hr = portal.visitor(Account.ALATAU_HR);
        Page page = hr.visit("/cycle/schedule.xhtml?period=2027-Q3");
        Element button = Forms.button(page, "Кестені құру").orElseThrow();
        Map<String, String> fields = Forms.fields(page, button);
        Map<String, String> before = canaries.state();

        for (String origin : new String[] {null, "https://evil.example", portal.address() + ".evil.example", "null"}) {
            Page answer = hr.post(page.address(), fields, origin);
            assertThat(answer.status()).as("from " + origin).isEqualTo(403);
            Disclosure.assertNone(answer);
        }

        for (String nonce : List.of("", "QUFBQUFBQUFBQUFBQUFBQQ==")) {
            Map<String, String> madeUp = new HashMap<>(fields);
            madeUp.put("primefaces.nonce", nonce);
            Page answer = hr.post(page.address(), madeUp);
            assertThat(answer.status())
                    .as("a form without the nonce of its view")
                    .isEqualTo(409);
            Disclosure.assertNone(answer);
        }

        assertThat(canaries.state()).isEqualTo(before);
        assertThat(hr.post(page.address(), fields).status())
                .as("the same form from our own page")
                .isLessThan(400);
        assertThat(schedules("2027-Q3")).containsExactly("alatau");
    }
}
