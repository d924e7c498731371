package kz.bagalau.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.rest.Program.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The councils of a region, how they are brought on, and editions over the interface for programs.
 *
 * <p>What it makes, so that others are not disturbed: a council of its own that ends archived, and drafts that are dropped.
 */
@Order(88)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegionRestIT {

    private static final String API = "/api/v1/";

    private static Portal portal;
    private static Described described;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        portal.realm().prepareTestClient();
        described = Described.by(portal);
    }

    private static Program region() {
        return Program.of(portal, Account.REGION_ADMIN, null);
    }

    private static Program hr() {
        return Program.of(portal, Account.SARYSU_HR, "sarysu");
    }

    @Test
    void a_council_is_founded_suspended_renamed_and_archived_and_a_repeated_command_founds_no_second_one() {
        Answer list = region().get(API + "onboardings?limit=100").is(200);
        described.requireFits(list.json(), "OnboardingPage");
        String regionId =
                list.list("regions").get(0).getAsJsonObject().get("id").getAsString();
        region().post(API + "onboardings", Map.of("region", UUID.randomUUID().toString()))
                .refuses(422, "BodyRefused");
        UUID number = UUID.randomUUID();
        Answer begun = region().as(number)
                .post(API + "onboardings", Map.of("region", regionId))
                .is(201);
        assertThat(region().as(number)
                        .post(API + "onboardings", Map.of("region", regionId))
                        .is(201)
                        .location())
                .isEqualTo(begun.location());
        String onboarding = begun.location();

        Answer wrong = region().seen(begun.etag())
                .put(onboarding + "/answers/council", Map.of("CODE", "Not a code", "NAME_KK", "Сынақ мәслихаты"))
                .is(200);
        described.requireFits(wrong.json(), "OnboardingFaults");
        assertThat(wrong.page().body()).contains("NOT_A_CODE");
        region().seen(begun.etag()).post(onboarding + "/steps", step("found")).refuses(412, "VersionPassed");
        region().seen(wrong.etag()).post(onboarding + "/steps", step("found")).refuses(422, "AnswersUnfit");
        Answer right = region().seen(wrong.etag())
                .put(
                        onboarding + "/answers/council",
                        Map.of("CODE", "rest-trial", "NAME_KK", "Сынақ мәслихаты", "NAME_RU", "Пробный маслихат"))
                .is(200);
        assertThat(right.list("faults")).isEmpty();
        region().seen(right.etag()).post(onboarding + "/steps", step("edition")).refuses(409, "CouncilNotFounded");
        UUID founding = UUID.randomUUID();
        Answer founded = region().seen(right.etag())
                .as(founding)
                .post(onboarding + "/steps", step("found"))
                .is(200);
        Answer again = region().seen(right.etag())
                .as(founding)
                .post(onboarding + "/steps", step("found"))
                .is(200);
        assertThat(again.json()).isEqualTo(founded.json());
        assertThat(again.page().header("idempotency-replayed")).contains("true");
        described.requireFits(founded.json(), "Onboarding");
        String council = API + "councils/" + founded.text("council");
        Answer ended = region().seen(founded.etag())
                .post(onboarding + "/steps", step("finish"))
                .is(200);
        assertThat(ended.json().get("open").getAsBoolean()).isFalse();

        Answer fresh = region().get(council).is(200);
        described.requireFits(fresh.json(), "Council");
        described.requireFits(region().get(council + "/readiness").is(200).json(), "Readiness");
        assertThat(region().seen(fresh.etag())
                        .post(council + "/steps", step("suspend"))
                        .refuses(422, "BodyRefused")
                        .errors())
                .isEqualTo(Map.of("#/reason", "StateReasonMissing"));
        Answer suspended = region().seen(fresh.etag())
                .post(council + "/steps", Map.of("step", "suspend", "reason", "Сынақ"))
                .is(200);
        assertThat(suspended.text("state")).isEqualTo("SUSPENDED");
        assertThat(suspended.etag()).isNotEqualTo(fresh.etag());
        region().get(council + "/readiness").refuses(404, "CouncilUnknown");
        assertThat(region().seen(fresh.etag())
                        .post(council + "/steps", Map.of("step", "resume", "reason", "Сынақ"))
                        .refuses(412, "VersionPassed")
                        .json()
                        .getAsJsonObject("present"))
                .isEqualTo(suspended.json());
        Answer renamed = region().seen(suspended.etag())
                .post(
                        council + "/names",
                        Map.of(
                                "kk",
                                "Жаңа сынақ мәслихаты",
                                "ru",
                                "Новый пробный маслихат",
                                "from",
                                "2026-09-01",
                                "act",
                                "2026 жылғы сынақ шешімі"))
                .is(200);
        assertThat(renamed.json().getAsJsonObject("name").get("kk").getAsString())
                .isEqualTo("Жаңа сынақ мәслихаты");
        assertThat(region().seen(renamed.etag())
                        .post(council + "/steps", Map.of("step", "archive", "reason", "Сынақ бітті"))
                        .is(200)
                        .text("state"))
                .isEqualTo("ARCHIVED");
        described.requireFits(region().get(API + "councils?limit=100").is(200).json(), "CouncilPage");
    }

    @Test
    void a_merge_is_looked_at_and_refused_while_something_hinders_and_nothing_of_a_mark_is_told() {
        List<JsonObject> all = region().get(API + "councils?limit=100").is(200).list("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
        String from = id(all, "sarysu");
        String council = API + "councils/" + founded(region(), "rest-merge", "Қосылатын мәслихат");
        described.requireFits(region().get(council + "/units").is(200).json(), "DividedUnits");
        described.requireFits(region().get(council + "/successions").is(200).json(), "Successions");
        String etag = region().get(council).is(200).etag();
        Map<String, Object> act =
                Map.of("day", "2026-06-01", "number", "12-7", "title", "Сынақ шешімі", "predecessors", List.of(from));

        Answer looked =
                region().seen(etag).post(council + "/successions/preview", act).is(200);
        described.requireFits(looked.json(), "SuccessionPreview");
        assertThat(looked.json().get("free").getAsBoolean()).isFalse();
        assertThat(looked.page().body()).contains("\"hindrances\":[{").doesNotContain("\"mark", "\"grade");
        assertThat(looked.json().get("moving").getAsInt()).isPositive();
        region().seen(etag).post(council + "/successions", act).refuses(409, "SuccessionHindered");
        region().seen("\"999999\"").post(council + "/successions/preview", act).refuses(412, "VersionPassed");
        assertThat(region().seen(etag)
                        .post(
                                council + "/successions",
                                Map.of(
                                        "day",
                                        "2036-06-01",
                                        "number",
                                        "12-7",
                                        "title",
                                        "Сынақ шешімі",
                                        "predecessors",
                                        List.of(from)))
                        .refuses(422, "BodyRefused")
                        .errors())
                .isEqualTo(Map.of("#/day", "SuccessionDayImpossible"));
        assertThat(region().seen(etag)
                        .post(
                                council + "/successions",
                                Map.of(
                                        "day",
                                        "2026-06-01",
                                        "number",
                                        "12-7",
                                        "title",
                                        "Сынақ шешімі",
                                        "predecessors",
                                        List.of(from),
                                        "elsewhere",
                                        Map.of("here", "there")))
                        .refuses(422, "BodyRefused")
                        .errors())
                .isEqualTo(Map.of("#/elsewhere/here", "NumberOfThingExpected"));
        region().seen(etag)
                .post(council + "/steps", Map.of("step", "archive", "reason", "Сынақ бітті"))
                .is(200);
    }

    /** A council of its own, brought on no further than its name. */
    static String founded(Program by, String code, String name) {
        String region = by.get(API + "onboardings").is(200).list("regions").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(each ->
                        each.getAsJsonObject("name").get("kk").getAsString().contains("Жамбыл"))
                .map(each -> each.get("id").getAsString())
                .findFirst()
                .orElseThrow();
        Answer begun = by.post(API + "onboardings", Map.of("region", region)).is(201);
        String onboarding = begun.location();
        Answer typed = by.seen(begun.etag())
                .put(
                        onboarding + "/answers/council",
                        Map.of("CODE", code, "NAME_KK", name, "NAME_RU", "Пробный " + code))
                .is(200);
        Answer founded =
                by.seen(typed.etag()).post(onboarding + "/steps", step("found")).is(200);
        by.seen(founded.etag()).post(onboarding + "/steps", step("finish")).is(200);
        return founded.text("council");
    }

    private static String id(List<JsonObject> councils, String code) {
        return councils.stream()
                .filter(each -> each.get("code").getAsString().equals(code))
                .map(each -> each.get("id").getAsString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> step(String step) {
        return Map.of("step", step);
    }

    @Test
    void nobody_in_a_council_reaches_what_is_of_the_region_and_the_region_reaches_nothing_of_a_council() {
        for (String path : List.of("councils", "onboardings")) {
            hr().get(API + path).refuses(403, "RoleMissing");
            hr().post(API + "onboardings", Map.of("region", UUID.randomUUID().toString()))
                    .refuses(403, "RoleMissing");
        }
        for (String path : List.of("employees", "units", "posts", "substitutions", "secondments", "kpi/sheets")) {
            assertThat(region().get(API + path).is(403).text("refusal")).isIn("RoleMissing", "CouncilNotBound");
        }
    }

    @Test
    void an_edition_is_taken_out_compared_and_taken_in_again_as_a_draft_that_two_people_would_publish() {
        Answer list = hr().get(API + "editions?limit=100").is(200);
        described.requireFits(list.json(), "EditionPage");
        List<String> ids = Stream.of(list.list("items"))
                .flatMap(items -> items.asList().stream())
                .map(JsonElement::getAsJsonObject)
                .map(each -> each.get("id").getAsString())
                .toList();
        String own =
                ids.stream().filter(id -> id.startsWith("sarysu")).findFirst().orElseThrow();
        String other =
                ids.stream().filter(id -> !id.startsWith("sarysu")).findFirst().orElseThrow();
        Answer document = hr().get(API + "editions/" + own).is(200);
        described.requireFits(document.json(), "EditionDocument");
        Answer differences =
                hr().get(API + "editions/" + own + "/differences?with=" + other).is(200);
        described.requireFits(differences.json(), "EditionDifferences");
        assertThat(differences.list("differences")).isNotEmpty();
        assertThat(hr().get(API + "editions/" + own + "/differences?with=" + own)
                        .is(200)
                        .list("differences"))
                .isEmpty();
        hr().get(API + "editions/nobody/2020-01-01").refuses(404, "EditionUnknown");

        assertThat(hr().post(API + "drafts", Map.of("document", "a: 1\na: 2"))
                        .refuses(422, "BodyRefused")
                        .errors())
                .isEqualTo(Map.of("#/document", "DocumentUnreadable"));
        UUID number = UUID.randomUUID();
        Map<String, String> body = Map.of("document", document.text("document"));
        Answer draft = hr().as(number).post(API + "drafts", body).is(201);
        described.requireFits(draft.json(), "Draft");
        assertThat(hr().as(number).post(API + "drafts", body).is(201).location())
                .isEqualTo(draft.location());
        hr().as(number).post(API + "drafts", Map.of("document", "id: x")).refuses(422, "CommandReused");
        described.requireFits(hr().get(API + "drafts?limit=100").is(200).json(), "DraftPage");

        hr().seen(draft.etag())
                .post(draft.location() + "/steps", step("publish"))
                .refuses(403, "RoleMissing");
        Program.of(portal, Account.ALATAU_HR, "alatau").get(draft.location()).refuses(404, "DraftUnknown");
        hr().seen("\"77\"").post(draft.location() + "/steps", step("drop")).refuses(412, "VersionPassed");
        JsonObject dropped = hr().seen(draft.etag())
                .post(draft.location() + "/steps", step("drop"))
                .is(200)
                .json();
        assertThat(dropped.get("state").getAsString()).isEqualTo("DROPPED");
    }
}
