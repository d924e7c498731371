package kz.bagalau.rest;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import kz.bagalau.rest.Program.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Whatever docs/states.md draws no arrow for is refused, in every state, to those who would take the step in its turn: over
 * the interface, and when they send the form of a page that they opened while it was offered. The same of docs/calibration.md.
 */
@Order(94)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutOfTurnIT {

    private static final String API = "/api/v1/";
    private static final String PERIOD = RankedCouncil.PERIOD;
    private static final String LATE = RankedCouncil.LATE;

    private static Portal portal;
    private static Described described;
    private static RankedCouncil council;
    private static Program hr;
    private static Program chair;
    private static Program head;
    private static HeadByIndicators byIndicators;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        portal.moveClockTo(Instant.parse("2026-10-13T04:00:00Z"));
        portal.realm().prepareTestClient();
        described = Described.by(portal);
        council = RankedCouncil.made(portal, "turns");
        hr = council.program("hr");
        chair = council.program("official");
        head = council.program("head");
        byIndicators = new HeadByIndicators(council);
    }

    @Test
    @Order(1)
    void a_plan_takes_no_step_out_of_its_turn() {
        String plan = byIndicators.plan();
        String indicator = plan + "/indicators/"
                + text(chair.get(plan).list("indicators").get(0).getAsJsonObject(), "id");
        Set<String> elsewhere = Set.of("PlanElsewhere");
        OutOfTurn turns = new OutOfTurn("KpiPlan", () -> chair.get(plan).is(200).json())
                .operation("WRITE", elsewhere, () -> chair.read(plan).post(plan + "/indicators", ""))
                .operation("WRITE", elsewhere, () -> chair.read(plan).patch(indicator, Map.of("name", "Ешқашан")))
                .operation("WRITE", elsewhere, () -> chair.read(plan).delete(indicator))
                .step("SET", "set", elsewhere, () -> chair.step(plan, Map.of("step", "set", "reason", LATE)))
                .step("AGREE", "agree", elsewhere, () -> hr.step(plan, Map.of("step", "agree", "as", "hr")))
                .step("APPROVE", "approve", elsewhere, () -> chair.step(plan, Map.of("step", "approve")))
                .step("PLACE", "place", elsewhere, () -> hr.step(plan, Map.of("step", "place", "reason", LATE)))
                .step("RETURN", "return", elsewhere, () -> hr.step(plan, Map.of("step", "return", "reason", "Себебі")))
                .operation("AMEND", elsewhere, () -> chair.read(plan)
                        .post(
                                plan + "/changes",
                                Map.of(
                                        "ground",
                                        "FUNCTIONS_CHANGED",
                                        "document",
                                        "12-Ө",
                                        "documentDate",
                                        "2025-12-01",
                                        "from",
                                        PERIOD)))
                .whole(described, "KpiPlanStep");

        String page = "/kpi/plan.xhtml?id=" + plan.substring(plan.lastIndexOf('/') + 1);
        Visitor atChair = council.visitor("official");
        Visitor atHr = council.visitor("hr");

        turns.refusedIn("DRAFT");
        turns.keep("WRITE", atChair, page, "add", Map.of());
        turns.keep("SET", atChair, page, "set", Map.of("late", LATE));
        chair.step(plan, Map.of("step", "set", "reason", LATE)).is(200);
        turns.refusedIn("SET");
        turns.keep("AGREE", atHr, page, "agreeHr", Map.of());
        turns.keep("RETURN", atHr, page, "giveBack", Map.of("reason", "Себебі"));
        hr.step(plan, Map.of("step", "agree", "as", "hr")).is(200);
        turns.refusedIn("AGREED");
        turns.keep("APPROVE", atChair, page, "approve", Map.of());
        chair.step(plan, Map.of("step", "approve")).is(200);
        turns.refusedIn("APPROVED");
        turns.keep("PLACE", atHr, page, "place", Map.of());
        hr.step(plan, Map.of("step", "place", "reason", LATE)).is(200);
        turns.refusedIn("PLACED");
        turns.everywhere();
    }

    @Test
    @Order(2)
    void a_schedule_takes_no_step_out_of_its_turn() {
        String schedule = API + "schedules/" + PERIOD;
        Map<String, String> built = Map.of("period", PERIOD);
        OutOfTurn turns = new OutOfTurn(
                        "EvaluationSchedule", () -> hr.get(schedule).is(200).json())
                .step("SUBMIT", "submit", Set.of("ScheduleNotDraft"), () -> council.onSchedule("hr", "submit", ""))
                .step(
                        "APPROVE",
                        "approve",
                        Set.of("ScheduleNotSubmitted"),
                        () -> council.onSchedule("official", "approve", ""))
                .step(
                        "RETURN",
                        "return",
                        Set.of("ScheduleNotSubmitted"),
                        () -> council.onSchedule("official", "return", "Себебі"))
                .operation("BUILD_ANEW", Set.of("ScheduleAlreadyApproved"), () -> hr.post(API + "schedules", built))
                .step("OPEN_PERIOD", "open", Set.of("ScheduleNotApproved"), () -> council.onSchedule("hr", "open", ""))
                .whole(described, "ScheduleStep");

        String page = "/cycle/schedule.xhtml?period=" + PERIOD;
        Visitor atChair = council.visitor("official");
        Visitor atHr = council.visitor("hr");

        hr.post(API + "schedules", built).is(201);
        turns.refusedIn("DRAFT");
        turns.keep("SUBMIT", atHr, page, "submit", Map.of());
        turns.keep("BUILD_ANEW", atHr, page, "rebuild", Map.of());
        council.onSchedule("hr", "submit", "").is(200);
        turns.refusedIn("SUBMITTED");
        turns.keep("APPROVE", atChair, page, "approve", Map.of());
        turns.keep("RETURN", atChair, page, "giveBack", Map.of("reason", "Себебі"));
        council.onSchedule("official", "return", "Күндерді нақтылаңыз.").is(200);
        turns.refusedIn("RETURNED");
        hr.post(API + "schedules", built).is(201);
        council.onSchedule("hr", "submit", "").is(200);
        council.onSchedule("official", "approve", "").is(200);
        turns.refusedIn("APPROVED");
        turns.everywhere();
    }

    @Test
    @Order(3)
    void a_sheet_of_indicators_takes_no_step_out_of_its_turn() {
        council.namePlanningUnit();
        String sheet = byIndicators.sheet();
        JsonObject line = hr.get(sheet).is(200).list("lines").get(0).getAsJsonObject();
        String value = sheet + "/actuals/" + text(line, "line");
        String mark = sheet + "/marks/" + text(line, "line");
        Set<String> beforeSending = Set.of("ActualsStand", "SheetAlreadyClosed");
        Set<String> afterwards = Set.of("ActualsNotSent", "SheetAlreadyClosed");
        Set<String> marking = Set.of("NotYourSheet", "ActualsNotSent", "SheetAlreadyClosed");
        OutOfTurn turns = new OutOfTurn("KpiSheet", () -> {
                    JsonObject read = hr.get(sheet).is(200).json();
                    read.add("marks", chair.get(sheet + "/marks").json());
                    return read;
                })
                .operation("ENTER_ACTUALS", beforeSending, () -> hr.read(value)
                        .put(value, Map.of("actual", "1", "source", "Басқа")))
                .step("AGREE_ACTUALS", "agree", beforeSending, () -> hr.step(sheet, Map.of("step", "agree")))
                .step(
                        "SEND_ACTUALS",
                        "send",
                        beforeSending,
                        () -> hr.step(sheet, Map.of("step", "send", "reason", LATE)))
                .step(
                        "RECALL_ACTUALS",
                        "recall",
                        afterwards,
                        () -> hr.step(sheet, Map.of("step", "recall", "reason", "Қате")))
                .operation(
                        "MARK", marking, () -> chair.seen(hr.get(value).is(200).etag())
                                .put(mark, Map.of("mark", "3")))
                .step("CLOSE", "close", marking, () -> chair.step(sheet, Map.of("step", "close", "reason", LATE)))
                .without("OPEN_PERIOD")
                .whole(described, "KpiSheetStep");

        String number = sheet.substring(sheet.lastIndexOf('/') + 1);
        String values = "/kpi/actuals.xhtml?id=" + number;
        Visitor atHr = council.visitor("hr");

        byIndicators.enter(sheet);
        turns.refusedIn("PREPARED");
        turns.keep("AGREE_ACTUALS", atHr, values, "agree", Map.of());
        hr.step(sheet, Map.of("step", "agree")).is(200);
        turns.keep("SEND_ACTUALS", atHr, values, "send", Map.of("late", LATE));
        hr.step(sheet, Map.of("step", "send", "reason", LATE)).is(200);
        turns.refusedIn("SENT");
        turns.keep("RECALL_ACTUALS", atHr, values, "recall", Map.of("reason", "Қате"));
        hr.step(sheet, Map.of("step", "recall", "reason", "Қате енгізілді.")).is(200);
        council.onSchedule("hr", "open", "").is(200);
        turns.refusedIn("AWAITING_ACTUALS");
        hr.step(sheet, Map.of("step", "agree")).is(200);
        hr.step(sheet, Map.of("step", "send", "reason", LATE)).is(200);
        turns.refusedIn("MARKING");
        byIndicators.mark(sheet);
        turns.keep(
                "CLOSE", council.visitor("official"), "/kpi/sheet.xhtml?id=" + number, "close", Map.of("late", LATE));
        hr.step(sheet, Map.of("step", "recall", "reason", "Қате енгізілді.")).is(200);
        turns.refusedIn("AWAITING_ACTUALS");
        hr.step(sheet, Map.of("step", "agree")).is(200);
        hr.step(sheet, Map.of("step", "send", "reason", LATE)).is(200);
        chair.step(sheet, Map.of("step", "close", "reason", LATE)).is(200);
        turns.refusedIn("CLOSED");
        turns.everywhere();
    }

    @Test
    @Order(4)
    void a_sheet_of_the_ranking_method_takes_no_step_out_of_its_turn() {
        String marks = council.sheetOf(RankedCouncil.SERVANT) + "/marks";
        String mark =
                marks + "/" + text(head.get(marks).is(200).list("marks").get(0).getAsJsonObject(), "parameter");
        OutOfTurn turns = new OutOfTurn(
                        "RankingSheet", () -> head.get(marks).is(200).json())
                .operation("MARK", Set.of("SheetAlreadyClosed"), () -> head.read(mark)
                        .put(mark, Map.of("mark", "2")))
                .step(
                        "CLOSE",
                        "close",
                        Set.of("SheetAlreadyClosed"),
                        () -> head.step(marks, Map.of("step", "close", "reason", LATE)))
                .without("DELEGATE")
                .whole(described, "RankingSheetStep");

        turns.refusedIn("OPEN");
        council.mark(council.sheetOf(RankedCouncil.SERVANT), "4");
        turns.keep(
                "CLOSE",
                council.visitor("head"),
                "/ranking/sheets.xhtml?period=" + PERIOD,
                "close",
                Map.of("sheets", sheetAsSeen(), "reason", LATE));
        council.close(council.sheetOf(RankedCouncil.SERVANT)).is(200);
        turns.refusedIn("CLOSED");
        turns.everywhere();
    }

    /** The servant's sheet with its version, as the page's script sends it. */
    private static String sheetAsSeen() {
        String sheet = council.sheetOf(RankedCouncil.SERVANT);
        String version = head.get(sheet + "/marks").is(200).etag().replace("\"", "");
        return sheet.substring(sheet.lastIndexOf('/') + 1) + ":" + version;
    }

    @Test
    @Order(5)
    void a_result_takes_no_step_out_of_its_turn() {
        Program servant = council.program(RankedCouncil.SERVANT);
        String sheet = council.sheetOf(RankedCouncil.SERVANT);
        String number = sheet.substring(sheet.lastIndexOf('/') + 1);
        String acquaintance = API + "acquaintances/" + number;
        String result = API + "results/" + number;
        String day = hr.get(acquaintance).is(200).text("completedOn");
        OutOfTurn turns = new OutOfTurn(
                        "Result", () -> hr.get(acquaintance).is(200).json())
                .step("MAKE_KNOWN", "make_known", Set.of(), () -> hr.step(acquaintance, Map.of("step", "make_known")))
                .operation("OPEN", Set.of("NoSuchResult"), () -> servant.seen(
                                hr.get(acquaintance).is(200).etag())
                        .post(result + "/receipt", ""))
                .operation("RECORD", Set.of(), () -> hr.read(acquaintance)
                        .post(
                                acquaintance + "/proofs",
                                Map.of("channel", "SMS", "number", "1", "date", day, "text", "Жіберілді")))
                .operation("DECLINE", Set.of("NothingToRefuse", "AcquaintedAlready"), () -> hr.read(acquaintance)
                        .post(acquaintance + "/refusals", declined(day, "firstWitness", "secondWitness")))
                .whole(described, "AcquaintanceStep");

        turns.refusedIn("FORMED");
        hr.step(acquaintance, Map.of("step", "make_known")).is(200);
        turns.refusedIn("MADE_KNOWN");
        turns.keep(
                "DECLINE",
                council.visitor("hr"),
                "/result/acquaintance.xhtml?period=" + PERIOD + "&declined=" + number,
                "save",
                declined(day, "first", "second"));
        servant.read(result).post(result + "/receipt", "").is(200);
        turns.refusedIn("ACQUAINTED");
        turns.everywhere();
    }

    /** What is said of a servant who declined before two witnesses, whose fields have these names. */
    private static Map<String, String> declined(String day, String first, String second) {
        return Map.of(
                "number",
                "1",
                "date",
                day,
                "text",
                "Бас тартты",
                first,
                hr.employee(),
                second,
                council.program("second").employee());
    }

    @Test
    @Order(6)
    void a_council_takes_no_step_out_of_its_turn() {
        Program region = Program.of(portal, Account.REGION_ADMIN, null);
        String one = API + "councils/" + RegionRestIT.founded(region, "rest-turns", "Кезек мәслихаты");
        Set<String> notNow = Set.of("CouncilStepNotNow");
        OutOfTurn turns =
                new OutOfTurn("CouncilStep", () -> region.get(one).is(200).json());
        for (String word : Set.of("suspend", "resume", "archive")) {
            turns.step(word.toUpperCase(Locale.ROOT), word, notNow, () -> onCouncil(region, one, word));
        }
        turns.whole(described, "CouncilStep");

        String page = "/region/accounts.xhtml?council=rest-turns";
        Visitor atRegion = portal.visitor(Account.REGION_ADMIN);
        Map<String, String> why = Map.of("reason", "Сынақ");

        turns.refusedIn("ACTIVE");
        turns.keep("SUSPEND", atRegion, page, "suspend", why);
        turns.keep("ARCHIVE", atRegion, page, "archive", why);
        onCouncil(region, one, "suspend").is(200);
        turns.refusedIn("SUSPENDED");
        turns.keep("RESUME", atRegion, page, "resume", why);
        onCouncil(region, one, "resume").is(200);
        turns.refusedIn("ACTIVE");
        onCouncil(region, one, "archive").is(200);
        turns.refusedIn("ARCHIVED");
        turns.everywhere();
    }

    private static Answer onCouncil(Program region, String one, String word) {
        return region.step(one, Map.of("step", word, "reason", "Сынақ"));
    }

    @Test
    @Order(7)
    void a_case_of_calibration_takes_no_step_out_of_its_turn() {
        Program servant = council.program(RankedCouncil.SERVANT);
        String result = council.resultOf(RankedCouncil.SERVANT);
        String today = servant.get(result)
                .is(200)
                .json()
                .getAsJsonObject("acquaintance")
                .get("acquaintedOn")
                .getAsString();
        String disagreement = result + "/disagreement";
        String one = API + "calibration/cases/"
                + servant.seen(servant.get(disagreement).is(200).etag())
                        .post(disagreement, Map.of("statement", "Келіспеймін."))
                        .is(200)
                        .text("case");
        String marks = one + "/marks";
        Program first = council.program("first");
        Program second = council.program("second");
        List<String> people = List.of(hr.employee(), first.employee(), second.employee());
        Map<String, Object> convening =
                Map.of("step", "convene", "members", people, "chair", hr.employee(), "day", today);
        Map<String, Object> opening = Map.of("step", "open", "present", people);
        Set<String> notNow = Set.of("StepNotNow");
        Set<String> notHis = Set.of("StepNotNow", "NotPresentMember", "StepOfAnother");
        OutOfTurn turns = OutOfTurn.ofCase(() -> {
                    JsonObject read = hr.get(one).is(200).json();
                    read.add("marks", hr.get(marks).is(200).json());
                    return read;
                })
                .step("WITHDRAW", "withdraw", notNow, () -> servant.step(one, Map.of("step", "withdraw")))
                .step("CONVENE", "convene", notNow, () -> chair.step(one, convening))
                .step("OPEN", "open", notNow, () -> hr.step(one, opening))
                .step("PLACE", "place", notNow, () -> hr.step(one, Map.of("step", "place")));
        Map<String, Map<String, String>> said = Map.of(
                "describe", Map.of("words", "Жұмыс сапалы."),
                "argue", Map.of("words", "Дәлелі бар.", "mark", "4.5"),
                "put_to_vote", Map.of("mark", "4.5"),
                "vote", Map.of("choice", "for"),
                "close_vote", Map.of(),
                "break_tie", Map.of("choice", "for"),
                "conclude", Map.of("words", "Дәлелденді."),
                "sign", Map.of());
        said.forEach((word, fields) ->
                turns.step(word.toUpperCase(Locale.ROOT), word, notHis, () -> onMarks(hr, marks, word, fields)));
        turns.without("RECORD_DECLINED").again("SIGNED", "SIGN").whole(described, "CaseStep", "CaseMarkStep");
        String page = "/calibration/case.xhtml?id=" + one.substring(one.lastIndexOf('/') + 1);

        turns.refusedIn("REQUESTED");
        turns.keep("WITHDRAW", council.visitor(RankedCouncil.SERVANT), page, "withdraw", Map.of());
        turns.keep("CONVENE", council.visitor("official"), page, "convene", Map.of());
        chair.step(one, convening).is(200);
        turns.refusedIn("CONVENED");
        turns.keep("OPEN", council.visitor("hr"), page, "open", Map.of());
        hr.step(one, opening).is(200);
        turns.refusedIn("IN_SESSION");
        turns.keep("DESCRIBE", council.visitor("hr"), page, "describe", Map.of("words", "Жұмыс сапалы."));
        turns.keep("ARGUE", council.visitor("hr"), page, "argue", Map.of("argued", "Дәлелі бар.", "proposed", "4,5"));
        onMarks(hr, marks, "describe", said.get("describe")).is(200);
        onMarks(hr, marks, "argue", said.get("argue")).is(200);
        onMarks(hr, marks, "put_to_vote", said.get("put_to_vote")).is(200);
        turns.refusedIn("VOTING");
        turns.keep("VOTE", council.visitor("hr"), page, "for", Map.of());
        turns.keep("CLOSE_VOTE", council.visitor("hr"), page, "count", Map.of());
        for (Program member : List.of(first, second, hr)) {
            onMarks(member, marks, "vote", said.get("vote")).is(200);
        }
        onMarks(hr, marks, "close_vote", said.get("close_vote")).is(200);
        turns.refusedIn("IN_SESSION");
        turns.keep("CONCLUDE", council.visitor("hr"), page, "conclude", Map.of("ground", "Дәлелденді."));
        onMarks(hr, marks, "conclude", said.get("conclude")).is(200);
        turns.refusedIn("CONCLUDED");
        onMarks(first, marks, "sign", said.get("sign")).is(200);
        turns.keep("SIGN", council.visitor("hr"), page, "sign", Map.of());
        turns.keep("RECORD_DECLINED", council.visitor("hr"), page, "record", Map.of("why", "Бас тартты."));
        onMarks(second, marks, "sign", said.get("sign")).is(200);
        onMarks(hr, marks, "sign", said.get("sign")).is(200);
        turns.refusedIn("SIGNED");
        turns.keep("PLACE", council.visitor("hr"), page, "place", Map.of());
        hr.step(one, Map.of("step", "place")).is(200);
        turns.refusedIn("PLACED");
        // no shipped edition leaves a tie to the chair, and a case that is withdrawn is another one
        turns.everywhere("TIED", "WITHDRAWN");
    }

    private static Answer onMarks(Program who, String marks, String word, Map<String, String> fields) {
        Map<String, String> body = new HashMap<>(fields);
        body.put("step", word);
        return who.read(marks).post(marks + "/steps", body);
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }
}
