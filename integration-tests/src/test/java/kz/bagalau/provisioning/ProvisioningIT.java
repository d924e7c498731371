package kz.bagalau.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Forms;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import kz.bagalau.environment.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A council's way into a real sign-in service. The wire is cut at each step, before the request or after it so that only
 * the answer is lost; going on afterwards ends in the same state as a way without failure.
 */
@Order(86)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProvisioningIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BRING = "Енгізу";
    private static final String AGAIN = "Қазір қайталау";
    private static final String COMPARE = "Салыстыру";
    private static final String REPAIR = "Бәрін түзету";

    private static Portal portal;
    private static Visitor admin;
    private static List<String> undisturbed;

    @BeforeAll
    static void bring_one_in_without_failure() throws SQLException {
        portal = Run.portal();
        portal.realm().prepareTestClient();
        admin = portal.visitor(Account.REGION_ADMIN);
        String council = register("undisturbed");
        press(council("undisturbed"), BRING);
        untilDone(council);
        undisturbed = portal.realm().portrait(council);
    }

    @AfterEach
    void mend() {
        portal.wire().mend();
    }

    @Test
    void a_council_is_an_organization_with_four_groups_and_its_people_have_their_roles_and_letters() {
        assertThat(undisturbed)
                .containsExactly(
                        "group employees [employee]",
                        "group evaluators [evaluator]",
                        "group hr [council-hr]",
                        "group officials [official]",
                        "organization enabled=true",
                        "person chair enabled=true groups=[evaluators, officials] first=[\"UPDATE_PASSWORD\"] in={\"locale\":[\"kk\"]}",
                        "person hr enabled=true groups=[employees, hr] first=[\"UPDATE_PASSWORD\"] in={\"locale\":[\"ru\"]}");
        Page page = council("undisturbed");
        assertThat(page.document().select("#h-people").parents().get(1).text()).contains("жіберілді");
        assertThat(letters("hr.undisturbed@bagalau.example")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1} {2}, request {3}, {4}")
    @CsvSource({
        "ORGANIZATION, POST, /organizations$, 1, before",
        "ORGANIZATION, POST, /organizations$, 1, after",
        "GROUPS, POST, /groups$, 3, after",
        "GROUPS, POST, /role-mappings/realm$, 2, after",
        "ACCOUNTS, POST, /users$, 2, after",
        "MEMBERS, POST, /members$, 2, before",
        "MEMBERS, PUT, /groups/[^/]+/members/, 2, after",
        "INVITATIONS, PUT, /execute-actions-email$, 2, before",
    })
    void what_fails_in_its_middle_is_told_and_goes_on_to_the_same_end(
            String step, String method, String path, int at, String when) throws SQLException {
        String code = "cut-" + UUID.randomUUID().toString().substring(0, 8);
        String council = register(code);
        if (when.equals("before")) {
            portal.wire().cutBefore(method, path, at);
        } else {
            portal.wire().cutAfter(method, path, at);
        }

        press(council(code), BRING);
        Wait.until(PATIENCE, step + " has failed", () -> step(council, step).equals("FAILED"));
        assertThat(portal.wire().isCut()).isTrue();
        assertThat(council(code).document().text()).contains("Кіру қызметі жауап бермейді");
        portal.wire().mend();
        press(council(code), AGAIN);
        untilDone(council);

        assertThat(portal.realm().portrait(council)).isEqualTo(undisturbed);
        assertThat(letters("hr." + code + "@bagalau.example")).isEqualTo(1);
        assertThat(letters("chair." + code + "@bagalau.example")).isEqualTo(1);
    }

    @Test
    void a_name_that_is_taken_is_told_and_goes_on_when_it_is_free() throws SQLException {
        String council = register("taken");
        String other = portal.realm().addOrganization("somebody-else", "taken");

        press(council("taken"), BRING);
        Wait.until(PATIENCE, "the name is refused", () -> step(council, "ORGANIZATION")
                .equals("FAILED"));
        assertThat(council("taken").document().text()).contains("қысқа аты бар басқа ұйым бар");
        portal.realm().removeOrganization(other);
        press(council("taken"), AGAIN);
        untilDone(council);

        assertThat(portal.realm().portrait(council)).isEqualTo(undisturbed);
    }

    @Test
    void what_was_changed_behind_the_portal_is_found_told_and_repaired() throws SQLException {
        String council = register("drift");
        press(council("drift"), BRING);
        untilDone(council);
        portal.realm().removeGroup(council, "hr");
        portal.realm().mayEnter("chair.drift@bagalau.example", false);
        portal.realm().inOrganization(council, Account.ALATAU_EMPLOYEE.username(), true);

        press(council("drift"), COMPARE);
        Wait.until(PATIENCE, "both sides are compared", () -> drifts(council) == 4);
        assertThat(council("drift")
                        .document()
                        .select("#h-drifts")
                        .parents()
                        .get(1)
                        .select("li")
                        .eachText())
                .anyMatch(line -> line.contains("«Персоналды басқару» тобы жоқ"))
                .anyMatch(line -> line.contains("chair.drift@bagalau.example: есептік жазбасы жабық"))
                .anyMatch(line -> line.contains("hr.drift@bagalau.example: «Персоналды басқару» рөлі берілмеген"))
                .anyMatch(line -> line.contains(Account.ALATAU_EMPLOYEE.email() + ": ұйымда тұр"));
        press(council("drift"), REPAIR);
        Wait.until(PATIENCE, "nothing differs", () -> drifts(council) == 0);

        assertThat(portal.realm().portrait(council)).isEqualTo(undisturbed);
    }

    @Test
    void an_account_that_is_gone_is_made_anew_and_invited_again() throws SQLException {
        String council = register("gone");
        press(council("gone"), BRING);
        untilDone(council);
        portal.realm().removeAccount("hr.gone@bagalau.example");

        press(council("gone"), COMPARE);
        Wait.until(PATIENCE, "it is missed", () -> drifts(council) == 1);
        press(council("gone"), "Жазба құру");
        Wait.until(PATIENCE, "nothing differs", () -> drifts(council) == 0);

        assertThat(portal.realm().portrait(council)).isEqualTo(undisturbed);
        assertThat(letters("hr.gone@bagalau.example")).isEqualTo(2);
    }

    @Test
    void a_person_whose_time_is_over_is_taken_out_and_may_not_enter() throws SQLException {
        String council = register("over");
        press(council("over"), BRING);
        untilDone(council);

        change("update members set valid_until = date '2024-01-01' where email = 'hr.over@bagalau.example'");
        press(council("over"), COMPARE);
        Wait.until(PATIENCE, "he is found a stranger", () -> drifts(council) == 1);
        press(council("over"), "Ұйымнан шығару");
        Wait.until(PATIENCE, "nothing differs", () -> drifts(council) == 0);

        assertThat(portal.realm().portrait(council)).noneMatch(line -> line.startsWith("person hr"));
        assertThat(portal.realm().mayEnter("hr.over@bagalau.example")).isFalse();
    }

    @Test
    void a_suspended_council_is_closed_at_the_next_request_and_in_the_sign_in_service_until_it_is_resumed()
            throws SQLException {
        Account account = Account.SARYSU_HR;
        String council = (String) ask("select id::text from councils where code = 'sarysu'");
        Visitor person = portal.visitor(account);
        String token = portal.realm().tokens(account, "sarysu").get("access_token");
        assertThat(person.get("/staff/list.xhtml").status()).isEqualTo(200);
        assertThat(employees(token).status()).isEqualTo(200);

        work("sarysu", "Тоқтата тұру");
        try {
            assertThat(person.get("/staff/list.xhtml").status())
                    .as("by page, at the next request")
                    .isEqualTo(403);
            assertThat(employees(token).status())
                    .as("by token, at the next request")
                    .isEqualTo(403);
            Wait.until(PATIENCE, "his account is closed", () -> !portal.realm().mayEnter(account.username()));
            assertThat(portal.realm().mayEnter(Account.BOTH_EMPLOYEE.username()))
                    .as("another council needs him")
                    .isTrue();
        } finally {
            work("sarysu", "Қайта бастау");
            Wait.until(PATIENCE, "his account is open", () -> portal.realm().mayEnter(account.username()));
            Wait.until(PATIENCE, "the work is done", () -> ask(
                            "select done = asked from provisionings where council_id = ?::uuid", council)
                    .equals(true));
        }
        assertThat(portal.visitor(account).get("/staff/list.xhtml").status()).isEqualTo(200);
    }

    @Test
    void a_council_that_is_renamed_bears_its_name_in_the_sign_in_service_as_well() throws SQLException {
        String council = register("renamed");
        press(council("renamed"), BRING);
        untilDone(council);
        List<String> before = portal.realm().portrait(council);
        String token = portal.realm().tokens(Account.REGION_ADMIN, null).get("access_token");
        String address = "/api/v1/councils/" + council;
        Page there = portal.visitor().send(address, request -> request.header("Authorization", "Bearer " + token)
                .GET());

        Page renamed = portal.visitor().send(address + "/names", request -> request.header(
                        "Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", there.header("etag").orElseThrow())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{\"kk\":\"Жаңа атаулы мәслихат\",\"ru\":\"Маслихат с новым именем\","
                        + "\"from\":\"2026-09-01\",\"act\":\"2026 жылғы сынақ шешімі\"}")));

        assertThat(renamed.status()).as(renamed.toString()).isEqualTo(200);
        Wait.until(PATIENCE, "its name is the new one", () -> portal.realm()
                .nameOf(council)
                .equals("Жаңа атаулы мәслихат"));
        assertThat(portal.realm().portrait(council))
                .as("nothing else has changed")
                .isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {1} {2}, request {3}, {4}")
    @CsvSource({
        "undisturbed, GET, /never-asked$, 1, before",
        "into the organization, POST, /members$, 1, after",
        "into the groups, PUT, /groups/[^/]+/members/, 1, after",
        "out of the organization before, DELETE, /members/[^/]+$, 1, before",
        "out of the organization before, DELETE, /members/[^/]+$, 1, after",
        "closed, PUT, /organizations/[^/]+$, 1, after",
    })
    void whoever_goes_over_by_an_act_is_in_the_successor_and_no_more_in_the_predecessor_whatever_is_cut_between(
            String what, String method, String path, int at, String when) throws SQLException {
        String run = UUID.randomUUID().toString().substring(0, 8);
        String old = register("old-" + run);
        String next = register("next-" + run);
        employ(old, "hr.old-" + run);
        change(
                "insert into editions select ? || '/2023-08-25', ?, adopted, replace(replace(document,"
                        + " 'id: sarysu/2023-08-25', 'id: ' || ? || '/2023-08-25'), E'\\ncouncil: sarysu', E'\\ncouncil: ' || ?),"
                        + " published_at from editions where id = 'sarysu/2023-08-25'",
                "next-" + run,
                "next-" + run,
                "next-" + run,
                "next-" + run);
        press(council("old-" + run), BRING);
        untilDone(old);
        press(council("next-" + run), BRING);
        untilDone(next);
        if (when.equals("before")) {
            portal.wire().cutBefore(method, path, at);
        } else {
            portal.wire().cutAfter(method, path, at);
        }

        succeed(old, next, run);
        if (!what.equals("undisturbed")) {
            Wait.until(PATIENCE, "the wire is cut", () -> portal.wire().isCut());
            portal.wire().mend();
        }
        Wait.until(PATIENCE, "both are done", () -> finished(old) && finished(next));

        assertThat(portal.realm().portrait(old))
                .anyMatch(line -> line.equals("organization enabled=false"))
                .noneMatch(line -> line.startsWith("person hr"));
        assertThat(portal.realm().portrait(next))
                .filteredOn(line -> line.startsWith("person hr"))
                .hasSize(2)
                .anyMatch(line -> line.contains("enabled=true groups=[employees] "))
                .anyMatch(line -> line.contains("enabled=true groups=[employees, hr] "));
        assertThat(portal.realm().mayEnter("hr.old-" + run + "@bagalau.example"))
                .as("he who came may enter")
                .isTrue();
        assertThat(portal.realm().mayEnter("chair.old-" + run + "@bagalau.example"))
                .as("whoever is in no post went nowhere")
                .isFalse();
    }

    /** Gives a member a post, so that he goes over. */
    private static void employ(String council, String mailbox) throws SQLException {
        UUID unit = UUID.randomUUID();
        UUID post = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        change(
                "insert into units (council_id, id, name_kk, name_ru, version) values (?::uuid, ?, 'Аппарат', 'Аппарат', 1)",
                council,
                unit);
        change(
                "insert into posts (council_id, id, unit_id, title_kk, title_ru, category, version)"
                        + " values (?::uuid, ?, ?, 'Маман', 'Специалист', 'E-4', 1)",
                council,
                post,
                unit);
        change(
                "insert into employees (council_id, id, surname, given_name, patronymic, email, phone, version)"
                        + " values (?::uuid, ?, 'Ауысқанов', 'Сынақ', '', ? || '@bagalau.example', '', 1)",
                council,
                person,
                mailbox);
        change(
                "insert into appointments (council_id, id, employee_id, post_id, valid_from, version)"
                        + " values (?::uuid, gen_random_uuid(), ?, ?, date '2023-05-01', 1)",
                council,
                person,
                post);
        change(
                "update members set employee_id = ? where council_id = ?::uuid and email = ? || '@bagalau.example'",
                person,
                council,
                mailbox);
    }

    private static void succeed(String old, String next, String number) {
        Page form = admin.visit("/region/succession.xhtml");
        Map<String, String> act = Map.of(
                "act:day", "2026-09-01",
                "act:number", number,
                "act:title", "Облыстық мәслихаттың шешімі",
                "act:merged", old,
                "act:successor", next);
        Page looked = admin.follow(
                Forms.send(admin, form, Forms.button(form, "Алдын ала қарау").orElseThrow(), act));
        assertThat(looked.document().select("#hindrances li").eachText()).isEmpty();
        Page done = admin.follow(Forms.send(
                admin,
                looked,
                Forms.button(looked, "Актіні орындау: 1 қызметші ауысады").orElseThrow(),
                act));
        assertThat(done.document().text()).contains("Акт орындалды");
    }

    /** Whether everything asked for is done; what was given up is tried again at once. */
    private static boolean finished(String council) {
        ask(
                "update scheduled_tasks set execution_time = now() where task_instance like ? || ':%' and not picked"
                        + " returning task_instance",
                council);
        return ask("select done = asked from provisionings where council_id = ?::uuid", council)
                .equals(true);
    }

    private static String register(String code) throws SQLException {
        String id = UUID.randomUUID().toString();
        change(
                "insert into councils (id, region_id, code, name_kk)"
                        + " select ?::uuid, id, ?, 'Сынақ мәслихатының аппараты ' || ? from regions where code = 'zhambyl'",
                id,
                code,
                code);
        String member = "insert into members (council_id, id, email, roles, valid_from, language)"
                + " values (?::uuid, gen_random_uuid(), ? || ?, ?::text[], date '2023-01-01', ?)";
        change(member, id, "hr." + code, "@bagalau.example", "{council-hr,employee}", "ru");
        change(member, id, "chair." + code, "@bagalau.example", "{official,evaluator}", "kk");
        return id;
    }

    private static Page council(String code) {
        Page page = admin.visit("/region/accounts.xhtml?council=" + code);
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        return page;
    }

    private static void press(Page page, String words) {
        Page answer = Forms.press(admin, page, words);
        assertThat(answer.status()).as(words + ": " + answer).isEqualTo(200);
        assertThat(answer.document().text()).contains("Тапсырма берілді");
    }

    private static void work(String code, String words) {
        Page page = council(code);
        Page answer = admin.follow(Forms.send(
                admin, page, Forms.button(page, words).orElseThrow(), Map.of("work:reason", "Мәслихаттың шешімі")));
        assertThat(answer.document().text()).contains("Кеңестің күйі өзгерді");
    }

    private static void untilDone(String council) {
        Wait.until(PATIENCE, "council " + council + " is brought in", () -> ask(
                        "select count(*) from provisioning_steps where council_id = ?::uuid and state = 'DONE'",
                        council)
                .equals(6L));
    }

    private static String step(String council, String step) {
        return String.valueOf(
                ask("select state from provisioning_steps where council_id = ?::uuid and step = ?", council, step));
    }

    /** How many differences are noted; as long as a run goes on, none that counts. */
    private static int drifts(String council) {
        return ((Number) ask(
                        "select case when done < asked then -1 else (select count(*) from directory_drifts d"
                                + " where d.council_id = p.council_id) end from provisionings p where council_id = ?::uuid",
                        council))
                .intValue();
    }

    private static int letters(String address) {
        return portal.mails().mailsTo(address).size();
    }

    private static Page employees(String token) {
        return portal.visitor().send("/api/v1/employees", request -> request.header("Authorization", "Bearer " + token)
                .GET());
    }

    private static Object ask(String question, Object... arguments) {
        try (var connection = portal.database().asSuperuser();
                var statement = connection.prepareStatement(question)) {
            for (int place = 0; place < arguments.length; place++) {
                statement.setObject(place + 1, arguments[place]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getObject(1) : null;
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void change(String sql, Object... arguments) throws SQLException {
        try (var connection = portal.database().asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < arguments.length; place++) {
                statement.setObject(place + 1, arguments[place]);
            }
            statement.executeUpdate();
        }
    }
}
