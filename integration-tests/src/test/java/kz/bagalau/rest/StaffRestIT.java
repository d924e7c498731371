package kz.bagalau.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.rest.Program.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The staff of a council over the interface for programs, by the conventions of docs/rest.md.
 *
 * <p>What it makes, so that others are not disturbed: a unit of its own in Sarysu with two posts outside corps B, and two
 * people who have left again when it ends.
 */
@Order(84)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaffRestIT {

    private static final String API = "/api/v1/";
    private static final String PEOPLE = API + "employees";
    private static final String DAY = "2026-06-01";

    private static Portal portal;
    private static String unit;
    private static String post;
    private static String head;
    private static String person;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        portal.realm().prepareTestClient();
    }

    private static Program hr() {
        return Program.of(portal, Account.SARYSU_HR, "sarysu");
    }

    @Test
    @Order(1)
    void a_unit_a_post_and_a_person_come_and_a_repeated_command_makes_no_second_one() {
        unit = made(
                API + "units",
                Map.of("kk", "Бағдарламалық сынақ бөлімі", "ru", "Отдел испытаний", "from", DAY),
                "Unit");
        assertThat(hr().post(API + "units", Map.of("kk", "Бағдарламалық сынақ бөлімі", "ru", "Другой", "from", DAY))
                        .refuses(409, "UnitNameTaken")
                        .page()
                        .body())
                .contains("Бағдарламалық сынақ бөлімі");
        Map<String, Object> wanted =
                Map.of("unit", last(unit), "kk", "Кеңесші", "ru", "Советник", "category", "", "heads", "NOBODY");
        post = made(API + "posts", wanted, "Post");
        hr().post(API + "posts", wanted).refuses(409, "PostThere");
        assertThat(hr().get(unit).is(200).list("posts").toString()).contains(last(post));

        head = made(PEOPLE, person("Басшысынов", "one", Optional.empty()), "Employee");
        person = made(PEOPLE, person("Сынақбаев", "two", Optional.of(last(head))), "Employee");
        hr().post(PEOPLE, person("Басқасынов", "TWO", Optional.empty())).refuses(409, "EmailTaken");
        JsonObject known = hr().get(person).is(200).json();
        assertThat(known.get("surname").getAsString()).isEqualTo("Сынақбаев");
        assertThat(known.getAsJsonArray("heads").toString()).contains("DIRECT", "Басшысынов");
        assertThat(known.getAsJsonArray("roles").toString()).isEqualTo("[\"employee\"]");
        assertThat(hr().get(post).is(200).list("holders")).hasSize(2);
    }

    /** Makes the thing, sends the command again, and answers the address. */
    private static String made(String path, Map<String, Object> body, String schema) {
        UUID number = UUID.randomUUID();
        Answer first = hr().as(number).post(path, body).is(201);
        Answer again = hr().as(number).post(path, body).is(201);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(again.page().header("idempotency-replayed")).contains("true");
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(hr().get(first.location()).is(200).etag()).isEqualTo(first.etag());
        Described.by(portal).requireFits(first.json(), schema);
        hr().as(number).post(path, Map.of()).refuses(422, "BodyRefused");
        return first.location();
    }

    private static Map<String, Object> person(String surname, String mailbox, Optional<String> above) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "surname",
                surname,
                "givenName",
                "Сынақ",
                "email",
                mailbox + "@rest.example",
                "post",
                last(post),
                "from",
                DAY,
                "order",
                "7-ж",
                "roles",
                List.of("employee")));
        above.ifPresent(id -> fields.put("head", id));
        return fields;
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    @Order(2)
    void every_field_of_a_person_that_is_not_taken_is_named_and_nothing_is_stored() {
        Map<String, Object> wrong = new HashMap<>(person("Сынақов", "three", Optional.empty()));
        wrong.putAll(Map.of(
                "post",
                "somewhere",
                "from",
                "31.02.2026",
                "roles",
                List.of("employee", "regional-admin"),
                "colour",
                1));
        wrong.remove("givenName");

        Answer refused = hr().post(PEOPLE, wrong).refuses(422, "BodyRefused");

        assertThat(refused.errors())
                .isEqualTo(Map.of(
                        "#/givenName", "FieldMissing",
                        "#/post", "NumberOfThingExpected",
                        "#/from", "NotADay",
                        "#/roles/1", "OneOfExpected",
                        "#/colour", "UnknownField"));
        Map<String, Object> unfit = new HashMap<>(person("Сынақов1", "three", Optional.empty()));
        assertThat(hr().post(PEOPLE, unfit).refuses(422, "BodyRefused").errors())
                .isEqualTo(Map.of("#/surname", "SurnameUnfit"));
        unfit.putAll(Map.of("surname", "Сынақов", "roles", List.of()));
        assertThat(hr().post(PEOPLE, unfit).refuses(422, "BodyRefused").errors())
                .isEqualTo(Map.of("#/roles", "RoleNeeded"));
        unfit.putAll(Map.of("roles", "employee"));
        assertThat(hr().post(PEOPLE, unfit).refuses(422, "BodyRefused").errors())
                .isEqualTo(Map.of("#/roles", "ListExpected"));
        assertThat(hr().get(PEOPLE + "?search=three@rest.example").is(200).list("items"))
                .isEmpty();
    }

    @Test
    @Order(3)
    void a_change_names_what_it_has_seen_and_whoever_comes_late_is_shown_what_stands_now() {
        String seen = hr().get(person).is(200).etag();
        Map<String, String> details = Map.of(
                "surname", "Сынақбаев", "givenName", "Сынақ", "patronymic", "Сынақұлы", "email", "two@rest.example");

        hr().put(person, details).refuses(428, "VersionMissing");
        Answer written = hr().seen(seen).put(person, details).is(200);
        assertThat(written.text("patronymic")).isEqualTo("Сынақұлы");
        assertThat(written.etag()).isNotEqualTo(seen);
        Answer late = hr().seen(seen).put(person, details).refuses(412, "VersionPassed");
        assertThat(late.json().getAsJsonObject("present")).isEqualTo(written.json());
        assertThat(late.etag()).isEqualTo(written.etag());

        Answer away =
                step(person, "/absences", Map.of("kind", "BUSINESS_TRIP", "from", "2026-06-08", "until", "2026-06-12"));
        hr().seen(away.etag())
                .post(
                        person + "/absences",
                        Map.of("kind", "BUSINESS_TRIP", "from", "2026-06-10", "until", "2026-06-15"))
                .refuses(409, "AbsencesOverlap");
        String absence =
                away.list("absences").get(0).getAsJsonObject().get("id").getAsString();
        Answer withdrawn =
                hr().seen(away.etag()).delete(person + "/absences/" + absence).is(200);
        assertThat(withdrawn.list("absences")).isEmpty();
        hr().seen(withdrawn.etag()).delete(person + "/absences/" + absence).refuses(404, "AbsenceUnknown");
        assertThat(hr().seen(withdrawn.etag())
                        .post(person + "/heads", Map.of("kind", "HIGHER", "head", last(person), "from", DAY))
                        .refuses(422, "BodyRefused")
                        .errors())
                .isEqualTo(Map.of("#/head", "HeadOfHimself"));
        assertThat(step(person, "/heads", Map.of("kind", "HIGHER", "head", last(head), "from", DAY))
                        .list("heads"))
                .hasSize(2);
        Answer allowed = hr().seen(hr().get(person).etag())
                .put(person + "/roles", Map.of("roles", List.of("evaluator", "employee")))
                .is(200);
        assertThat(allowed.list("roles").toString()).isEqualTo("[\"employee\",\"evaluator\"]");
    }

    private static Answer step(String thing, String step, Map<String, Object> body) {
        return hr().seen(hr().get(thing).is(200).etag())
                .post(thing + step, body)
                .is(200);
    }

    @Test
    @Order(4)
    void orders_about_a_substitute_and_a_secondment_are_recorded_and_ended() {
        String substitution = made(
                API + "substitutions",
                Map.of(
                        "evaluator",
                        last(head),
                        "substitute",
                        last(person),
                        "order",
                        "9-ж",
                        "from",
                        "2026-06-10",
                        "until",
                        "2026-06-30"),
                "Substitution");
        assertThat(step(substitution, "/ending", Map.of("lastDay", "2026-06-20"))
                        .text("until"))
                .isEqualTo("2026-06-20");
        String secondment = made(
                API + "secondments",
                Map.of(
                        "employee",
                        last(person),
                        "direction",
                        "AWAY",
                        "body",
                        "Басқа мәслихат",
                        "order",
                        "10-ж",
                        "from",
                        "2026-06-22"),
                "Secondment");
        hr().seen(hr().get(secondment).is(200).etag())
                .post(secondment + "/ending", Map.of("lastDay", "2026-06-01"))
                .refuses(422, "BodyRefused");
        assertThat(step(secondment, "/ending", Map.of("lastDay", "2026-06-26")).text("until"))
                .isEqualTo("2026-06-26");
        hr().seen("\"0\"")
                .post(API + "secondments/" + UUID.randomUUID() + "/ending", Map.of("lastDay", "2026-06-26"))
                .refuses(404, "OrderUnknown");
    }

    @Test
    @Order(5)
    void nobody_else_reads_or_writes_them() {
        String seen = hr().get(person).is(200).etag();
        for (String thing : List.of(person, unit, post)) {
            assertThat(Program.of(portal, Account.ALATAU_HR, "alatau")
                            .get(thing)
                            .is(404)
                            .text("refusal"))
                    .isIn("EmployeeUnknown", "UnitUnknown", "PostUnknown");
            Program.of(portal, Account.SARYSU_EMPLOYEE, "sarysu").get(thing).refuses(403, "RoleMissing");
            assertThat(Program.of(portal, Account.REGION_ADMIN, null)
                            .get(thing)
                            .is(403)
                            .text("refusal"))
                    .isIn("RoleMissing", "CouncilNotBound");
        }
        Program.of(portal, Account.ALATAU_HR, "alatau")
                .seen(seen)
                .post(person + "/dismissal", Map.of("lastDay", "2026-07-01"))
                .refuses(404, "EmployeeUnknown");
        Program.of(portal, Account.SARYSU_OFFICIAL, "sarysu")
                .seen(seen)
                .post(person + "/dismissal", Map.of("lastDay", "2026-07-01"))
                .refuses(403, "RoleMissing");
        assertThat(hr().get(person).is(200).etag()).isEqualTo(seen);
    }

    @Test
    @Order(6)
    void small_pages_hold_together_what_a_large_one_holds_and_fit_what_is_described() {
        Described described = Described.by(portal);
        for (String list : List.of("units", "posts", "substitutions", "secondments")) {
            Answer large = hr().get(API + list + "?limit=100").is(200);
            String schema = list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1, list.length() - 1);
            described.requireFits(large.json(), schema + "Page");
            List<String> small = new ArrayList<>();
            Optional<String> next = Optional.of(API + list + "?limit=2");
            while (next.isPresent()) {
                Answer page = hr().get(next.get()).is(200);
                small.addAll(ids(page));
                next = page.page().header("link").map(link -> link.substring(1, link.indexOf('>')));
            }
            assertThat(small).isEqualTo(ids(large)).isNotEmpty();
        }
    }

    private static List<String> ids(Answer page) {
        return Stream.of(page.list("items"))
                .flatMap(items -> items.asList().stream())
                .map(JsonElement::getAsJsonObject)
                .map(each -> each.get("id").getAsString())
                .toList();
    }

    @Test
    @Order(7)
    void they_leave_in_order_and_what_is_held_is_not_closed() {
        Map<String, Object> end = Map.of("lastDay", "2026-07-01");
        hr().seen(hr().get(post).etag()).post(post + "/closing", end).refuses(409, "PostHeld");
        hr().seen(hr().get(unit).etag()).post(unit + "/closing", end).refuses(409, "UnitNotEmpty");
        assertThat(step(person, "/dismissal", Map.of("lastDay", "2026-07-01", "order", "11-ж"))
                        .text("state"))
                .isEqualTo("DISMISSED");
        hr().seen(hr().get(person).etag())
                .post(person + "/dismissal", Map.of("lastDay", "2026-07-02"))
                .refuses(409, "AlreadyDismissed");
        step(head, "/dismissal", end);
        assertThat(step(unit, "/names", Map.of("kk", "Сынақ орталығы", "ru", "Центр испытаний", "from", "2026-06-15"))
                        .list("former"))
                .hasSize(1);
        assertThat(step(post, "/closing", end).text("closed")).isEqualTo("2026-07-01");
        assertThat(step(unit, "/closing", end).text("closed")).isEqualTo("2026-07-01");
    }
}
