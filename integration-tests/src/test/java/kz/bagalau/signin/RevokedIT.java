package kz.bagalau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Canaries;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import kz.bagalau.environment.Wait;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A right that is taken away while its session lives; late, because the sign-in service forgets the roles with it. */
@Order(85)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RevokedIT {

    private static final String MINE = "/result/mine.xhtml";

    private static Portal portal;
    private static Canaries canaries;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        canaries = new Canaries(portal);
        portal.realm().prepareTestClient();
    }

    @Test
    void a_membership_that_ends_in_our_register_ends_at_the_next_request() {
        Account account = Account.SARYSU_HEAD;
        Visitor person = portal.visitor(account);
        String token = portal.realm().tokens(account, "sarysu").get("access_token");
        assertThat(person.get(MINE).status()).isEqualTo(200);
        assertThat(roles(token)).contains("evaluator");

        assertThat(until("date '2024-01-01'", account)).isEqualTo(1);
        try {
            assertThat(person.get(MINE).status()).isEqualTo(403);
            assertThat(person.get("/ranking/sheets.xhtml").status()).isEqualTo(403);
            assertThat(roles(token)).doesNotContain("evaluator").doesNotContain("employee\"");
        } finally {
            until("null", account);
        }
        assertThat(person.get(MINE).status()).isEqualTo(200);
    }

    @Test
    void a_role_that_our_register_takes_away_is_gone_at_the_next_request_though_the_token_names_it() {
        Account account = Account.SARYSU_HR;
        Visitor person = portal.visitor(account);
        String token = portal.realm().tokens(account, "sarysu").get("access_token");
        assertThat(person.get("/staff/list.xhtml").status()).isEqualTo(200);

        canaries.change("update members set roles = '{employee}' where email = ?", account.email());
        try {
            assertThat(person.get("/staff/list.xhtml").status()).isEqualTo(403);
            assertThat(employees(token).status()).isEqualTo(403);
        } finally {
            canaries.change("update members set roles = '{council-hr,employee}' where email = ?", account.email());
        }
        assertThat(person.get("/staff/list.xhtml").status()).isEqualTo(200);
    }

    @Test
    void whoever_is_taken_out_of_the_council_is_out_when_his_token_is_over_and_comes_back_without_his_roles() {
        Account account = Account.BOTH_EMPLOYEE;
        int life = portal.realm().tokenLife();
        portal.realm().letTokensLive(6);
        try {
            Visitor person = portal.visitor(account);
            assertThat(person.get(MINE).status()).isEqualTo(200);

            portal.realm().belongs(account, "alatau", false);
            Wait.until(Duration.ofSeconds(10), "the council is closed to him", () -> !person.get(MINE)
                    .is(200));
            assertThat(person.visit("/today.xhtml").document().text())
                    .as("nothing of the council he has left")
                    .doesNotContain("Алатау");

            portal.realm().belongs(account, "alatau", true);
            Visitor again = portal.visitor();
            Page choice = again.signInAt(account, "/council/choose.xhtml");
            assertThat(choice.status()).as(choice.toString()).isEqualTo(200);
            again.follow(again.post("/council/choice", java.util.Map.of("council", "alatau")));
            assertThat(again.get(MINE).status())
                    .as("our register still gives the role, the token does not")
                    .isEqualTo(403);
        } finally {
            portal.realm().letTokensLive(life);
        }
    }

    private static int until(String day, Account account) {
        return canaries.change("update members set valid_until = " + day + " where email = ?", account.email());
    }

    private static String roles(String token) {
        return portal.visitor()
                .send("/api/v1/me", request -> request.header("Authorization", "Bearer " + token)
                        .GET())
                .body();
    }

    private static Page employees(String token) {
        return portal.visitor().send("/api/v1/employees", request -> request.header("Authorization", "Bearer " + token)
                .GET());
    }
}
