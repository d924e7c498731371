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
 * One disagreement over the interface for programs, from the servant's request to the decision on the year that counts
 * the corrected mark (paragraphs 4, 8, 12, 16, 20, 38-41); at each state what does not follow it is tried and refused.
 *
 * <p>All of it happens in a council of its own; the clock stands again where it stood when it is over.
 */
@Order(93)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalibrationRestIT {

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
        council = RankedCouncil.made(portal, "calibrations");
        council.openQuarter();
        result = council.acquaint(RankedCouncil.SERVANT, "4");
        signIn();
        before = text(servant.get(result + MARKS).is(200).json().getAsJsonObject("arithmetic"), "mean");
        after = new BigDecimal(before).compareTo(new BigDecimal("4")) > 0 ? "3.50" : "4.50";
        today = text(servant.get(result).is(200).json().getAsJsonObject("acquaintance"), "acquaintedOn");
        strangers = council.strangers();
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
        refusedAsOutOfTurn(hr, STEPS, Map.of("step", "open", "present", List.of(hr.employee())));
        refusedAsOutOfTurn(hr, STEPS, Map.of("step", "place"));
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "describe", "words", "Ерте"));
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "put_to_vote", "mark", after));
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "close_vote"));
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "conclude", "words", "Ерте"));
        step(hr, STEPS, convening(List.of(hr.employee()), hr.employee(), today)).refuses(403, "RoleMissing");
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
                .containsEntry(servant.employee(), true)
                .containsEntry(evaluator.employee(), true)
                .containsEntry(second.employee(), false);
        List<String> people = List.of(hr.employee(), first.employee(), second.employee());
        assertThat(step(official, STEPS, convening(List.of(servant.employee()), servant.employee(), today))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/members", "MemberConcerned"));
        assertThat(step(official, STEPS, convening(people, official.employee(), today))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/chair", "ChairMissing"));
        assertThat(step(official, STEPS, convening(people, hr.employee(), "2031-01-01"))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/day", "SessionDayImpossible"));
        Answer convened =
                step(official, STEPS, convening(people, hr.employee(), today)).is(200);
        assertThat(convened.json().getAsJsonObject("decided").getAsJsonArray("members"))
                .hasSize(3);
        assertState("CONVENED");
        refusedAsOutOfTurn(official, STEPS, convening(people, hr.employee(), today));
        refusedAsOutOfTurn(second, MARK_STEPS, Map.of("step", "argue", "words", "Ерте"), "NotPresentMember");
        refusedAsOutOfTurn(hr, MARK_STEPS, Map.of("step", "conclude", "words", "Ерте"));
        second.get(calibration + "/marks").is(200);
        servant.get(calibration + "/marks").is(200);
    }

    @Test
    @Order(2)
    void the_session_opens_with_its_quorum_and_only_a_proposed_mark_is_put_to_the_vote() {
        assertThat(step(hr, STEPS, Map.of("step", "open", "present", List.of(hr.employee())))
                        .refuses(422, "BodyRefused")
                        .errors())
                .containsExactly(Map.entry("#/present", "QuorumMissing"));
        step(official, STEPS, Map.of("step", "open", "present", List.of(hr.employee())))
                .refuses(403, "StepOfAnother");
        step(hr, STEPS, Map.of("step", "open", "present", List.of(hr.employee(), first.employee(), second.employee())))
                .is(200);
        assertState("IN_SESSION");
        refusedAsOutOfTurn(servant, STEPS, Map.of("step", "withdraw"));
        refusedAsOutOfTurn(hr, STEPS, Map.of("step", "open", "present", List.of(hr.employee())));
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
    @Order(3)
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
    @Order(4)
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
    @Order(5)
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

        String number = servant.items(API + "years/marks?limit=100")
                .filter(each -> each.get("year").getAsInt() == 2025)
                .map(each -> text(each, "mark"))
                .findFirst()
                .orElseThrow();
        Answer mark = servant.get(API + "years/marks/" + number).is(200);
        described.requireFits(mark.json(), "YearMark");
        JsonObject quarter = mark.list("quarters").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.has("result") && result.endsWith(text(each, "result")))
                .findFirst()
                .orElseThrow();
        assertThat(text(quarter, "mean")).isEqualTo(after);
        assertThat(text(quarter, "before")).isEqualTo(before);
        Stream.concat(Stream.of(first), strangers.stream())
                .forEach(outside -> outside.get(API + "years/marks/" + number).refuses(404, "NoSuchYear"));

        String list = API + "years/marks/consequences";
        hr.get(list).refuses(403, "RoleMissing");
        String one = official.items(list + "?limit=100")
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
    @Order(6)
    void a_servant_takes_his_request_back_once_and_may_ask_no_more_in_that_case() {
        String mine = council.acquaint(RankedCouncil.OTHER, "3");
        Program plaintiff = council.program(RankedCouncil.OTHER);
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
    @Order(7)
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
    @Order(8)
    void the_minutes_name_the_council_as_it_was_called_on_the_day_of_the_session() {
        String minutes = "/calibration/minutes.xhtml?id=" + calibration.substring(calibration.lastIndexOf('/') + 1);
        LocalDate session = LocalDate.parse(today);

        council.rename("Кейінгі мәслихат", session.plusDays(1));

        var page = council.page(minutes).document();
        assertThat(page.select("article[lang=kk]").text())
                .contains("calibrations мәслихаты")
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

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }
}
