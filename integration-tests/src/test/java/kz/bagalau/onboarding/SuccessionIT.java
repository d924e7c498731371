package kz.bagalau.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.UUID;
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
 * The administrator of a region merges two councils in a browser: looks, is told what hinders, and follows the act. Last,
 * for it leaves councils behind.
 */
@Order(91)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuccessionIT {

    private static Portal portal;

    @BeforeAll
    static void open() {
        portal = Run.portal();
    }

    @Test
    void one_council_is_merged_into_another_after_a_look_and_not_into_one_that_is_not_ready() throws SQLException {
        String old = council("merged-old", "Ескі мәслихат аппараты");
        String next = council("merged-next", "Жаңа мәслихат аппараты");
        person(old, "merged.old", "Көшербаев", "{evaluator,employee}");
        person(next, "merged.next", "Қалғанов", "{council-hr,employee}");
        change("insert into editions select 'merged-next/2023-08-25', 'merged-next', adopted, replace(replace(document,"
                + " 'id: sarysu/', 'id: merged-next/'), E'\\ncouncil: sarysu', E'\\ncouncil: merged-next'),"
                + " published_at from editions where id = 'sarysu/2023-08-25'");
        String bare = council("merged-bare", "Бос мәслихат аппараты");

        try (Window admin = Window.office(portal).signIn(Account.REGION_ADMIN, "/region/succession.xhtml")) {
            Page page = admin.page();
            admin.accessible("succession");
            act(page, old, councilOf("alatau"));
            page.locator("[id='act:look']").click();
            assertThat(page.locator("fieldset .err")).containsText("Бір облыстың");
            assertThat(page.locator("[id='act:number']")).hasValue("12-8");

            admin.go("/region/succession.xhtml");
            act(page, old, bare);
            page.locator("[id='act:look']").click();
            assertThat(page.locator("#hindrances li")).hasCount(2);
            assertThat(page.locator("#hindrances")).containsText("персоналды басқару қызметі тағайындалмаған");
            assertThat(page.locator("[id='act:follow']")).hasCount(0);
            admin.accessible("succession, hindered").picture("succession-hindered");

            admin.go("/region/succession.xhtml");
            act(page, old, next);
            page.locator("[id='act:look']").click();
            assertThat(page.locator(".way")).containsText("Көшербаев");
            assertThat(page.locator("#h-preview")).isFocused();
            assertThat(page.locator("#h-preview")).isInViewport();
            page.locator("[id='act:number']").fill("12-9");
            page.locator("[id='act:follow']").click();
            assertThat(page.locator("main")).containsText("Деректер өзгерді");
            admin.accessible("succession, looked at").picture("succession");
            page.locator("[id='act:follow']").click();
            assertThat(page.locator("main")).containsText("Акт орындалды");
            assertThat(page.locator("#h-acts")).isVisible();
            assertThat(page.locator("[id='act:merged']")).not().containsText("Ескі мәслихат аппараты");

            admin.go("/region/succession.xhtml?split=" + next);
            assertThat(page.locator("#units tbody tr")).hasCount(1);
            admin.accessible("succession, split");
            assertThat(admin.complaints()).isEmpty();
            admin.as(390, 844, ColorScheme.DARK, "ru").go("/region/succession.xhtml?split=" + next);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                    .as("nothing sticks out of a phone")
                    .isTrue();
        }
        try (Window hr = Window.office(portal).signIn(Account.ALATAU_HR, "/council/archives.xhtml")) {
            assertThat(hr.page().locator("main")).containsText("Мұрағат жоқ");
            hr.accessible("archives").picture("archives");
        }
    }

    private static void act(Page page, String from, String to) {
        page.locator("[id='act:day']").fill("2026-09-15");
        page.locator("[id='act:number']").fill("12-8");
        page.locator("[id='act:title']").fill("Облыстық мәслихаттың шешімі");
        page.locator("input[value='" + from + "']").check();
        page.locator("[id='act:successor']").selectOption(to);
    }

    private static String councilOf(String code) throws SQLException {
        try (var connection = portal.database().asSuperuser();
                var statement = connection.prepareStatement("select id::text from councils where code = ?")) {
            statement.setString(1, code);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String council(String code, String name) throws SQLException {
        String id = UUID.randomUUID().toString();
        change(
                "insert into councils (id, region_id, code, name_kk) select ?::uuid, id, ?, ? from regions where code = 'zhambyl'",
                id,
                code,
                name);
        return id;
    }

    /** Somebody in a post of the council's one unit. */
    private static void person(String council, String mailbox, String surname, String roles) throws SQLException {
        String unit = UUID.randomUUID().toString();
        String post = UUID.randomUUID().toString();
        String person = UUID.randomUUID().toString();
        change(
                "insert into units (council_id, id, name_kk, name_ru, version) values (?::uuid, ?::uuid, 'Аппарат', 'Аппарат', 1)",
                council,
                unit);
        change(
                "insert into posts (council_id, id, unit_id, title_kk, title_ru, category, version)"
                        + " values (?::uuid, ?::uuid, ?::uuid, 'Маман', 'Специалист', 'E-4', 1)",
                council,
                post,
                unit);
        change(
                "insert into employees (council_id, id, surname, given_name, patronymic, email, phone, version)"
                        + " values (?::uuid, ?::uuid, ?, 'Сынақ', '', ? || '@bagalau.example', '', 1)",
                council,
                person,
                surname,
                mailbox);
        change(
                "insert into appointments (council_id, id, employee_id, post_id, valid_from, version)"
                        + " values (?::uuid, gen_random_uuid(), ?::uuid, ?::uuid, date '2023-05-01', 1)",
                council,
                person,
                post);
        change(
                "insert into members (council_id, id, email, employee_id, roles, valid_from)"
                        + " values (?::uuid, gen_random_uuid(), ? || '@bagalau.example', ?::uuid, ?::text[], date '2023-01-01')",
                council,
                mailbox,
                person,
                roles);
    }

    private static void change(String sql, String... arguments) throws SQLException {
        try (var connection = portal.database().asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < arguments.length; place++) {
                statement.setString(place + 1, arguments[place]);
            }
            statement.executeUpdate();
        }
    }
}
