package kz.bagalau.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Portal;
import kz.bagalau.rest.Program.Answer;

/**
 * What {@link ContractIT} asks with: for each operation the program that may do it, an address that is there, a body that
 * fits, and how things come to stand against it (409). A unit, people and orders of its own in Sarysu outside corps B, a
 * draft of its edition, two onboardings that are given up, a council that ends archived; of the demo it changes nothing.
 */
final class ContractThings {

    private static final String API = "/api/v1/";
    private static final String DAY = "2026-06-01";
    private static final String YEAR = "2025-Q4";
    private static final Set<String> PUTS = Set.of("describeEmployee", "giveRights", "keepOnboardingAnswers");

    private static final Set<String> OF_SUCCESSOR =
            Set.of("councilUnits", "councilSuccessions", "previewSuccession", "succeedCouncils");

    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, Supplier<Answer>> conflicts = new HashMap<>();
    private final Program hr;
    private final Program evaluator;
    private final Program region;
    private final Program employee;
    private final Program head;
    private String successor;
    private final RankedCouncil ranked;
    /** The evaluator of a closed sheet of the ranking method. */
    private final Program ranker;
    /** Human resources of the same council, who lead its survey. */
    private final Program surveyor;
    /** Who has sent his answers there. */
    private final Program respondent;

    private ContractThings(Portal portal) {
        hr = Program.of(portal, Account.SARYSU_HR, "sarysu");
        evaluator = Program.of(portal, Account.SARYSU_OFFICIAL, "sarysu");
        region = Program.of(portal, Account.REGION_ADMIN, null);
        employee = Program.of(portal, Account.SARYSU_EMPLOYEE, "sarysu");
        head = Program.of(portal, Account.SARYSU_HEAD, "sarysu");
        ranked = RankedCouncil.made(portal, "contract");
        ranker = ranked.program("head");
        surveyor = ranked.program("hr");
        respondent = ranked.program(RankedCouncil.SERVANT);
    }

    static ContractThings made(Portal portal) {
        ContractThings things = new ContractThings(portal);
        things.makeStaff();
        things.makeOnboardings();
        things.makeDraft();
        // the plan and the sheet that KpiRestIT leaves, where it has run before
        KpiRestIT.open();
        String sheet = KpiRestIT.closedSheet(KpiRestIT.Side.SARYSU);
        things.findPlan();
        things.findSheet(sheet);
        things.makeRanking();
        things.makeSurvey();
        things.makeResult(sheet);
        things.makeYear();
        things.makeDispute();
        things.findSchedule();
        return things;
    }

    /** The program that may do it. */
    Program who(String operation) {
        return switch (operation) {
            case "councils",
                    "council",
                    "councilReadiness",
                    "takeCouncilStep",
                    "renameCouncil",
                    "councilUnits",
                    "councilSuccessions",
                    "previewSuccession",
                    "succeedCouncils",
                    "onboardings",
                    "onboarding",
                    "beginOnboarding",
                    "keepOnboardingAnswers",
                    "takeOnboardingStep" -> region;
            case "kpiPlans",
                    "beginKpiPlan",
                    "kpiPlan",
                    "addKpiIndicator",
                    "kpiIndicator",
                    "writeKpiIndicator",
                    "removeKpiIndicator",
                    "takeKpiPlanStep",
                    "amendKpiPlan",
                    "kpiMarks",
                    "kpiMark",
                    "giveKpiMark",
                    "meetings",
                    "recordMeeting",
                    "consequences",
                    "consequence",
                    "decideConsequence" -> evaluator;
            case "ownResults",
                    "result",
                    "resultMarks",
                    "acknowledgeResult",
                    "disagreement",
                    "requestSession",
                    "confirmMeeting",
                    "ownYears",
                    "yearMark" -> head;
            case "rankingSheets", "rankingMarks", "rankingMark", "giveRankingMark", "takeRankingSheetStep" -> ranker;
            case "prepareSurvey", "survey", "takeSurveyStep", "replaceRespondent", "trainingNeeds", "surveyReports" ->
                surveyor;
            case "surveysAsked", "ownAnswers", "giveAnswers", "declineSurvey", "surveyReport" -> respondent;
            default -> hr;
        };
    }

    Program region() {
        return region;
    }

    Program employee() {
        return employee;
    }

    /** What stands in the address, by the names of its places. */
    Map<String, String> parameters(String operation) {
        Map<String, String> all = new HashMap<>(numbers);
        all.put("step", "council");
        if (OF_SUCCESSOR.contains(operation)) {
            all.put("council", successor);
        }
        return all;
    }

    /** A body that fits; an empty one where none was given. */
    String body(String operation) {
        return bodies.getOrDefault(operation, "{}");
    }

    /** Asks in a way against which things stand. */
    Answer conflict(String operation) {
        Supplier<Answer> conflict = conflicts.get(operation);
        if (conflict == null) {
            throw new AssertionError(operation + " describes 409, which nobody provokes.");
        }
        return conflict.get();
    }

    private String make(Program who, String path, String operation, String body) {
        bodies.put(operation, body);
        return last(who.post(API + path, body).is(201).location());
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** The same again, which is there already. */
    private void twice(Program who, String operation, String path) {
        conflicts.put(operation, () -> who.post(API + path, body(operation)));
    }

    /** A change of a thing as it stands now. */
    private void against(Program who, String operation, String thing, String path, String body) {
        bodies.putIfAbsent(operation, body);
        conflicts.put(operation, () -> {
            Program seen = who.seen(who.get(API + thing).is(200).etag());
            return switch (operation.startsWith("describe")
                            || operation.startsWith("give")
                            || operation.startsWith("keep")
                    ? "put"
                    : "post") {
                case "put" -> seen.put(API + path, body);
                default -> seen.post(API + path, body);
            };
        });
    }

    private void makeStaff() {
        String unit = make(
                hr,
                "units",
                "openUnit",
                "{\"kk\":\"Келісім бөлімі\",\"ru\":\"Отдел договоров\",\"from\":\"" + DAY + "\"}");
        twice(hr, "openUnit", "units");
        String post = make(
                hr,
                "posts",
                "openPost",
                "{\"unit\":\"" + unit + "\",\"kk\":\"Келісімші\",\"ru\":\"Договорник\",\"heads\":\"NOBODY\"}");
        twice(hr, "openPost", "posts");
        String head = make(hr, "employees", "addEmployee", person("Келісімов", "contract.one", post));
        twice(hr, "addEmployee", "employees");
        String person = make(hr, "employees", "addPerson", person("Шартов", "contract.two", post));
        numbers.putAll(Map.of("unit", unit, "post", post, "employee", person));

        String under = "{\"kind\":\"DIRECT\",\"head\":\"" + head + "\",\"from\":\"" + DAY + "\"}";
        act(hr, "employees/" + person, "/heads", under);
        bodies.put("assignHead", under);
        against(
                hr,
                "assignHead",
                "employees/" + head,
                "employees/" + head + "/heads",
                "{\"kind\":\"DIRECT\",\"head\":\"" + person + "\",\"from\":\"" + DAY + "\"}");
        String away = "{\"kind\":\"BUSINESS_TRIP\",\"from\":\"2026-06-08\",\"until\":\"2026-06-12\"}";
        Answer absent = act(hr, "employees/" + person, "/absences", away);
        numbers.put(
                "absence",
                absent.list("absences").get(0).getAsJsonObject().get("id").getAsString());
        against(
                hr,
                "recordAbsence",
                "employees/" + person,
                "employees/" + person + "/absences",
                "{\"kind\":\"BUSINESS_TRIP\",\"from\":\"2026-06-10\",\"until\":\"2026-06-15\"}");
        against(
                hr,
                "describeEmployee",
                "employees/" + person,
                "employees/" + person,
                "{\"surname\":\"Шартов\",\"givenName\":\"Сынақ\",\"email\":\"contract.one@rest.example\"}");
        // nobody takes the rights of HR from himself
        String me = me();
        against(hr, "giveRights", "employees/" + me, "employees/" + me + "/roles", "{\"roles\":[\"employee\"]}");
        String shut = make(
                hr,
                "posts",
                "openShutPost",
                "{\"unit\":\"" + unit + "\",\"kk\":\"Жабық\",\"ru\":\"Закрытый\",\"heads\":\"NOBODY\"}");
        act(hr, "posts/" + shut, "/closing", "{\"lastDay\":\"2026-06-02\"}");
        against(
                hr,
                "appointEmployee",
                "employees/" + person,
                "employees/" + person + "/appointments",
                "{\"post\":\"" + shut + "\",\"from\":\"2026-07-01\"}");
        String gone = make(hr, "employees", "addGone", person("Кеткенов", "contract.three", post));
        act(hr, "employees/" + gone, "/dismissal", "{\"lastDay\":\"2026-06-20\"}");
        against(
                hr,
                "dismissEmployee",
                "employees/" + gone,
                "employees/" + gone + "/dismissal",
                "{\"lastDay\":\"2026-06-21\"}");
        String end = "{\"lastDay\":\"2026-07-01\"}";
        against(hr, "closePost", "posts/" + post, "posts/" + post + "/closing", end);
        against(hr, "closeUnit", "units/" + unit, "units/" + unit + "/closing", end);
        String other = make(
                hr, "units", "openOther", "{\"kk\":\"Басқа бөлім\",\"ru\":\"Другой отдел\",\"from\":\"" + DAY + "\"}");
        against(
                hr,
                "renameUnit",
                "units/" + other,
                "units/" + other + "/names",
                "{\"kk\":\"Келісім бөлімі\",\"ru\":\"Отдел\",\"from\":\"2026-06-10\"}");
        numbers.put(
                "substitution",
                make(
                        hr,
                        "substitutions",
                        "recordSubstitution",
                        "{\"evaluator\":\"" + head + "\",\"substitute\":\"" + person
                                + "\",\"order\":\"1\",\"from\":\"2026-06-15\",\"until\":\"2026-06-30\"}"));
        twice(hr, "recordSubstitution", "substitutions");
        numbers.put(
                "secondment",
                make(
                        hr,
                        "secondments",
                        "recordSecondment",
                        "{\"employee\":\"" + person
                                + "\",\"direction\":\"AWAY\",\"body\":\"Басқа орган\",\"order\":\"2\",\"from\":\"2026-06-15\"}"));
        twice(hr, "recordSecondment", "secondments");
        bodies.put("endSubstitution", "{\"lastDay\":\"2026-06-20\"}");
        bodies.put("endSecondment", "{\"lastDay\":\"2026-06-20\"}");
    }

    private String me() {
        return hr.get(API + "me").is(200).text("employee");
    }

    private static String person(String surname, String mailbox, String post) {
        return "{\"surname\":\"" + surname + "\",\"givenName\":\"Сынақ\",\"email\":\"" + mailbox
                + "@rest.example\",\"post\":\"" + post + "\",\"from\":\"" + DAY + "\",\"roles\":[\"employee\"]}";
    }

    private static Answer act(Program who, String thing, String step, String body) {
        return who.seen(who.get(API + thing).is(200).etag())
                .post(API + thing + step, body)
                .is(200);
    }

    private void makeOnboardings() {
        // as it stands in the demo: what others have founded may lack a Russian name, and then the same name is another
        // one
        JsonObject council = items(region, API + "councils?limit=100")
                .filter(each -> each.get("code").getAsString().equals("sarysu"))
                .findFirst()
                .orElseThrow();
        numbers.put("council", council.get("id").getAsString());
        String there = "councils/" + numbers.get("council");
        against(region, "takeCouncilStep", there, there + "/steps", "{\"step\":\"resume\",\"reason\":\"Сынақ\"}");
        JsonObject name = council.getAsJsonObject("name");
        name.addProperty("from", DAY);
        name.addProperty("act", "2026 жылғы сынақ шешімі");
        against(
                region,
                "renameCouncil",
                "councils/" + numbers.get("council"),
                "councils/" + numbers.get("council") + "/names",
                name.toString());
        String begin = "{\"region\":\""
                + region.get(API + "onboardings")
                        .is(200)
                        .list("regions")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString()
                + "\"}";
        makeSuccession();
        String onboarding = make(region, "onboardings", "beginOnboarding", begin);
        act(region, "onboardings/" + onboarding, "/steps", "{\"step\":\"give_up\"}");
        numbers.put("onboarding", onboarding);
        against(
                region,
                "takeOnboardingStep",
                "onboardings/" + onboarding,
                "onboardings/" + onboarding + "/steps",
                "{\"step\":\"found\"}");
        against(
                region,
                "keepOnboardingAnswers",
                "onboardings/" + onboarding,
                "onboardings/" + onboarding + "/answers/council",
                "{\"NAME_KK\":\"Сынақ\"}");
    }

    /** A merge into a council that has nobody in HR yet: looked at first, so that it is never followed by mistake. */
    private void makeSuccession() {
        // the region in which Sarysu lies
        String begin = region.get(API + "onboardings").is(200).list("regions").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(each ->
                        each.getAsJsonObject("name").get("kk").getAsString().contains("Жамбыл"))
                .map(each -> "{\"region\":\"" + text(each, "id") + "\"}")
                .findFirst()
                .orElseThrow();
        String onboarding = make(region, "onboardings", "beginSuccessor", begin);
        String thing = "onboardings/" + onboarding;
        region.seen(region.get(API + thing).is(200).etag())
                .put(
                        API + thing + "/answers/council",
                        "{\"CODE\":\"contract-merge\",\"NAME_KK\":\"Келісім мәслихаты\",\"NAME_RU\":\"Договорный маслихат\"}")
                .is(200);
        successor = act(region, thing, "/steps", "{\"step\":\"found\"}").text("council");
        act(region, thing, "/steps", "{\"step\":\"finish\"}");
        String act = "{\"day\":\"" + DAY + "\",\"number\":\"1\",\"title\":\"Сынақ шешімі\",\"predecessors\":[\""
                + numbers.get("council") + "\"]}";
        bodies.put("previewSuccession", act);
        bodies.put("succeedCouncils", act);
        conflicts.put("succeedCouncils", () -> {
            Answer looked = act(region, "councils/" + successor, "/successions/preview", act);
            if (looked.json().get("free").getAsBoolean()) {
                throw new AssertionError("A council of the demo could be merged: "
                        + looked.page().body());
            }
            return region.seen(region.get(API + "councils/" + successor).is(200).etag())
                    .post(API + "councils/" + successor + "/successions", act);
        });
    }

    /** Ends the council that was made. */
    void end() {
        act(region, "councils/" + successor, "/steps", "{\"step\":\"archive\",\"reason\":\"Сынақ бітті\"}");
    }

    private void makeDraft() {
        String edition = Stream.of("editions?limit=100")
                .flatMap(path -> items(hr, API + path))
                .map(each -> each.get("id").getAsString())
                .filter(id -> id.startsWith("sarysu"))
                .findFirst()
                .orElseThrow();
        numbers.put("publisher", edition.substring(0, edition.indexOf('/')));
        numbers.put("day", last(edition));
        JsonObject document = new JsonObject();
        document.add(
                "document", hr.get(API + "editions/" + edition).is(200).json().get("document"));
        numbers.put("draft", make(hr, "drafts", "importEdition", document.toString()));
        // the same edition is published already
        against(
                hr,
                "takeDraftStep",
                "drafts/" + numbers.get("draft"),
                "drafts/" + numbers.get("draft") + "/steps",
                "{\"step\":\"submit\"}");
    }

    private static Stream<JsonObject> items(Program who, String path) {
        return who.get(path).is(200).list("items").asList().stream().map(JsonElement::getAsJsonObject);
    }

    /** A plan that is placed stands against every change, and the draft of its further version against an amendment. */
    private void findPlan() {
        JsonObject row = items(evaluator, API + "kpi/plans?limit=100&period=" + YEAR)
                .filter(each -> each.has("number") && each.get("number").getAsInt() == 2)
                .findFirst()
                .orElseThrow();
        String draft = row.get("plan").getAsString();
        String plan = evaluator.get("plans/" + draft).is(200).list("versions").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(version -> version.get("state").getAsString().equals("PLACED"))
                .map(version -> version.get("id").getAsString())
                .findFirst()
                .orElseThrow();
        String indicator = evaluator
                .get("plans/" + plan)
                .is(200)
                .list("indicators")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        numbers.put("plan", plan);
        numbers.put("indicator", indicator);
        bodies.put("takeKpiPlanStep", "{\"step\":\"set\"}");
        bodies.put("writeKpiIndicator", "{\"name\":\"Ешқашан\"}");
        bodies.put(
                "amendKpiPlan",
                "{\"ground\":\"FUNCTIONS_CHANGED\",\"document\":\"1\",\"documentDate\":\"2025-12-01\",\"from\":\""
                        + YEAR + "\"}");
        bodies.put(
                "beginKpiPlan",
                "{\"employee\":\"" + row.get("employee").getAsString() + "\",\"period\":\"" + YEAR + "\"}");
        twice(evaluator, "beginKpiPlan", "kpi/plans");
        Supplier<Program> seen =
                () -> evaluator.seen(evaluator.get("plans/" + plan).is(200).etag());
        conflicts.put("addKpiIndicator", () -> seen.get().post("plans/" + plan + "/indicators", ""));
        conflicts.put("writeKpiIndicator", () -> seen.get()
                .patch("plans/" + plan + "/indicators/" + indicator, body("writeKpiIndicator")));
        conflicts.put("removeKpiIndicator", () -> seen.get().delete("plans/" + plan + "/indicators/" + indicator));
        conflicts.put("takeKpiPlanStep", () -> seen.get().post("plans/" + plan + "/steps", body("takeKpiPlanStep")));
        conflicts.put("amendKpiPlan", () -> evaluator
                .seen(evaluator.get("plans/" + draft).is(200).etag())
                .post("plans/" + draft + "/changes", body("amendKpiPlan")));
    }

    /** A sheet that is closed: its values and its marks stand. */
    private void findSheet(String sheet) {
        JsonObject line = hr.get("sheets/" + sheet).is(200).list("lines").get(0).getAsJsonObject();
        numbers.put("sheet", sheet);
        numbers.put("line", line.get("line").getAsString());
        numbers.put("attachment", UUID.randomUUID().toString());
        bodies.put("enterKpiActual", "{\"actual\":\"1\",\"source\":\"Есеп\"}");
        bodies.put("giveKpiMark", "{\"mark\":\"3\"}");
        bodies.put("takeKpiSheetStep", "{\"step\":\"send\"}");
        bodies.put("prepareKpiSheet", "{\"employee\":\"" + employeeOf(sheet) + "\",\"period\":\"2027-Q4\"}");
        conflicts.put(
                "enterKpiActual",
                () -> hr.seen(hr.get(value(sheet)).is(200).etag()).put(value(sheet), body("enterKpiActual")));
        String mark = "sheets/" + sheet + "/marks/" + numbers.get("line");
        conflicts.put(
                "giveKpiMark",
                () -> evaluator.seen(evaluator.get(mark).is(200).etag()).put(mark, body("giveKpiMark")));
        conflicts.put("takeKpiSheetStep", () -> hr.seen(
                        hr.get("sheets/" + sheet).is(200).etag())
                .post("sheets/" + sheet + "/steps", body("takeKpiSheetStep")));
    }

    /** A closed sheet of the ranking method, in a council of its own. */
    private void makeRanking() {
        ranked.openQuarter();
        String sheet = ranked.sheetOf(RankedCouncil.SERVANT);
        ranked.mark(sheet, "4");
        ranked.close(sheet).is(200);
        String marks = sheet + "/marks";
        String parameter = text(ranker.get(marks).is(200).list("marks").get(0).getAsJsonObject(), "parameter");
        numbers.put("ranking", last(sheet));
        numbers.put("parameter", parameter);
        bodies.put("giveRankingMark", "{\"mark\":\"3\"}");
        bodies.put("takeRankingSheetStep", "{\"step\":\"close\",\"reason\":\"" + RankedCouncil.LATE + "\"}");
        String mark = marks + "/" + parameter;
        conflicts.put(
                "giveRankingMark",
                () -> ranker.seen(ranker.get(mark).is(200).etag()).put(mark, body("giveRankingMark")));
        conflicts.put("takeRankingSheetStep", () -> ranker.seen(
                        ranker.get(marks).is(200).etag())
                .post(marks + "/steps", body("takeRankingSheetStep")));
    }

    /** A survey of the same council that is launched, and a respondent who has sent his answers. */
    private void makeSurvey() {
        String prepared = "{\"period\":\"2026\"}";
        Answer made = surveyor.post(API + "survey/rounds", prepared).is(201);
        String person = made.list("circles").asList().stream()
                .flatMap(circle -> circle.getAsJsonObject().getAsJsonArray("people").asList().stream())
                .map(each -> text(each.getAsJsonObject(), "respondent"))
                .findFirst()
                .orElseThrow();
        String round = "survey/rounds/2026";
        bodies.put("prepareSurvey", prepared);
        twice(surveyor, "prepareSurvey", "survey/rounds");
        act(surveyor, round, "/steps", "{\"step\":\"launch\",\"until\":\"2026-12-31\"}");
        against(surveyor, "takeSurveyStep", round, round + "/steps", "{\"step\":\"draw_again\",\"reason\":\"Сынақ\"}");
        against(
                surveyor,
                "replaceRespondent",
                round,
                round + "/replacements",
                "{\"respondent\":\"" + person + "\",\"reason\":\"Сынақ\"}");
        numbers.put("round", "2026");
        String circle = items(respondent, API + "survey/asked?limit=100")
                .map(each -> text(each, "id"))
                .findFirst()
                .orElseThrow();
        numbers.put("circle", circle);
        String marks = API + "survey/asked/" + circle + "/marks";
        int questions = respondent.get(marks).is(200).list("competences").asList().stream()
                .mapToInt(each ->
                        each.getAsJsonObject().getAsJsonArray("questions").size())
                .sum();
        JsonObject answers = new JsonObject();
        for (int place = 0; place < questions; place++) {
            answers.addProperty(String.valueOf(place), 4);
        }
        JsonObject all = new JsonObject();
        all.add("answers", answers);
        all.addProperty("send", true);
        respondent
                .seen(respondent.get(marks).is(200).etag())
                .put(marks, all.toString())
                .is(200);
        bodies.put("giveAnswers", all.toString());
        bodies.put("declineSurvey", "{\"reason\":\"AWAY\"}");
        conflicts.put(
                "giveAnswers",
                () -> respondent.seen(respondent.get(marks).is(200).etag()).put(marks, all.toString()));
        conflicts.put("declineSurvey", () -> respondent
                .seen(respondent.get(marks).is(200).etag())
                .put(API + "survey/asked/" + circle + "/decline", body("declineSurvey")));
    }

    /** A result on its whole way to its servant, talked about, and disagreed with: the case waits for the official. */
    private void makeResult(String sheet) {
        String acquaintance = "acquaintances/" + sheet;
        Answer known = act(hr, acquaintance, "/steps", "{\"step\":\"make_known\"}");
        String result = "results/" + sheet;
        act(head, result, "/receipt", "");
        act(
                evaluator,
                result + "/meetings",
                "",
                "{\"heldOn\":\"" + known.text("completedOn") + "\",\"topics\":[1,2,3]}");
        JsonObject meeting =
                head.get(API + result + "/meetings").is(200).list("held").get(0).getAsJsonObject();
        String confirmation = API + result + "/meetings/" + text(meeting, "id") + "/confirmation";
        head.seen(text(meeting, "etag")).post(confirmation, "").is(200);
        Answer asked = act(head, result + "/disagreement", "", "{\"statement\":\"Сынақ өтініші\"}");
        numbers.put("result", sheet);
        numbers.put("meeting", text(meeting, "id"));
        numbers.put("case", asked.text("case"));
        bodies.put("takeAcquaintanceStep", "{\"step\":\"make_known\"}");
        bodies.put(
                "recordProof",
                "{\"channel\":\"DOCUMENT_SYSTEM\",\"number\":\"1\",\"date\":\"" + known.text("completedOn")
                        + "\",\"text\":\"Сынақ\"}");
        bodies.put("recordMeeting", "{\"heldOn\":\"" + known.text("completedOn") + "\",\"topics\":[1,2,3]}");
        var witnesses = known.list("witnesses");
        against(
                hr,
                "recordRefusal",
                acquaintance,
                acquaintance + "/refusals",
                "{\"number\":\"1\",\"date\":\"" + known.text("completedOn")
                        + "\",\"text\":\"Сынақ\",\"firstWitness\":\""
                        + text(witnesses.get(0).getAsJsonObject(), "id") + "\",\"secondWitness\":\""
                        + text(witnesses.get(1).getAsJsonObject(), "id") + "\"}");
        against(
                head,
                "requestSession",
                result + "/disagreement",
                result + "/disagreement",
                "{\"statement\":\"Сынақ өтініші\"}");
        conflicts.put("confirmMeeting", () -> head.seen(meetingTag(result)).post(confirmation, ""));
        String one = "calibration/cases/" + asked.text("case");
        against(hr, "takeCaseStep", one, one + "/steps", "{\"step\":\"place\"}");
        against(hr, "takeCaseMarkStep", one, one + "/marks/steps", "{\"step\":\"close_vote\"}");
    }

    private String meetingTag(String result) {
        return text(
                head.get(API + result + "/meetings").is(200).list("held").get(0).getAsJsonObject(), "etag");
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }

    /** The year of the same result: as long as its servant may disagree nothing is decided on it. */
    private void makeYear() {
        bodies.put("formYear", "{\"year\":\"2025\"}");
        hr.post(API + "years", body("formYear")).is(200);
        conflicts.put("formYear", () -> hr.post(API + "years", "{\"year\":\"2099\"}"));
        numbers.put(
                "mark",
                items(head, API + "years/marks?limit=100")
                        .filter(each -> each.get("year").getAsInt() == 2025)
                        .map(each -> text(each, "mark"))
                        .findFirst()
                        .orElseThrow());
        String list = "years/marks/consequences";
        String consequence = items(evaluator, API + list + "?limit=100")
                .map(each -> evaluator
                        .get(API + list + "/" + text(each, "id"))
                        .is(200)
                        .json())
                .filter(each -> each.has("mark") && text(each, "mark").equals(numbers.get("mark")))
                .map(each -> text(each, "id"))
                .findFirst()
                .orElseThrow();
        numbers.put("consequence", consequence);
        against(
                evaluator,
                "decideConsequence",
                list + "/" + consequence,
                list + "/" + consequence + "/decision",
                "{\"measure\":\"NONE\",\"number\":\"1\",\"date\":\"" + DAY + "\",\"reason\":\"Сынақ\"}");
    }

    private void makeDispute() {
        String told = "{\"applicant\":\"" + numbers.get("employee") + "\",\"receivedOn\":\"" + DAY
                + "\",\"subject\":\"Сынақ\",\"concerned\":[\"" + me() + "\"]}";
        String dispute = make(hr, "disputes", "registerDispute", told);
        numbers.put("dispute", dispute);
        String end = "{\"outcome\":\"WITHDRAWN\",\"findings\":\"Сынақ\",\"closedOn\":\"" + DAY + "\"}";
        act(hr, "disputes/" + dispute, "/closing", end);
        against(hr, "closeDispute", "disputes/" + dispute, "disputes/" + dispute + "/closing", end);
    }

    /** The demo has approved this one. */
    private void findSchedule() {
        numbers.put("period", YEAR);
        bodies.put("buildSchedule", "{\"period\":\"" + YEAR + "\"}");
        twice(hr, "buildSchedule", "schedules");
        against(hr, "takeScheduleStep", "schedules/" + YEAR, "schedules/" + YEAR + "/steps", "{\"step\":\"submit\"}");
    }

    private String value(String sheet) {
        return "sheets/" + sheet + "/actuals/" + numbers.get("line");
    }

    private String employeeOf(String sheet) {
        return hr.get("sheets/" + sheet).is(200).text("employee");
    }
}
