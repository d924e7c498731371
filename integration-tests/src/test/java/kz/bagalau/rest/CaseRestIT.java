package kz.bagalau.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kz.bagalau.environment.Account;
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
 * One result over the interface for programs, from the schedule of its quarter to the decision on its year (paragraphs 4,
 * 8, 10, 11, 12, 16, 20, 31, 38-42); at each state what does not follow it is tried and refused.
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
    /** The days of paragraph 12 are over. */
    private static final Instant LATER = Instant.parse("2026-10-21T04:00:00Z");

    private static Portal portal;
    private static RankedCouncil council;
    private static Described described;
    private static Program hr;
    /** The chair: as the appointing official he convenes. */
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
    private static String calibration;
    private static String today;
    /** The official's case about the servant's year. */
    private static String decisive;

    private static String before;
    private static String after;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        portal.moveClockTo(DAY);
        portal.realm().prepareTestClient();
        described = Described.by(portal);
        council = RankedCouncil.made(portal, "cases");
        signIn();
        strangers = List.of(
                Program.of(portal, Account.SARYSU_HR, "sarysu"),
                Program.of(portal, Account.ALATAU_OFFICIAL, "alatau"),
                Program.of(portal, Account.BOTH_EMPLOYEE, "sarysu"));
    }

    private static void signIn() {
        hr = council.program("hr");
        official = council.program("official");
        evaluator = council.program("head");
        servant = council.program(RankedCouncil.SERVANT);
        first = council.program("first");
        second = council.program("second");
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
        assertThat(items(first, API + "ranking/sheets?period=" + RankedCouncil.PERIOD))
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
        String people = employee(hr);
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
                                employee(second)))
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
        assertThat(items(hr, API + "acquaintances?limit=100&period=" + RankedCouncil.PERIOD)
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
        assertThat(items(servant, API + "results?limit=100")
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
        before = text(marks.json().getAsJsonObject("arithmetic"), "mean");
        after = new BigDecimal(before).compareTo(new BigDecimal("4")) > 0 ? "3.50" : "4.50";
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
    void a_servant_disagrees_in_his_own_words_and_the_official_alone_convenes() {
        Answer right = servant.get(result + "/disagreement").is(200);
        described.requireFits(right.json(), "Disagreement");
        assertThat(servant.seen(right.etag())
                        .post(result + "/disagreement", Map.of("statement", "  "))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/statement", "StatementMissing"));
        Answer asked = servant.seen(right.etag())
                .post(result + "/disagreement", Map.of("statement", "Бірінші көрсеткіштің бағасымен келіспеймін."))
                .is(200);
        calibration = API + "calibration/cases/" + asked.text("case");
        servant.seen(right.etag())
                .post(result + "/disagreement", Map.of("statement", "Тағы да"))
                .refuses(409, "RequestStands");
        for (Program outside :
                Stream.concat(Stream.of(first, second), strangers.stream()).toList()) {
            outside.get(calibration).refuses(404, "NoSuchCase");
            outside.get(calibration + "/marks").refuses(404, "NoSuchCase");
            outside.seen("\"1\"")
                    .post(calibration + STEPS, Map.of("step", "withdraw"))
                    .refuses(404, "NoSuchCase");
        }
        assertState("REQUESTED");
        refusedAsOutOfTurn(hr, STEPS, Map.of("step", "open", "present", List.of(employee(hr))));
        refusedAsOutOfTurn(hr, STEPS, Map.of("step", "place"));
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "describe", "words", "Ерте"));
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "put_to_vote", "mark", after));
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "close_vote"));
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "conclude", "words", "Ерте"));
        step(hr, STEPS, convening(List.of(employee(hr)), employee(hr), today)).refuses(403, "RoleMissing");
        step(official, STEPS, Map.of("step", "withdraw")).is(403);

        Answer proposed = official.get(calibration).is(200);
        described.requireFits(proposed.json(), "Case");
        assertThat(proposed.page().body()).doesNotContain("\"" + before + "\"", "көрсеткіштің бағасымен");
        Map<String, Boolean> hindered = new HashMap<>();
        proposed.list("candidates").forEach(each -> {
            JsonObject candidate = each.getAsJsonObject();
            hindered.put(text(candidate, "id"), candidate.get("hindered").getAsBoolean());
        });
        assertThat(hindered)
                .containsEntry(employee(servant), true)
                .containsEntry(employee(evaluator), true)
                .containsEntry(employee(second), false);
        List<String> people = List.of(employee(hr), employee(first), employee(second));
        assertThat(step(official, STEPS, convening(List.of(employee(servant)), employee(servant), today))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/members", "MemberConcerned"));
        assertThat(step(official, STEPS, convening(people, employee(official), today))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/chair", "ChairMissing"));
        assertThat(step(official, STEPS, convening(people, employee(hr), "2031-01-01"))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/day", "SessionDayImpossible"));
        Answer convened =
                step(official, STEPS, convening(people, employee(hr), today)).is(200);
        assertThat(convened.json().getAsJsonObject("decided").getAsJsonArray("members"))
                .hasSize(3);
        assertState("CONVENED");
        refusedAsOutOfTurn(official, STEPS, convening(people, employee(hr), today));
        refusedAsOutOfTurn(second, MARK_STEPS, Map.of("step", "argue", "words", "Ерте"), "NotPresentMember");
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "conclude", "words", "Ерте"));
        second.get(calibration + "/marks").is(200);
        servant.get(calibration + "/marks").is(200);
    }

    @Test
    @Order(6)
    void the_session_opens_with_its_quorum_and_only_a_proposed_mark_is_put_to_the_vote() {
        assertThat(step(hr, STEPS, Map.of("step", "open", "present", List.of(employee(hr))))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/present", "QuorumMissing"));
        step(official, STEPS, Map.of("step", "open", "present", List.of(employee(hr))))
                .refuses(403, "StepOfAnother");
        step(hr, STEPS, Map.of("step", "open", "present", List.of(employee(hr), employee(first), employee(second))))
                .is(200);
        assertState("IN_SESSION");
        refusedAsOutOfTurn(servant, STEPS, Map.of("step", "withdraw"));
        refusedAsOutOfTurn(hr, STEPS, Map.of("step", "open", "present", List.of(employee(hr))));
        refusedAsOutOfTurn(second, MARK_STEPS, Map.of("step", "vote", "choice", "for"));
        refusedAsOutOfTurn(second, MARK_STEPS, Map.of("step", "sign"));
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "close_vote"));
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "break_tie", "choice", "for"));
        step(second, MARK_STEPS, Map.of("step", "argue", "mark", after, "words", "Екі жұмыс есепке алынбаған."))
                .is(200);
        step(hr, MARK_STEPS, Map.of("step", "put_to_vote", "mark", after)).refuses(409, "DescriptionMissing");
        step(evaluator, MARK_STEPS, Map.of("step", "describe", "words", "Жұмыс сапалы, бағам негізді."))
                .is(200);
        assertThat(step(second, MARK_STEPS, Map.of("step", "argue", "mark", "9", "words", "Көп"))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/mark", "CorrectionOutOfRange"));
        assertThat(step(first, MARK_STEPS, Map.of("step", "argue", "words", " "))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/words", "ArgumentMissing"));
        step(first, MARK_STEPS, Map.of("step", "argue", "words", "Баға дұрыс.")).is(200);
        assertThat(step(hr, MARK_STEPS, Map.of("step", "put_to_vote", "mark", "1.11"))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/mark", "MarkNotProposed"));
        assertThat(step(hr, MARK_STEPS, Map.of("step", "put_to_vote", "mark", "", "colour", 1))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsOnlyKeys("#/mark", "#/colour");
        step(hr, MARK_STEPS, Map.of("step", "conclude", "words", "Ерте")).refuses(409, "ProposalsNotVoted");
        council.limited("hr", "write")
                .seen(hr.get(calibration).etag())
                .post(calibration + MARK_STEPS, Map.of("step", "put_to_vote", "mark", after))
                .refuses(403, "ScopeMissing");
        Answer put = step(hr, MARK_STEPS, Map.of("step", "put_to_vote", "mark", after))
                .is(200);
        described.requireFits(put.json(), "CaseMarks");
        assertState("VOTING");
    }

    @Test
    @Order(7)
    void members_vote_at_once_and_nobody_learns_a_tally_or_a_choice_before_the_close() throws Exception {
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "describe", "words", "Кеш"));
        refusedAsOutOfTurn(second, MARK_STEPS, Map.of("step", "argue", "words", "Кеш"));
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "put_to_vote", "mark", after));
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "conclude", "words", "Кеш"));
        step(official, MARK_STEPS, Map.of("step", "vote", "choice", "for")).refuses(403, "StepOfAnother");
        // everybody has seen the same state, and nobody stands in another's way
        String seen = hr.get(calibration).is(200).etag();
        var pool = Executors.newFixedThreadPool(3);
        try {
            List<Future<Answer>> votes = new ArrayList<>();
            Map.of(second, "for", first, "against")
                    .forEach((member, choice) -> votes.add(pool.submit(() -> member.seen(seen)
                            .post(calibration + MARK_STEPS, Map.of("step", "vote", "choice", choice)))));
            for (Future<Answer> vote : votes) {
                vote.get().is(200);
            }
        } finally {
            pool.shutdownNow();
        }
        step(second, MARK_STEPS, Map.of("step", "vote", "choice", "for")).is(200);
        step(second, MARK_STEPS, Map.of("step", "vote", "choice", "against")).refuses(409, "VotedAlready");
        for (Program reader : List.of(hr, evaluator, second, first)) {
            JsonObject ballot = ballot(reader);
            assertThat(ballot.get("cast").getAsInt()).isEqualTo(2);
            assertThat(ballot.keySet()).doesNotContain("votesFor", "votesAgainst", "outcome");
            assertThat(ballot.getAsJsonArray("choices")).isEmpty();
        }
        assertThat(servant.get(calibration + "/marks").is(200).json().has("session"))
                .as("the servant learns of the session when its minutes are signed")
                .isFalse();
        step(hr, MARK_STEPS, Map.of("step", "vote", "choice", "for")).is(200);
        step(second, MARK_STEPS, Map.of("step", "close_vote")).refuses(403, "StepOfAnother");
        step(hr, MARK_STEPS, Map.of("step", "close_vote")).is(200);
        JsonObject counted = ballot(second);
        assertThat(counted.get("votesFor").getAsInt()).isEqualTo(2);
        assertThat(counted.get("votesAgainst").getAsInt()).isEqualTo(1);
        assertThat(text(counted, "outcome")).isEqualTo("CORRECTED");
        boolean secret = hr.get(calibration + "/marks")
                .json()
                .getAsJsonObject("session")
                .get("secret")
                .getAsBoolean();
        assertThat(counted.getAsJsonArray("choices")).hasSize(secret ? 0 : 3);
        step(second, MARK_STEPS, Map.of("step", "argue", "words", "Кеш")).refuses(409, "CorrectionAdopted");
        hr.get(calibration + "/marks/minutes").refuses(404, "NoSuchCase");
        assertThat(step(hr, MARK_STEPS, Map.of("step", "conclude", "words", " "))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/words", "GroundMissing"));
        step(hr, MARK_STEPS, Map.of("step", "conclude", "words", "Екі жұмыс есепке алынбаған."))
                .is(200);
        assertState("CONCLUDED");
    }

    @Test
    @Order(8)
    void the_minutes_are_signed_by_everybody_then_placed_and_then_the_case_is_closed_to_its_members() {
        refusedAsOutOfTurn(hr, STEPS, Map.of("step", "place"));
        refusedAsOutOfTurn(second, MARK_STEPS, Map.of("step", "vote", "choice", "for"));
        step(official, MARK_STEPS, Map.of("step", "sign")).refuses(403, "StepOfAnother");
        described.requireFits(second.get(calibration + "/marks/minutes").is(200).json(), "Minutes");
        servant.get(calibration + "/marks/minutes").refuses(404, "NoSuchCase");
        step(first, MARK_STEPS, Map.of("step", "sign")).is(200);
        step(second, MARK_STEPS, Map.of("step", "sign")).is(200);
        assertThat(servant.get(result + "/marks").is(200).json().has("corrected"))
                .as("before the last signature")
                .isFalse();
        step(hr, MARK_STEPS, Map.of("step", "sign")).is(200);
        assertState("SIGNED");
        step(second, MARK_STEPS, Map.of("step", "sign")).is(200);
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "conclude", "words", "Кеш"));

        Answer minutes = servant.get(calibration + "/marks/minutes").is(200);
        described.requireFits(minutes.json(), "Minutes");
        assertThat(minutes.text("before")).isEqualTo(before);
        assertThat(minutes.text("after")).isEqualTo(after);
        assertThat(minutes.list("members").asList())
                .allMatch(each -> each.getAsJsonObject().has("signedAt"));
        step(second, STEPS, Map.of("step", "place")).refuses(403, "StepOfAnother");
        step(hr, STEPS, Map.of("step", "place")).is(200);
        assertState("PLACED");
        refusedAsOutOfTurn(hr, STEPS, Map.of("step", "place"));
        refusedAsOutOfTurn(servant, STEPS, Map.of("step", "withdraw"));
        second.get(calibration).refuses(404, "NoSuchCase");
        second.get(result).refuses(404, "NoSuchResult");
        assertThat(text(servant.get(result + "/marks").is(200).json().getAsJsonObject("corrected"), "after"))
                .isEqualTo(after);
    }

    @Test
    @Order(9)
    void the_corrected_mark_is_counted_in_the_year_and_the_official_alone_decides_what_follows() {
        hr.post(API + "years", Map.of("year", "2099")).refuses(409, "YearNotOver");
        assertThat(hr.post(API + "years", Map.of("year", "2025-Q1"))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/year", "PeriodExpected"));
        servant.post(API + "years", Map.of("year", "2025")).refuses(403, "RoleMissing");
        Answer formed = hr.post(API + "years", Map.of("year", "2025")).is(200);
        assertThat(formed.json().get("formed").getAsInt()).isPositive();
        Answer people = hr.get(API + "years?year=2025&limit=100").is(200);
        described.requireFits(people.json(), "YearPage");

        String number = items(servant, API + "years/marks?limit=100")
                .filter(each -> each.get("year").getAsInt() == 2025)
                .map(each -> text(each, "mark"))
                .findFirst()
                .orElseThrow();
        Answer mark = servant.get(API + "years/marks/" + number).is(200);
        described.requireFits(mark.json(), "YearMark");
        JsonObject quarter = mark.list("quarters").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.has("result") && text(each, "result").equals(sheet))
                .findFirst()
                .orElseThrow();
        assertThat(text(quarter, "mean")).isEqualTo(after);
        assertThat(text(quarter, "before")).isEqualTo(before);
        Stream.concat(Stream.of(first), strangers.stream())
                .forEach(outside -> outside.get(API + "years/marks/" + number).refuses(404, "NoSuchYear"));

        String list = API + "years/marks/consequences";
        hr.get(list).refuses(403, "RoleMissing");
        String one = items(official, list + "?limit=100")
                .map(each -> list + "/" + text(each, "id"))
                .filter(each -> official.get(each).is(200).text("mark").equals(number))
                .findFirst()
                .orElseThrow();
        Answer consequence = official.get(one).is(200);
        described.requireFits(consequence.json(), "Consequence");
        strangers.get(1).get(one).refuses(404, "NoSuchConsequence");
        assertThat(consequence.json().get("waits").getAsBoolean())
                .as("the days of paragraph 12 are not over")
                .isTrue();
        decisive = one;
        Map<String, String> decision =
                Map.of("measure", "TRAINING", "number", "12-ж", "date", today, "reason", "Біліктілігін арттыру");
        official.seen(consequence.etag()).post(one + "/decision", decision).refuses(409, "DisagreementStillOpen");
        servant.seen(consequence.etag()).post(one + "/decision", decision).refuses(403, "RoleMissing");
    }

    @Test
    @Order(10)
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
    @Order(11)
    void a_disagreement_about_the_procedure_is_registered_and_closed_once() {
        Map<String, Object> told = Map.of(
                "applicant",
                employee(servant),
                "receivedOn",
                today,
                "subject",
                "Бағалау рәсімі туралы",
                "concerned",
                List.of(employee(official)));
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

    @Test
    @Order(12)
    void a_servant_takes_his_request_back_once_and_may_ask_no_more_in_that_case() {
        String other = council.sheetOf(RankedCouncil.OTHER);
        council.mark(other, "3");
        council.close(other).is(200);
        String number = other.substring(other.lastIndexOf('/') + 1);
        String acquaintance = API + "acquaintances/" + number;
        hr.seen(hr.get(acquaintance).is(200).etag())
                .post(acquaintance + STEPS, Map.of("step", "make_known"))
                .is(200);
        Program plaintiff = council.program(RankedCouncil.OTHER);
        String mine = API + "results/" + number;
        plaintiff
                .seen(plaintiff.get(mine).is(200).etag())
                .post(mine + "/receipt", "")
                .is(200);
        Answer asked = plaintiff
                .seen(plaintiff.get(mine + "/disagreement").is(200).etag())
                .post(mine + "/disagreement", Map.of("statement", "Келіспеймін."))
                .is(200);
        String one = API + "calibration/cases/" + asked.text("case");
        String etag = plaintiff.get(one).is(200).etag();
        Map<String, String> withdraw = Map.of("step", "withdraw");
        council.limited(RankedCouncil.OTHER, "marks")
                .seen(etag)
                .post(one + STEPS, withdraw)
                .refuses(403, "ScopeMissing");
        plaintiff.post(one + STEPS, withdraw).refuses(428, "VersionMissing");
        plaintiff.seen("\"999\"").post(one + STEPS, withdraw).refuses(412, "VersionPassed");

        UUID command = UUID.randomUUID();
        Answer withdrawn =
                plaintiff.seen(etag).as(command).post(one + STEPS, withdraw).is(200);
        assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
        assertThat(plaintiff
                        .seen(etag)
                        .as(command)
                        .post(one + STEPS, withdraw)
                        .is(200)
                        .page()
                        .header("idempotency-replayed"))
                .contains("true");
        Answer over =
                plaintiff.seen(withdrawn.etag()).post(one + STEPS, withdraw).refuses(409, "StepNotNow");
        assertThat(over.text("paragraph")).isEqualTo("12");
    }

    @Test
    @Order(13)
    void the_official_decides_once_when_the_days_of_paragraph_12_are_over() {
        portal.moveClockTo(LATER);
        signIn();
        Answer consequence = official.get(decisive).is(200);
        assertThat(consequence.json().get("waits").getAsBoolean()).isFalse();
        String measure = consequence.list("measures").get(0).getAsString();
        Map<String, String> decision =
                Map.of("measure", measure, "number", "12-ж", "date", today, "reason", "Жылдық бағаның қорытындысы");
        String door = decisive + "/decision";
        council.limited("official", "write")
                .seen(consequence.etag())
                .post(door, decision)
                .refuses(403, "ScopeMissing");
        hr.seen(consequence.etag()).post(door, decision).refuses(403, "RoleMissing");
        official.post(door, decision).refuses(428, "VersionMissing");
        official.seen("\"999\"").post(door, decision).refuses(412, "VersionPassed");
        assertThat(official.seen(consequence.etag())
                        .post(door, Map.of("measure", measure, "number", " ", "date", "31.02.2026", "reason", ""))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsOnlyKeys("#/number", "#/date", "#/reason");
        assertThat(official.seen(consequence.etag())
                        .post(door, Map.of("measure", "OTHER_POST", "number", "1", "date", today, "reason", "Себебі"))
                        .refuses(422, "BodyRefused")
                        .errors())
                .as("only quarters in a row are a ground for it")
                .containsExactly(Map.entry("#/measure", "MeasureNotAllowed"));

        UUID number = UUID.randomUUID();
        Answer decided = official.seen(consequence.etag())
                .as(number)
                .post(door, decision)
                .is(200);
        described.requireFits(decided.json(), "Consequence");
        assertThat(decided.text("state")).isEqualTo("DECIDED");
        assertThat(text(decided.json().getAsJsonObject("decision"), "number")).isEqualTo("12-ж");
        assertThat(official.seen(consequence.etag())
                        .as(number)
                        .post(door, decision)
                        .is(200)
                        .page()
                        .header("idempotency-replayed"))
                .contains("true");
        official.seen(decided.etag()).post(door, decision).refuses(409, "NothingToDecide");
    }

    @Test
    @Order(14)
    void the_minutes_name_the_council_as_it_was_called_on_the_day_of_the_session() {
        String minutes = "/calibration/minutes.xhtml?id=" + calibration.substring(calibration.lastIndexOf('/') + 1);
        LocalDate session = LocalDate.parse(today);

        council.rename("Кейінгі мәслихат", session.plusDays(1));

        var page = council.page(minutes).document();
        assertThat(page.select("article[lang=kk]").text())
                .contains("cases мәслихаты")
                .doesNotContain("Кейінгі мәслихат");
        assertThat(page.text()).as("the frame has the name of today").contains("Кейінгі мәслихат");
    }

    private static Map<String, Object> convening(List<String> people, String chair, String day) {
        return Map.of("step", "convene", "members", people, "chair", chair, "day", day);
    }

    /** A step by somebody who has just read the case. */
    private static Answer step(Program who, String door, Map<String, ?> body) {
        return who.seen(hr.get(calibration).is(200).etag()).post(calibration + door, body);
    }

    /** The state says no, and the case stays as it was. */
    private static void refusedAsOutOfTurn(Program who, String door, Map<String, ?> body) {
        Answer stood = hr.get(calibration).is(200);
        Answer refused = step(who, door, body).refuses(409, "StepNotNow");
        assertThat(refused.text("paragraph")).isNotBlank();
        assertThat(hr.get(calibration).is(200).json()).isEqualTo(stood.json());
    }

    private static void refusedAsOutOfTurn(Program who, String door, Map<String, ?> body, String reason) {
        assertThat(step(who, door, body).text("refusal")).isIn("StepNotNow", reason);
    }

    private static void assertState(String state) {
        assertThat(hr.get(calibration).is(200).text("state")).isEqualTo(state);
    }

    private static JsonObject ballot(Program reader) {
        return reader.get(calibration + "/marks")
                .is(200)
                .json()
                .getAsJsonObject("session")
                .getAsJsonArray("ballots")
                .get(0)
                .getAsJsonObject();
    }

    private static String employee(Program who) {
        return who.get(API + "me").is(200).text("employee");
    }

    private static Stream<JsonObject> items(Program who, String path) {
        return who.get(path).is(200).list("items").asList().stream().map(JsonElement::getAsJsonObject);
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }
}
