package kz.bagalau.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
 * One result over the interface for programs, from the schedule of its quarter to the meeting about it (paragraphs 4, 10,
 * 11, 13, 16, 20, 31, 42); at each state what does not follow it is tried and refused.
 *
 * <p>All of it happens in a council of its own; the clock stands again where it stood when it is over.
 */
@Order(92)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseRestIT {

    private static final String API = "/api/v1/";
    private static final String STEPS = "/steps";
    private static final String MARKS = "/marks";
    private static final String MARK_STEPS = MARKS + "/steps";

    private static final Instant DAY = Instant.parse("2026-10-13T04:00:00Z");

    private static Portal portal;
    private static RankedCouncil council;
    private static Described described;
    private static Program hr;
    /** The chair, who is the appointing official. */
    private static Program official;
    /** The head of the apparatus, who gave the mark. */
    private static Program evaluator;

    private static Program servant;
    private static Program first;
    private static Program second;
    private static List<Program> strangers;
    /** The address of the servant's sheet, and its number, which is the result's too. */
    private static String ranking;

    private static String sheet;
    private static String result;
    private static String today;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        portal.moveClockTo(DAY);
        portal.realm().prepareTestClient();
        described = Described.by(portal);
        council = RankedCouncil.made(portal, "cases");
        hr = council.program("hr");
        official = council.program("official");
        evaluator = council.program("head");
        servant = council.program(RankedCouncil.SERVANT);
        first = council.program("first");
        second = council.program("second");
        strangers = council.strangers();
    }

    @AfterAll
    static void moveBack() {
        portal.moveClockTo(DAY);
    }

    @Test
    @Order(1)
    void a_schedule_is_built_put_forward_returned_approved_and_its_quarter_opened() {
        String schedules = API + "schedules";
        String one = schedules + "/" + RankedCouncil.PERIOD;
        hr.seen("\"0\"").post(one + STEPS, Map.of("step", "submit")).refuses(409, "ScheduleNotBuilt");
        Answer built =
                hr.post(schedules, Map.of("period", RankedCouncil.PERIOD)).is(201);
        described.requireFits(built.json(), "Schedule");
        assertThat(built.text("state")).isEqualTo("DRAFT");
        official.post(schedules, Map.of("period", RankedCouncil.PERIOD)).refuses(403, "RoleMissing");
        onSchedule("official", "approve", "").refuses(409, "ScheduleNotSubmitted");
        onSchedule("hr", "open", "").refuses(409, "ScheduleNotApproved");
        onSchedule("hr", "submit", "").is(200);
        hr.seen(built.etag()).post(one + STEPS, Map.of("step", "submit")).refuses(412, "VersionPassed");
        onSchedule("hr", "approve", "").refuses(403, "RoleMissing");
        assertThat(onSchedule("official", "return", " ")
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/reason", "ReturnReasonMissing"));
        Answer returned =
                onSchedule("official", "return", "Күндерді нақтылаңыз.").is(200);
        assertThat(returned.text("state")).isEqualTo("RETURNED");
        onSchedule("hr", "submit", "").refuses(409, "ScheduleNotDraft");
        hr.post(schedules, Map.of("period", RankedCouncil.PERIOD)).is(201);
        onSchedule("hr", "submit", "").is(200);
        assertThat(onSchedule("official", "approve", "").is(200).text("state")).isEqualTo("APPROVED");
        hr.post(schedules, Map.of("period", RankedCouncil.PERIOD)).refuses(409, "ScheduleAlreadyApproved");
        onSchedule("hr", "open", "").is(200);
    }

    private static Answer onSchedule(String who, String step, String reason) {
        return council.onSchedule(who, step, reason);
    }

    @Test
    @Order(2)
    void a_sheet_of_the_ranking_method_is_marked_and_closed_by_its_evaluator_alone() {
        Answer list = evaluator
                .get(API + "ranking/sheets?period=" + RankedCouncil.PERIOD)
                .is(200);
        described.requireFits(list.json(), "RankingSheetPage");
        assertThat(list.list("items")).hasSize(5);
        assertThat(list.list("items").toString()).doesNotContain("mark", "mean");
        assertThat(first.items(API + "ranking/sheets?period=" + RankedCouncil.PERIOD))
                .isEmpty();
        ranking = council.sheetOf(RankedCouncil.SERVANT);
        sheet = ranking.substring(ranking.lastIndexOf('/') + 1);
        result = API + "results/" + sheet;
        Answer empty = evaluator.get(ranking + MARKS).is(200);
        described.requireFits(empty.json(), "RankingMarks");
        JsonObject line = empty.list("marks").get(0).getAsJsonObject();
        String mark = ranking + MARKS + "/" + text(line, "parameter");
        described.requireFits(evaluator.get(mark).is(200).json(), "RankingParameter");
        Map<String, String> four = Map.of("mark", "4");
        Program noEvaluator = strangers.get(1);
        noEvaluator.get(ranking + MARKS).refuses(403, "RoleMissing");
        noEvaluator.seen(text(line, "etag")).put(mark, four).refuses(403, "RoleMissing");
        for (Program outside : List.of(servant, first, official, strangers.get(2))) {
            outside.get(ranking + MARKS).refuses(404, "NoSuchSheet");
            outside.seen(text(line, "etag")).put(mark, four).refuses(404, "NoSuchSheet");
            outside.seen(empty.etag())
                    .post(ranking + MARK_STEPS, Map.of("step", "close"))
                    .refuses(404, "NoSuchSheet");
        }
        council.limited("head", "write").get(ranking + MARKS).refuses(403, "ScopeMissing");
        council.limited("head", "marks")
                .seen(text(line, "etag"))
                .put(mark, four)
                .refuses(403, "ScopeMissing");
        evaluator.put(mark, four).refuses(428, "VersionMissing");
        evaluator
                .seen(text(line, "etag"))
                .put(ranking + MARKS + "/nothing", four)
                .refuses(404, "NoSuchSheet");
        assertThat(evaluator
                        .seen(text(line, "etag"))
                        .put(mark, Map.of("mark", "9"))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/mark", "MarkOutOfRange"));
        Answer given = evaluator
                .seen(text(line, "etag"))
                .put(mark, Map.of("mark", "3", "ground", "Мерзімі бұзылды."))
                .is(200);
        assertThat(given.text("mark")).isEqualTo("3");
        Answer passed = evaluator.seen(text(line, "etag")).put(mark, four).refuses(412, "VersionPassed");
        assertThat(passed.json().getAsJsonObject("present")).isEqualTo(given.json());
        council.close(ranking).refuses(422, "MarksMissing");
        council.mark(ranking, "4");

        Answer full = evaluator.get(ranking + MARKS).is(200);
        assertThat(full.json().get("ready").getAsBoolean()).isTrue();
        assertThat(evaluator
                        .seen(full.etag())
                        .post(ranking + MARK_STEPS, Map.of("step", "close"))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/reason", "LateReasonMissing"));
        evaluator
                .seen("\"999\"")
                .post(ranking + MARK_STEPS, Map.of("step", "close", "reason", RankedCouncil.LATE))
                .refuses(412, "VersionPassed");
        UUID number = UUID.randomUUID();
        Map<String, String> close = Map.of("step", "close", "reason", RankedCouncil.LATE);
        Answer closed = evaluator
                .seen(full.etag())
                .as(number)
                .post(ranking + MARK_STEPS, close)
                .is(200);
        assertThat(closed.text("state")).isEqualTo("CLOSED");
        assertThat(evaluator
                        .seen(full.etag())
                        .as(number)
                        .post(ranking + MARK_STEPS, close)
                        .is(200)
                        .page()
                        .header("idempotency-replayed"))
                .contains("true");
        evaluator.seen(closed.etag()).post(ranking + MARK_STEPS, close).refuses(409, "SheetAlreadyClosed");
        evaluator.seen(given.etag()).put(mark, four).refuses(409, "SheetAlreadyClosed");
    }

    @Test
    @Order(3)
    void a_result_is_not_there_for_its_servant_before_it_is_made_known() {
        for (String part : List.of("", "/marks", "/disagreement", "/meetings")) {
            servant.get(result + part).refuses(404, "NoSuchResult");
        }
        servant.seen("\"0\"").post(result + "/receipt", "").refuses(404, "NoSuchResult");
        servant.seen("\"0\"")
                .post(result + "/disagreement", Map.of("statement", "Келіспеймін"))
                .refuses(404, "NoSuchResult");
        String acquaintance = API + "acquaintances/" + sheet;
        Answer formed = hr.get(acquaintance).is(200);
        described.requireFits(formed.json(), "Acquaintance");
        assertThat(formed.text("state")).isEqualTo("FORMED");
        String people = hr.employee();
        hr.seen(formed.etag())
                .post(
                        acquaintance + "/refusals",
                        Map.of(
                                "number",
                                "1",
                                "date",
                                formed.text("completedOn"),
                                "text",
                                "Бас тартты",
                                "firstWitness",
                                people,
                                "secondWitness",
                                second.employee()))
                .refuses(409, "NothingToRefuse");
        servant.seen(formed.etag())
                .post(acquaintance + STEPS, Map.of("step", "make_known"))
                .refuses(403, "RoleMissing");

        UUID number = UUID.randomUUID();
        Answer known = hr.seen(formed.etag())
                .as(number)
                .post(acquaintance + STEPS, Map.of("step", "make_known"))
                .is(200);
        assertThat(known.text("state")).isEqualTo("MADE_KNOWN");
        assertThat(hr.seen(formed.etag())
                        .as(number)
                        .post(acquaintance + STEPS, Map.of("step", "make_known"))
                        .is(200)
                        .page()
                        .header("idempotency-replayed"))
                .contains("true");
        Answer stale = hr.seen(formed.etag())
                .post(acquaintance + STEPS, Map.of("step", "make_known"))
                .refuses(412, "VersionPassed");
        assertThat(stale.json().getAsJsonObject("present")).isEqualTo(known.json());
        assertThat(hr.items(API + "acquaintances?limit=100&period=" + RankedCouncil.PERIOD)
                        .map(each -> text(each, "id")))
                .contains(sheet);
        assertThat(hr.seen(known.etag())
                        .post(
                                acquaintance + "/proofs",
                                Map.of("channel", "SMS", "number", "", "date", "2031-01-01", "text", "", "file", "###"))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/file", "Base64Expected"));
    }

    @Test
    @Order(4)
    void the_servant_acknowledges_his_own_result_and_reads_who_opened_it() {
        assertThat(servant.items(API + "results?limit=100")
                        .filter(each -> text(each, "id").equals(sheet))
                        .map(each -> each.get("opened").getAsBoolean()))
                .containsExactly(false);
        Answer unopened = servant.get(result + "/marks").is(200);
        assertThat(unopened.json().has("lines")).isFalse();
        Answer right = servant.get(result + "/disagreement").is(200);
        assertThat(right.json().get("mayAsk").getAsBoolean()).isFalse();
        servant.seen(right.etag())
                .post(result + "/disagreement", Map.of("statement", "Келіспеймін"))
                .refuses(409, "RequestBeforeAcquaintance");
        evaluator
                .seen(right.etag())
                .post(result + "/meetings", Map.of("heldOn", "2026-01-05", "topics", List.of(1)))
                .refuses(422, "NothingToTalkAbout");
        assertThat(hr.seen(right.etag()).post(result + "/receipt", "").status())
                .as("the receipt is the servant's own")
                .isIn(403, 404);

        Answer opened = servant.seen(right.etag()).post(result + "/receipt", "").is(200);
        described.requireFits(opened.json(), "Result");
        JsonObject acquaintance = opened.json().getAsJsonObject("acquaintance");
        today = text(acquaintance, "acquaintedOn");
        Answer again = servant.seen(opened.etag()).post(result + "/receipt", "").is(200);
        assertThat(text(again.json().getAsJsonObject("acquaintance"), "acquaintedAt"))
                .as("the first time stands")
                .isEqualTo(text(acquaintance, "acquaintedAt"));
        assertThat(again.list("openings").asList().stream().map(each -> text(each.getAsJsonObject(), "what")))
                .contains("ResultMadeKnown", "ResultOpened", "ShowResult");

        Answer marks = servant.get(result + "/marks").is(200);
        described.requireFits(marks.json(), "ResultMarks");
        String before = text(marks.json().getAsJsonObject("arithmetic"), "mean");
        assertThat(again.page().body()).doesNotContain("\"" + before + "\"");
        council.limited(RankedCouncil.SERVANT, "write").get(result + "/marks").refuses(403, "ScopeMissing");
        for (Program outside :
                Stream.concat(Stream.of(first, second), strangers.stream()).toList()) {
            outside.get(result).refuses(404, "NoSuchResult");
            outside.get(result + "/marks").refuses(404, "NoSuchResult");
        }
    }

    @Test
    @Order(5)
    void a_feedback_meeting_is_recorded_by_the_evaluator_and_confirmed_by_the_servant() {
        String meetings = result + "/meetings";
        String etag = evaluator.get(meetings).is(200).etag();
        assertThat(evaluator
                        .seen(etag)
                        .post(meetings, Map.of("heldOn", today, "topics", List.of(99)))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/topics", "TopicsMissing"));
        assertThat(evaluator
                        .seen(etag)
                        .post(meetings, Map.of("heldOn", today, "topics", List.of("бір", 0)))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsOnlyKeys("#/topics/0", "#/topics/1");
        hr.seen(etag)
                .post(meetings, Map.of("heldOn", today, "topics", List.of(1)))
                .is(403);
        Answer recorded = evaluator
                .seen(etag)
                .post(meetings, Map.of("heldOn", today, "topics", List.of(1)))
                .is(200);
        described.requireFits(recorded.json(), "Meetings");
        JsonObject meeting = recorded.list("held").get(0).getAsJsonObject();
        String confirmation = meetings + "/" + text(meeting, "id") + "/confirmation";
        assertThat(evaluator.seen(text(meeting, "etag")).post(confirmation, "").status())
                .as("the servant's own word")
                .isIn(403, 404);
        Answer confirmed =
                servant.seen(text(meeting, "etag")).post(confirmation, "").is(200);
        assertThat(confirmed.text("confirmedAt")).isNotBlank();
        servant.seen(confirmed.etag()).post(confirmation, "").refuses(409, "ConfirmedAlready");
    }

    @Test
    @Order(6)
    void a_disagreement_about_the_procedure_is_registered_and_closed_once() {
        Map<String, Object> told = Map.of(
                "applicant",
                servant.employee(),
                "receivedOn",
                today,
                "subject",
                "Бағалау рәсімі туралы",
                "concerned",
                List.of(official.employee()));
        UUID number = UUID.randomUUID();
        Answer registered = hr.as(number).post(API + "disputes", told).is(201);
        described.requireFits(registered.json(), "Dispute");
        assertThat(hr.as(number).post(API + "disputes", told).is(201).location())
                .isEqualTo(registered.location());
        assertThat(hr.post(API + "disputes", Map.of("applicant", "x", "concerned", List.of("y"), "subject", " "))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsOnlyKeys("#/applicant", "#/concerned/0", "#/receivedOn", "#/subject");
        String entry = registered.location();
        servant.get(entry).is(200);
        first.get(entry).refuses(404, "NoSuchDispute");
        strangers.get(0).get(entry).refuses(404, "NoSuchDispute");
        Map<String, String> end = Map.of("outcome", "NOT_GRANTED", "findings", "Рәсім сақталған", "closedOn", today);
        servant.seen(registered.etag()).post(entry + "/closing", end).refuses(403, "RoleMissing");
        Answer closed = hr.seen(registered.etag()).post(entry + "/closing", end).is(200);
        assertThat(closed.text("outcome")).isEqualTo("NOT_GRANTED");
        hr.seen(closed.etag()).post(entry + "/closing", end).refuses(409, "DisputeClosed");
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }
}
