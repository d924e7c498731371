package kz.bagalau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Disclosure;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import kz.bagalau.environment.Wait;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The sign-in service goes away and comes back; last of all, because it forgets every session. */
@Order(90)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutageIT {

    @Test
    void while_the_sign_in_service_is_down_a_page_says_so_and_then_all_goes_on() {
        Portal portal = Run.portal();
        Visitor signedIn = portal.visitor(Account.ALATAU_HR);

        portal.stopSignIn();
        try {
            Wait.until(
                    Duration.ofSeconds(30),
                    "a newcomer is told of the outage",
                    () -> portal.visitor().get("/today.xhtml").status() == 503);
            Page told = portal.visitor().get("/today.xhtml");
            assertThat(told.header("retry-after")).isPresent();
            assertThat(told.document().text()).containsPattern("\\p{IsCyrillic}");
            Disclosure.assertNone(told);
            Page led = portal.visitor().get("//evil.example/today.xhtml");
            assertThat(led.document().select("main a").attr("abs:href"))
                    .as("the way back leads nowhere else")
                    .startsWith(portal.address() + "/");
            assertThat(signedIn.get("/today.xhtml").status())
                    .as("whoever is signed in works on")
                    .isEqualTo(200);
            Page api = portal.visitor().send("/api/v1/me", request -> request.header("Authorization", "Bearer x")
                    .GET());
            assertThat(api.status()).isIn(401, 503);
            Disclosure.assertNone(api);
        } finally {
            portal.startSignIn();
        }

        Wait.until(
                Duration.ofSeconds(60),
                "a newcomer can sign in again",
                () -> portal.visitor().get("/today.xhtml").status() < 400);
        assertThat(portal.visitor().signInAt(Account.ALATAU_HR, "/today.xhtml").status())
                .isEqualTo(200);
    }
}
