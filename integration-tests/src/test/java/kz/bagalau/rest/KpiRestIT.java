package kz.bagalau.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Wait;
import kz.bagalau.rest.Program.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Work plans and sheets of indicators over the interface for programs, by the conventions of docs/rest.md.
 *
 * <p>What it uses, so that others do not: the plans of 2025 and the sheets of its fourth quarter, which the demo has
 * opened long ago, of the head of the apparatus in each council. Nothing of 2026 is touched, and the clock stays where it
 * is.
 */
@Order(83)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KpiRestIT {

    private static final String QUARTER = "2025-Q4";
    private static final String LATE = "Портал тоқсаннан кейін енгізілді.";

    /** A council and those who act in it. */
    enum Side {
        ALATAU("alatau", Account.ALATAU_HR, Account.ALATAU_OFFICIAL, Account.ALATAU_HEAD, Account.ALATAU_EMPLOYEE),
        SARYSU("sarysu", Account.SARYSU_HR, Account.SARYSU_OFFICIAL, Account.SARYSU_HEAD, Account.SARYSU_EMPLOYEE);

        private final String council;
        private final List<Account> people;

        Side(String council, Account... people) {
            this.council = council;
            this.people = List.of(people);
        }

        Program hr() {
            return Program.of(portal, people.get(0), council);
        }

        /** The chair sets the indicators of the head of the apparatus, approves them and marks. */
        Program evaluator() {
            return Program.of(portal, people.get(1), council);
        }

        /** The head of the apparatus. */
        Program servant() {
            return Program.of(portal, people.get(2), council);
        }

        Program employee() {
            return Program.of(portal, people.get(3), council);
        }
    }

    private static Portal portal;
    /** The draft of the further version in Alatau, with the address of its first indicator. */
    private static String draft;

    private static String indicator;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        portal.realm().prepareTestClient();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @Order(1)
    void a_plan_and_a_sheet_go_their_whole_way_by_the_interface_alone(Side side) {
        wholeWay(side);
    }

    /** From the list of people to a closed sheet, and a further version begun. */
    static void wholeWay(Side side) {
        JsonObject servant = readPages(side);
        String employee = servant.get("employee").getAsString();
        String plan = begin(side, employee);
        fill(side, plan);
        sign(side, plan);
        amend(side, plan);
        String sheet = prepare(side, employee);
        enter(side, sheet);
        mark(side, sheet);
    }

    /** The closed sheet of the head of the apparatus: the one that is there, else one that goes the whole way now. */
    static String closedSheet(Side side) {
        return closed(side).orElseGet(() -> {
            wholeWay(side);
            return closed(side).orElseThrow();
        });
    }

    private static Optional<String> closed(Side side) {
        return side.evaluator().get("sheets?limit=100&period=" + QUARTER).is(200).list("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(row -> row.get("mine").getAsBoolean()
                        && row.get("state").getAsString().equals("CLOSED"))
                .map(row -> row.get("id").getAsString())
                .findFirst();
    }

    /** Small pages hold together what large ones hold; answers somebody whose plan the evaluator may begin. */
    private static JsonObject readPages(Side side) {
        Program hr = side.hr();
        List<String> large = employees(people(hr, 100));
        assertThat(large).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(employees(people(hr, 7))).isEqualTo(large);
        hr.get("plans?cursor=somewhere")
                .refuses(400, "ParameterRefused")
                .errors()
                .containsKey("cursor");
        hr.get("plans?period=2025-Q9").refuses(400, "ParameterRefused");

        for (JsonObject each : people(side.evaluator(), 100)) {
            if (each.get("mayBegin").getAsBoolean()) {
                return each;
            }
        }
        throw new AssertionError("Nobody of " + side + " whose plan of 2025 can be begun.");
    }

    /** The rows of every page from the first, each page but the last full to its limit. */
    private static List<JsonObject> people(Program reader, int limit) {
        List<JsonObject> found = new ArrayList<>();
        Optional<String> next = Optional.of("plans?limit=" + limit + "&period=" + QUARTER);
        while (next.isPresent()) {
            Answer page = reader.get(next.get()).is(200);
            next = page.page().header("link").map(KpiRestIT::next);
            assertThat(page.list("items")).hasSizeBetween(next.isPresent() ? limit : 1, limit);
            page.list("items").forEach(each -> found.add(each.getAsJsonObject()));
        }
        return found;
    }

    private static List<String> employees(List<JsonObject> people) {
        return people.stream().map(each -> each.get("employee").getAsString()).toList();
    }

    private static String next(String link) {
        Matcher matcher = Pattern.compile("<(/api/v1/[^>]+)>; rel=\"next\"").matcher(link);
        assertThat(matcher.matches()).as(link).isTrue();
        return matcher.group(1);
    }

    private static String begin(Side side, String employee) {
        Map<String, String> asked = Map.of("employee", employee, "period", QUARTER);
        UUID number = UUID.randomUUID();
        Answer begun = side.evaluator().as(number).post("plans", asked).is(201);
        assertThat(begun.text("period")).isEqualTo("2025");
        assertThat(begun.text("state")).isEqualTo("DRAFT");
        assertThat(begun.page().header("idempotency-replayed")).isEmpty();

        Answer again = side.evaluator().as(number).post("plans", asked).is(201);
        assertThat(again.location()).isEqualTo(begun.location());
        assertThat(again.etag()).isEqualTo(begun.etag());
        assertThat(again.json()).isEqualTo(begun.json());
        assertThat(again.page().header("idempotency-replayed")).contains("true");

        side.evaluator()
                .as(number)
                .post("plans", Map.of("employee", employee, "period", "2025-Q3"))
                .refuses(422, "CommandReused");
        // somebody else's number is another number
        side.hr().as(number).post("plans", asked).refuses(409, "PlanBegun");
        side.evaluator().post("plans", asked).refuses(409, "PlanBegun");
        return begun.location();
    }

    private static void fill(Side side, String plan) {
        Program chair = side.evaluator();
        String etag = chair.get(plan).is(200).etag();
        for (Map<String, Object> each : indicators()) {
            UUID number = UUID.randomUUID();
            Answer added =
                    chair.seen(etag).as(number).post(plan + "/indicators", "").is(201);
            Answer replayed =
                    chair.seen(etag).as(number).post(plan + "/indicators", "").is(201);
            assertThat(replayed.location()).isEqualTo(added.location());
            assertThat(replayed.etag()).isEqualTo(added.etag()).isNotEqualTo(etag);
            Answer written =
                    chair.seen(added.etag()).patch(added.location(), each).is(200);
            assertThat(written.etag()).isNotEqualTo(added.etag());
            etag = written.etag();
        }
        Answer fourth = chair.seen(etag).post(plan + "/indicators", "").is(201);
        Answer gone = chair.seen(fourth.etag()).delete(fourth.location()).is(200);
        assertThat(gone.list("indicators")).hasSize(3);
        JsonObject first = gone.list("indicators").get(0).getAsJsonObject();
        JsonObject target = first.getAsJsonObject("targets").getAsJsonObject(QUARTER);
        assertThat(target.get("planned").getAsString()).isEqualTo("90");
        assertThat(target.get("term").getAsString()).isEqualTo("2025-12-25");
        assertThat(first.has("sourceKind")).isTrue();

        Answer stale = chair.seen(etag)
                .patch(
                        plan + "/indicators/" + first.get("id").getAsString(),
                        Map.of("name", "Ешқашан сақталмайтын атау"))
                .refuses(412, "VersionPassed");
        assertThat(stale.etag()).isEqualTo(gone.etag());
        assertThat(stale.json().getAsJsonObject("present")).isEqualTo(gone.json());
        assertThat(chair.get(plan).json()).isEqualTo(gone.json());
    }

    /** Three indicators with their targets of the quarter. */
    static List<Map<String, Object>> indicators() {
        return List.of(
                fields("Жолданған өтініштердің мерзімінде қаралған үлесі, %", "HIGHER_IS_BETTER", "%", "90"),
                fields("Қайта қаралған шешімдер саны", "LOWER_IS_BETTER", "шешім", "4"),
                fields("Мәслихат сессияларының материалдарын жариялау тәртібін енгізу", "QUALITATIVE", "", null));
    }

    private static Map<String, Object> fields(String name, String measure, String unit, String planned) {
        Map<String, String> target =
                planned == null ? Map.of("term", "2025-12-25") : Map.of("planned", planned, "term", "25.12.2025");
        return Map.of(
                "name",
                name,
                "measure",
                measure,
                "unit",
                unit,
                "source",
                "Аппараттың 2025 жылға арналған жоспары, 3-тармақ",
                "sourceKind",
                "STRATEGIC_GOALS",
                "expectedResult",
                "Азаматтар жауапты мерзімінде алады",
                "targets",
                Map.of(QUARTER, target));
    }

    private static void sign(Side side, String plan) {
        Program chair = side.evaluator();
        String etag = chair.get(plan).etag();
        side.hr().seen(etag).post(plan + "/steps", step("set", LATE)).refuses(403, "NotYourStep");
        assertThat(chair.seen(etag)
                        .post(plan + "/steps", step("set", ""))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/reason", "StepLate"));
        assertThat(chair.seen(etag)
                        .post(plan + "/steps", step("forget", ""))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/step", "OneOfExpected"));
        Answer set = chair.seen(etag).post(plan + "/steps", step("set", LATE)).is(200);
        assertThat(set.text("state")).isEqualTo("SET");
        side.hr()
                .seen(etag)
                .post(plan + "/steps", Map.of("step", "agree", "as", "hr"))
                .refuses(412, "VersionPassed");

        UUID number = UUID.randomUUID();
        Answer returned = side.hr()
                .seen(set.etag())
                .as(number)
                .post(plan + "/steps", step("return", "Дереккөзді нақтылаңыз."))
                .is(200);
        assertThat(returned.text("state")).isEqualTo("DRAFT");
        set = chair.seen(returned.etag())
                .post(plan + "/steps", step("set", LATE))
                .is(200);
        // the repetition comes late and finds another state: it is told it, and returns nothing a second time
        Answer repeated = side.hr()
                .seen(returned.etag())
                .as(number)
                .post(plan + "/steps", step("return", "Дереккөзді нақтылаңыз."))
                .is(200);
        assertThat(repeated.page().header("idempotency-replayed")).contains("true");
        assertThat(repeated.text("state")).isEqualTo("SET");

        Answer agreed = side.hr()
                .seen(set.etag())
                .post(plan + "/steps", Map.of("step", "agree", "as", "hr"))
                .is(200);
        assertThat(agreed.text("state")).isEqualTo("AGREED");
        Answer approved = side.evaluator()
                .seen(agreed.etag())
                .post(plan + "/steps", step("approve", ""))
                .is(200);
        assertThat(approved.text("state")).isEqualTo("APPROVED");
        chair.seen(approved.etag()).post(plan + "/indicators", "").refuses(409, "PlanElsewhere");
        chair.seen(approved.etag()).post(plan + "/steps", step("place", "")).refuses(403, "RoleMissing");
        Answer placed = side.hr()
                .seen(approved.etag())
                .post(plan + "/steps", step("place", LATE))
                .is(200);
        assertThat(placed.text("state")).isEqualTo("PLACED");
    }

    private static Map<String, String> step(String step, String reason) {
        return Map.of("step", step, "reason", reason);
    }

    private static void amend(Side side, String plan) {
        String etag = side.evaluator().get(plan).etag();
        Map<String, String> change = Map.of(
                "ground", "FUNCTIONS_CHANGED", "document", "12-Ө", "documentDate", "2025-12-01", "from", QUARTER);
        assertThat(side.evaluator()
                        .seen(etag)
                        .post(
                                plan + "/changes",
                                Map.of(
                                        "ground",
                                        "WEATHER",
                                        "document",
                                        "12-Ө",
                                        "documentDate",
                                        "31.02.2025",
                                        "from",
                                        "never"))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsOnlyKeys("#/ground", "#/documentDate", "#/from");
        Answer next =
                side.evaluator().seen(etag).post(plan + "/changes", change).is(201);
        assertThat(next.json().get("number").getAsInt()).isEqualTo(2);
        assertThat(next.text("state")).isEqualTo("DRAFT");
        assertThat(next.list("versions")).hasSize(2);
        if (side == Side.ALATAU) {
            draft = next.location();
            indicator = draft + "/indicators/"
                    + next.list("indicators").get(0).getAsJsonObject().get("id").getAsString();
        }
    }

    private static String prepare(Side side, String employee) {
        Answer sheet = side.hr()
                .post("sheets", Map.of("employee", employee, "period", QUARTER))
                .is(201);
        assertThat(sheet.list("lines")).hasSize(3);
        assertThat(sheet.text("period")).isEqualTo(QUARTER);
        side.evaluator()
                .post("sheets", Map.of("employee", employee, "period", QUARTER))
                .refuses(403, "RoleMissing");
        List<String> listed = new ArrayList<>();
        side.hr()
                .get("sheets?period=" + QUARTER)
                .is(200)
                .list("items")
                .forEach(each -> listed.add(each.getAsJsonObject().get("id").getAsString()));
        assertThat(listed).contains(sheet.text("id"));
        return sheet.location();
    }

    private static void enter(Side side, String sheet) {
        Program hr = side.hr();
        Answer before = hr.get(sheet).is(200);
        hr.seen(before.etag()).post(sheet + "/steps", step("send", LATE)).refuses(422, "ActualsMissing");
        String[] values = {"88,5", "4", "100"};
        int place = 0;
        for (JsonElement each : before.list("lines")) {
            JsonObject line = each.getAsJsonObject();
            String at = sheet + "/actuals/" + line.get("line").getAsString();
            String etag = line.get("etag").getAsString();
            assertThat(hr.seen(etag)
                            .put(at, Map.of("actual", "сегіз", "source", "a\u202eb"))
                            .refuses(422, "BodyRefused")
                            .errors())
                    .containsEntry("#/actual", "NotANumber");
            Answer entered = hr.seen(etag)
                    .put(at, Map.of("actual", values[place], "source", "Тоқсандық есеп"))
                    .is(200);
            assertThat(entered.text("actual")).isEqualTo(values[place].replace(',', '.'));
            assertThat(entered.json()
                            .getAsJsonObject("realisation")
                            .get("percent")
                            .getAsString())
                    .isEqualTo(new String[] {"98.33", "100.00", "100.00"}[place]);
            Answer passed = hr.seen(etag)
                    .put(at, Map.of("actual", "1", "source", "Басқа"))
                    .refuses(412, "VersionPassed");
            assertThat(passed.etag()).isEqualTo(entered.etag());
            assertThat(passed.json().getAsJsonObject("present")).isEqualTo(entered.json());
            place++;
        }
        side.evaluator().get(sheet).refuses(404, "NoSuchSheet");
        Answer full = hr.get(sheet);
        Answer sent =
                hr.seen(full.etag()).post(sheet + "/steps", step("send", LATE)).is(200);
        assertThat(sent.text("state")).isEqualTo("MARKING");
        assertThat(side.evaluator().get(sheet).is(200).text("state")).isEqualTo("MARKING");
        JsonObject line = full.list("lines").get(0).getAsJsonObject();
        hr.seen(line.get("etag").getAsString())
                .put(sheet + "/actuals/" + line.get("line").getAsString(), Map.of("actual", "1"))
                .refuses(409, "ActualsStand");
    }

    private static void mark(Side side, String sheet) {
        Program chair = side.evaluator();
        Answer before = chair.get(sheet + "/marks").is(200);
        for (Program outside : List.of(side.hr(), side.servant(), side.employee())) {
            Answer none = outside.get(sheet + "/marks");
            assertThat(none.status()).as(none.page().body()).isIn(403, 404);
        }
        Program elsewhere = side == Side.ALATAU ? Side.SARYSU.evaluator() : Side.ALATAU.evaluator();
        elsewhere.get(sheet + "/marks").refuses(404, "NoSuchSheet");
        assertThat(Program.of(portal, Account.REGION_ADMIN, null)
                        .get(sheet + "/marks")
                        .is(403)
                        .text("refusal"))
                .isIn("RoleMissing", "CouncilNotBound");

        String mark = "";
        for (JsonElement each : before.list("lines")) {
            JsonObject line = each.getAsJsonObject();
            String at = sheet + "/marks/" + line.get("line").getAsString();
            String etag = line.get("etag").getAsString();
            JsonObject permitted = line.getAsJsonObject("permitted");
            mark = permitted.get("highest").getAsString();
            assertThat(chair.seen(etag)
                            .put(at, Map.of("mark", "0"))
                            .refuses(422, "BodyRefused")
                            .errors())
                    .containsExactly(Map.entry("#/mark", "MarkNotPermitted"));
            assertThat(chair.seen(etag)
                            .put(at, Map.of("mark", "9"))
                            .refuses(422, "BodyRefused")
                            .errors())
                    .containsExactly(Map.entry("#/mark", "MarkOutOfRange"));
            side.hr().seen(etag).put(at, Map.of("mark", mark)).refuses(403, "RoleMissing");
            Answer given = chair.seen(etag)
                    .put(at, Map.of("mark", mark, "ground", "Мерзімінен бұрын орындалды."))
                    .is(200);
            assertThat(given.text("mark")).isEqualTo(mark);
            chair.seen(etag).put(at, Map.of("mark", mark)).refuses(412, "VersionPassed");
        }
        // whoever may read the values reads no mark there
        assertThat(side.hr().get(sheet).is(200).page().body()).doesNotContain("\"mark\"", "\"ground\"");
        Answer now = chair.get(sheet + "/marks").is(200);
        assertThat(now.json().get("ready").getAsBoolean()).isTrue();
        assertThat(chair.seen(now.etag())
                        .post(sheet + "/steps", step("close", ""))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/reason", "LateReasonMissing"));
        chair.seen(before.etag()).post(sheet + "/steps", step("close", LATE)).refuses(412, "VersionPassed");
        Answer closed = chair.seen(now.etag())
                .post(sheet + "/steps", step("close", LATE))
                .is(200);
        assertThat(closed.text("state")).isEqualTo("CLOSED");
        assertThat(chair.get(sheet + "/marks")
                        .is(200)
                        .json()
                        .getAsJsonObject("arithmetic")
                        .has("mean"))
                .isTrue();
    }

    static Stream<Arguments> badFields() {
        String planned = "#/targets/" + QUARTER + "/planned";
        return Stream.of(
                bad("1e9", target("planned", "1e9"), Map.of(planned, "NotANumber")),
                bad("-1", target("planned", "-1"), Map.of(planned, "NegativeValue")),
                bad("letters", target("planned", "тоқсан"), Map.of(planned, "NotANumber")),
                bad("a trillion", target("planned", "1000000000000"), Map.of(planned, "ValueTooLarge")),
                bad("five decimals", target("planned", "0.00001"), Map.of(planned, "TooManyDecimals")),
                bad(
                        "a day that is none",
                        target("term", "31.02.2025"),
                        Map.of("#/targets/" + QUARTER + "/term", "NotADay")),
                bad("10,000 signs", Map.of("name", "а".repeat(10_000)), Map.of("#/name", "TextTooLong")),
                bad("right-to-left marks", Map.of("name", "Үлес\u202e\u2066 %"), Map.of("#/name", "TextHidesSigns")),
                bad("no such choice", Map.of("measure", "BEST"), Map.of("#/measure", "NoSuchChoice")),
                bad("an unknown field", Map.of("a/b~c", "1"), Map.of("#/a~1b~0c", "UnknownField")),
                bad("a JSON number", Map.of("baseline", 5), Map.of("#/baseline", "StringExpected")),
                bad("an object for words", Map.of("name", Map.of()), Map.of("#/name", "StringExpected")),
                bad("a list of targets", Map.of("targets", List.of()), Map.of("#/targets", "ObjectExpected")),
                bad(
                        "no period",
                        Map.of("targets", Map.of("2025-Q5", Map.of())),
                        Map.of("#/targets/2025-Q5", "PeriodExpected")),
                bad(
                        "a period outside the plan",
                        Map.of("targets", Map.of("2024-Q4", Map.of("planned", "1"))),
                        Map.of("#/targets/2024-Q4/planned", "ChangeOutside")),
                bad(
                        "everything at once beside what is right",
                        Map.of(
                                "name",
                                "Атау",
                                "baseline",
                                "-5",
                                "colour",
                                "red",
                                "unit",
                                "x".repeat(61),
                                "targets",
                                Map.of(QUARTER, Map.of("planned", "1e9", "term", "кеше", "mood", 1))),
                        Map.of(
                                "#/baseline",
                                "NegativeValue",
                                "#/colour",
                                "UnknownField",
                                "#/unit",
                                "TextTooLong",
                                planned,
                                "NotANumber",
                                "#/targets/" + QUARTER + "/term",
                                "NotADay",
                                "#/targets/" + QUARTER + "/mood",
                                "UnknownField")),
                bad(
                        "several values beside what is right",
                        Map.of("name", "Атау", "baseline", "-5", "unit", "x".repeat(61)),
                        Map.of("#/baseline", "NegativeValue", "#/unit", "TextTooLong")));
    }

    private static Arguments bad(String name, Object patch, Map<String, String> errors) {
        return Arguments.of(name, patch, errors);
    }

    private static Map<String, Object> target(String field, String value) {
        return Map.of("targets", Map.of(QUARTER, Map.of(field, value)));
    }

    @ParameterizedTest(name = "{0}: 422 {2}")
    @MethodSource("badFields")
    @Order(2)
    void every_bad_field_is_named_and_nothing_of_its_patch_is_stored(
            String name, Object patch, Map<String, String> errors) {
        Program chair = Side.ALATAU.evaluator();
        Answer before = chair.get(draft).is(200);

        Answer refused = chair.seen(before.etag()).patch(indicator, patch).refuses(422, "BodyRefused");

        assertThat(refused.errors()).as(name).isEqualTo(errors);
        Answer after = chair.get(draft);
        assertThat(after.json()).isEqualTo(before.json());
        assertThat(after.etag()).isEqualTo(before.etag());
    }

    @Test
    @Order(3)
    void a_decimal_comma_an_emoji_and_an_emptied_field_are_stored_as_they_are_meant() {
        Program chair = Side.ALATAU.evaluator();
        String name = "Азаматтардың қанағаттануы 👍🏽, %";

        Answer written = chair.seen(chair.get(draft).etag())
                .patch(indicator, "{\"name\":\"" + name + "\",\"baseline\":\"1 234,50\",\"sourceKind\":null}")
                .is(200);

        JsonObject first = written.list("indicators").get(0).getAsJsonObject();
        assertThat(first.get("name").getAsString()).isEqualTo(name);
        assertThat(first.get("baseline").getAsString()).isEqualTo("1234.5");
        assertThat(first.has("sourceKind")).isFalse();
        assertThat(chair.get(indicator).is(200).json()).isEqualTo(first);
    }

    static Stream<Arguments> badRequests() {
        String patch = "application/merge-patch+json";
        String good = "{\"name\":\"Ешқашан\"}";
        byte[] broken = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xff, '"', '}'};
        return Stream.of(
                Arguments.of("malformed JSON", "PATCH", patch, "{\"name\":", 400, "BodyMalformed"),
                Arguments.of("a list", "PATCH", patch, "[]", 400, "BodyMalformed"),
                Arguments.of("a field twice", "PATCH", patch, "{\"name\":\"a\",\"name\":\"b\"}", 400, "BodyMalformed"),
                Arguments.of("two objects", "PATCH", patch, "{}{}", 400, "BodyMalformed"),
                Arguments.of("nested without end", "PATCH", patch, "{\"a\":" + "[".repeat(9000), 400, "BodyMalformed"),
                Arguments.of("no UTF-8", "PATCH", patch, broken, 400, "BodyMalformed"),
                Arguments.of(
                        "a huge body",
                        "PATCH",
                        patch,
                        "{\"name\":\"" + "a".repeat(300_000) + "\"}",
                        413,
                        "BodyTooLarge"),
                Arguments.of("another type", "PATCH", "application/json", good, 415, null),
                Arguments.of("another method", "PUT", "application/json", good, 405, null));
    }

    @ParameterizedTest(name = "{0}: {4} {5}")
    @MethodSource("badRequests")
    @Order(4)
    void a_request_that_cannot_be_read_changes_nothing(
            String name, String method, String type, Object body, int status, String refusal) {
        Program chair = Side.ALATAU.evaluator();
        Answer before = chair.get(draft).is(200);
        var bytes =
                body instanceof byte[] raw ? BodyPublishers.ofByteArray(raw) : BodyPublishers.ofString((String) body);

        Answer answer = chair.seen(before.etag()).send(method, indicator, type, bytes);

        if (refusal != null) {
            answer.refuses(status, refusal);
        } else {
            answer.is(status);
            assertThat(answer.page().header("content-type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.text("type")).isEqualTo("urn:bagalau:http-" + status);
            assertThat(answer.text("title")).isNotBlank();
        }
        assertThat(chair.get(draft).json()).as(name).isEqualTo(before.json());
    }

    @Test
    @Order(5)
    void a_change_says_what_it_has_seen_and_a_command_its_number() {
        Program chair = Side.ALATAU.evaluator();
        Answer before = chair.get(draft).is(200);
        Map<String, String> patch = Map.of("name", "Ешқашан");

        chair.patch(indicator, patch).refuses(428, "VersionMissing");
        chair.seen("*").patch(indicator, patch).refuses(428, "VersionMissing");
        chair.seen("7").patch(indicator, patch).refuses(400, "VersionNotUnderstood");
        chair.seen("\"1\", \"2\"").patch(indicator, patch).refuses(400, "VersionNotUnderstood");
        chair.seen("W/" + before.etag()).patch(indicator, patch).refuses(412, "VersionPassed");
        chair.seen("\"another\"").patch(indicator, patch).refuses(412, "VersionPassed");
        chair.delete(indicator).refuses(428, "VersionMissing");
        chair.post(draft + "/steps", step("set", "")).refuses(428, "VersionMissing");
        chair.seen(before.etag())
                .with("Idempotency-Key", "one")
                .post(draft + "/steps", step("set", ""))
                .refuses(400, "CommandNumberMissing");
        chair.seen(before.etag())
                .send("POST", draft + "/indicators", null, BodyPublishers.noBody())
                .refuses(400, "CommandNumberMissing");
        assertThat(chair.get(draft).json()).isEqualTo(before.json());
    }

    @Test
    @Order(6)
    void who_may_not_see_a_plan_is_told_that_there_is_none() {
        String etag = Side.ALATAU.evaluator().get(draft).is(200).etag();
        Map<String, String> patch = Map.of("name", "Ешқашан");
        List<Program> strangers = List.of(
                Side.SARYSU.hr(),
                Side.SARYSU.evaluator(),
                // the servant reads his plan when it is set, and this version never was
                Side.ALATAU.servant(),
                Side.ALATAU.employee(),
                Program.of(portal, Account.BOTH_EMPLOYEE, "sarysu"));
        for (Program stranger : strangers) {
            stranger.get(draft).refuses(404, "NoSuchPlan");
            stranger.seen(etag).patch(indicator, patch).refuses(404, "NoSuchPlan");
            stranger.seen(etag).patch(indicator, Map.of("colour", "red")).refuses(404, "NoSuchPlan");
            stranger.seen(etag).post(draft + "/steps", step("set", "")).refuses(404, "NoSuchPlan");
        }
        Program region = Program.of(portal, Account.REGION_ADMIN, null);
        for (String path : List.of(draft, "plans", "sheets")) {
            assertThat(region.get(path).is(403).text("refusal")).isIn("RoleMissing", "CouncilNotBound");
        }
        assertThat(Side.ALATAU.employee().get("plans?period=" + QUARTER).is(200).list("items"))
                .isEmpty();
        assertThat(portal.visitor().get("/api/v1/kpi/plans").status()).isEqualTo(401);
        assertThat(Side.ALATAU.evaluator().get(draft).etag()).isEqualTo(etag);
    }

    @Test
    @Order(7)
    void every_operation_is_described_with_its_headers_and_problems_and_answers_what_is_described() {
        Described described = Described.by(portal);
        described.requireWhole();
        String plans = "/api/v1/kpi/plans";
        String sheets = "/api/v1/kpi/sheets";
        assertThat(described.paths())
                .contains(
                        plans,
                        plans + "/{plan}",
                        plans + "/{plan}/indicators",
                        plans + "/{plan}/indicators/{indicator}",
                        plans + "/{plan}/steps",
                        plans + "/{plan}/changes",
                        sheets,
                        sheets + "/{sheet}",
                        sheets + "/{sheet}/actuals/{line}",
                        sheets + "/{sheet}/marks",
                        sheets + "/{sheet}/marks/{line}",
                        sheets + "/{sheet}/steps",
                        sheets + "/{sheet}/attachments/{attachment}");
        JsonObject patch = described.operation(plans + "/{plan}/indicators/{indicator}", "patch");
        assertThat(patch.getAsJsonObject("responses").keySet())
                .contains("200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "428");
        assertThat(patch.get("parameters").toString()).contains("IfMatch");
        assertThat(patch.get("requestBody").toString())
                .contains("application/merge-patch+json", "#/components/schemas/KpiIndicatorPatch");
        JsonObject step = described.operation(sheets + "/{sheet}/steps", "post");
        assertThat(step.get("parameters").toString()).contains("IfMatch", "IdempotencyKey");

        Program hr = Side.ALATAU.hr();
        Program chair = Side.ALATAU.evaluator();
        described.requireFits(hr.get("plans?period=" + QUARTER).json(), "KpiPlanPage");
        described.requireFits(chair.get(draft).json(), "KpiPlan");
        described.requireFits(chair.get(indicator).json(), "KpiIndicator");
        Answer list = hr.get("sheets?period=" + QUARTER).is(200);
        described.requireFits(list.json(), "KpiSheetPage");
        assertThat(list.list("items")).isNotEmpty();
        String sheet = "sheets/"
                + list.list("items").get(0).getAsJsonObject().get("id").getAsString();
        described.requireFits(hr.get(sheet).is(200).json(), "KpiSheet");
        described.requireFits(chair.get(sheet + "/marks").is(200).json(), "KpiMarks");
        described.requireFits(hr.get(sheet + "/marks").is(403).json(), "Problem");
    }

    @Test
    @Order(8)
    void who_lists_too_often_is_told_when_to_come_again_and_nobody_else() {
        Program often = Side.SARYSU.employee();

        Answer refused = Stream.generate(() -> listedWithNothingLeft(often))
                .limit(100)
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();

        refused.refuses(429, "TooManyRequests");
        assertThat(refused.page().header("retry-after")).contains("1");
        often.get("/api/v1/me").is(200);
        Side.SARYSU.hr().get("plans?period=" + QUARTER).is(200);
        Wait.until(
                Duration.ofSeconds(20),
                "there is a request again",
                () -> often.get("plans?period=" + QUARTER).status() == 200);
    }

    /** A tenth of a second later one request is there again, so on a slow machine this may have to be tried anew. */
    private static Answer listedWithNothingLeft(Program often) {
        often.send("POST", "/api/door/allowance", null, BodyPublishers.noBody());
        return often.get("plans?period=" + QUARTER);
    }
}
