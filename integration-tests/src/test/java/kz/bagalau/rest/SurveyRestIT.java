package kz.bagalau.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.rest.Program.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A survey over the interface for programs in a council of its own, from the draw to the reports and the needs of training:
 * who reads what, and what is told where too few have answered (paragraphs 9, 20, 33-36).
 */
@Order(94)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyRestIT {

    private static final String ROUNDS = "/api/v1/survey/rounds";
    private static final String ROUND = ROUNDS + "/2026";
    private static final String NEEDS = ROUND + "/needs";
    private static final String ASKED = "/api/v1/survey/asked";
    private static final String REPORTS = "/api/v1/survey/reports";
    private static final String MARKS = "/marks";
    private static final String HEAD = "Басшыев";
    private static final Instant DAY = Instant.parse("2026-10-13T04:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-10-16T04:00:00Z");
    private static final List<String> SPECIALISTS =
            List.of("hr", "first", "second", RankedCouncil.SERVANT, RankedCouncil.OTHER);
    /** Too few to show the mean of whoever is told about by them alone. */
    private static final List<String> ABOUT_THE_HEAD = List.of("first", "second");

    private static Portal portal;
    private static RankedCouncil council;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        portal.moveClockTo(DAY);
        portal.realm().prepareTestClient();
        council = RankedCouncil.made(portal, "needs");
    }

    @AfterAll
    static void end() {
        portal.moveClockTo(DAY);
    }

    @Test
    @Order(1)
    void hr_alone_leads_the_survey_with_a_token_that_writes_and_a_version_that_it_has_seen() {
        Map<String, String> year = Map.of("period", "2026");
        Program hr = council.program("hr");
        council.program("head").post(ROUNDS, year).refuses(403, "RoleMissing");
        council.limited("hr", "marks").post(ROUNDS, year).refuses(403, "ScopeMissing");
        hr.get(ROUND).refuses(404, "NoSuchSurvey");

        String drawn = hr.post(ROUNDS, year).is(201).etag();
        Map<String, String> launch = Map.of("step", "launch", "until", "2026-10-15");
        hr.post(ROUND + "/steps", launch).refuses(428, "VersionMissing");
        hr.seen("\"999\"").post(ROUND + "/steps", launch).refuses(412, "VersionPassed");
        council.program("head").get(ROUND).refuses(403, "RoleMissing");
        Answer launched = hr.seen(drawn).post(ROUND + "/steps", launch).is(200);

        assertThat(launched.etag()).isNotEqualTo(drawn);
        assertThat(launched.list("circles"))
                .allSatisfy(circle -> assertThat(circle.getAsJsonObject().getAsJsonArray("people"))
                        .isEmpty());
        hr.read(ROUND).post(ROUND + "/steps", launch).refuses(409, "CirclesStand");
        hr.get(NEEDS).refuses(404, "NoSuchSurvey");
    }

    @Test
    @Order(2)
    void whoever_is_asked_answers_once_by_what_he_has_seen_and_nobody_reads_a_report_meanwhile() {
        Stream.concat(Stream.of("head", "official"), SPECIALISTS.stream()).forEach(SurveyRestIT::answersEverybody);

        for (String mailbox : List.of("hr", "head", RankedCouncil.SERVANT)) {
            assertThat(council.program(mailbox).items(REPORTS)).isEmpty();
        }
    }

    /** About the specialists all answer that the first competence is the least expressed; about the head two do. */
    private static void answersEverybody(String mailbox) {
        Program respondent = council.program(mailbox);
        respondent
                .items(ASKED + "?limit=100")
                .filter(one -> !one.get("name").getAsString().startsWith(HEAD) || ABOUT_THE_HEAD.contains(mailbox))
                .forEach(one -> answers(respondent, ASKED + "/" + one.get("id").getAsString() + MARKS));
    }

    private static void answers(Program respondent, String marks) {
        Answer read = respondent.get(marks).is(200);
        Map<String, Integer> choices = new HashMap<>();
        int low = 2;
        for (JsonElement competence : read.list("competences")) {
            for (JsonElement question : competence.getAsJsonObject().getAsJsonArray("questions")) {
                choices.put(question.getAsJsonObject().get("place").getAsString(), low);
            }
            low = 4;
        }
        Map<String, ?> all = Map.of("answers", choices, "send", true);
        respondent.put(marks, all).refuses(428, "VersionMissing");
        respondent.seen(read.etag()).put(marks, all).is(200);
        respondent.seen(read.etag()).put(marks, all).refuses(412, "VersionPassed");
        respondent.read(marks).put(marks, all).refuses(409, "AnswersSent");
    }

    @Test
    @Order(3)
    void a_report_is_read_by_the_servant_his_evaluator_and_hr_with_a_token_for_marks() {
        portal.moveClockTo(AFTER);
        council.daily("close-surveys");
        String servant = REPORTS + "/" + circle("Қызметшиев") + MARKS;

        for (String mailbox : List.of(RankedCouncil.SERVANT, "head", "hr")) {
            Answer read = council.program(mailbox).get(servant).is(200);
            assertThat(read.list("competences")).isNotEmpty().allSatisfy(line -> assertThat(
                            line.getAsJsonObject().has("mean"))
                    .isTrue());
            council.limited(mailbox, "write").get(servant).refuses(403, "ScopeMissing");
        }
        Stream.concat(Stream.of("first", RankedCouncil.OTHER, "official").map(council::program), Stream.of(outside()))
                .forEach(stranger -> stranger.get(servant).refuses(404, "NoSuchSurvey"));
        assertThat(council.program(RankedCouncil.SERVANT).items(REPORTS).map(one -> one.get("own")
                        .getAsBoolean()))
                .as("his own and no other")
                .containsExactly(true);
    }

    @Test
    @Order(4)
    void where_too_few_answered_there_is_no_number_but_why() {
        Answer read = council.program("head")
                .get(REPORTS + "/" + circle(HEAD) + MARKS)
                .is(200);

        assertThat(read.json().get("least").getAsInt()).isGreaterThan(ABOUT_THE_HEAD.size());
        assertThat(read.list("competences"))
                .isNotEmpty()
                .extracting(JsonElement::getAsJsonObject)
                .allSatisfy(line -> {
                    assertThat(line.get("bound").getAsString()).isEqualTo("NOT_SHOWN");
                    assertThat(line.has("mean")).isFalse();
                    assertThat(line.get("leastExpressed").getAsBoolean()).isFalse();
                });
    }

    @Test
    @Order(5)
    void hr_is_told_how_many_servants_of_a_group_that_is_large_enough_need_what() {
        Answer needs = council.program("hr").get(NEEDS).is(200);

        List<JsonObject> groups = needs.list("groups").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
        assertThat(groups)
                .filteredOn(group -> group.get("told").getAsBoolean())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.get("servants").getAsInt()).isEqualTo(SPECIALISTS.size());
                    JsonObject first = group.getAsJsonArray("themes").get(0).getAsJsonObject();
                    assertThat(first.get("bound").getAsString())
                            .as("that it is everybody is not told")
                            .isEqualTo("OR_MORE");
                    assertThat(first.get("servants").getAsInt()).isLessThan(SPECIALISTS.size());
                });
        assertThat(groups)
                .filteredOn(group -> !group.get("told").getAsBoolean())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.has("servants")).isFalse();
                    assertThat(group.getAsJsonArray("themes")).isEmpty();
                });
        for (String mailbox : List.of("head", "official", RankedCouncil.SERVANT)) {
            council.program(mailbox).get(NEEDS).refuses(403, "RoleMissing");
        }
    }

    /** The number of the survey of somebody, as HR finds it among the reports. */
    private static String circle(String surname) {
        return council.program("hr")
                .items(REPORTS + "?limit=100")
                .filter(one -> one.get("name").getAsString().startsWith(surname))
                .map(one -> one.get("id").getAsString())
                .findFirst()
                .orElseThrow();
    }

    private static Program[] outside() {
        return council.strangers().toArray(Program[]::new);
    }
}
