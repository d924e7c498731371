package kz.bagalau.rest;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Forms;
import kz.bagalau.environment.OwnCouncil;
import kz.bagalau.environment.OwnCouncil.Person;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Visitor;
import kz.bagalau.rest.Program.Answer;
import org.jsoup.nodes.Element;

/**
 * A council of one test with a quarter opened over the interface alone. The head of the apparatus evaluates everybody
 * else in it by the ranking method (paragraph 29); the chair is the appointing official and evaluates the head.
 */
public final class RankedCouncil {

    /** Over on whatever day the portal's clock stands, and its sheets are late. */
    static final String PERIOD = "2025-Q4";

    static final String LATE = "Портал тоқсаннан кейін енгізілді.";
    static final String SERVANT = "servant";
    static final String OTHER = "other";

    private static final String SHEETS = "/api/v1/ranking/sheets";
    private static final String SCHEDULE = "/api/v1/schedules/" + PERIOD;

    private final Portal portal;
    private final OwnCouncil council;

    private RankedCouncil(Portal portal, OwnCouncil council) {
        this.portal = portal;
        this.council = council;
    }

    /** Makes it by the edition of Alatau; the code is nobody else's. */
    static RankedCouncil made(Portal portal, String code) {
        return made(portal, code, "alatau");
    }

    /** Makes it by the edition of a shipped council; the code is nobody else's. */
    public static RankedCouncil made(Portal portal, String code, String like) {
        List<String> employee = List.of("employee");
        return new RankedCouncil(
                portal,
                OwnCouncil.made(
                        portal,
                        code,
                        like,
                        List.of(
                                new Person(
                                        "official",
                                        "Төрағаев",
                                        "Төраға",
                                        "Председатель",
                                        "",
                                        "",
                                        List.of("official", "evaluator")),
                                new Person(
                                        "head",
                                        "Басшыев",
                                        "Аппарат басшысы",
                                        "Руководитель аппарата",
                                        "E-2",
                                        "official",
                                        List.of("evaluator", "employee")),
                                specialist("hr", "Кадрбеков", List.of("council-hr", "employee")),
                                specialist("first", "Біріншиев", employee),
                                specialist("second", "Екіншиев", employee),
                                specialist(SERVANT, "Қызметшиев", employee),
                                specialist(OTHER, "Өзгеев", employee))));
    }

    private static Person specialist(String mailbox, String surname, List<String> roles) {
        return new Person(mailbox, surname, "Бас маман", "Главный специалист", "E-4", "head", roles);
    }

    /** Does a daily work of it. */
    void daily(String work) {
        council.daily(work);
    }

    /** A program of somebody in it that may go as far as he himself. */
    Program program(String mailbox) {
        return limited(mailbox, "write marks");
    }

    /** The same, no further than these scopes. */
    Program limited(String mailbox, String scopes) {
        return Program.holding(portal, council.token(mailbox, scopes));
    }

    /** Programs of people of other councils. */
    List<Program> strangers() {
        return List.of(
                Program.of(portal, Account.SARYSU_HR, "sarysu"),
                Program.of(portal, Account.ALATAU_OFFICIAL, "alatau"),
                Program.of(portal, Account.BOTH_EMPLOYEE, "sarysu"));
    }

    /** By which name somebody of it signs in. */
    public String username(String mailbox) {
        return council.username(mailbox);
    }

    /** Somebody of it who has signed in. */
    public Visitor visitor(String mailbox) {
        return council.visitor(mailbox);
    }

    /** A page of it as HR sees it. */
    Page page(String path) {
        return visitor("hr").visit(path);
    }

    /** Says on the page of the plans that its only unit is the one that co-ordinates strategic planning. */
    void namePlanningUnit() {
        Visitor hr = visitor("hr");
        Page plans = hr.visit("/kpi/plans.xhtml");
        Element unit = plans.document().selectFirst("form[id=planning] select");
        Element button = unit.closest("form").selectFirst("button");
        String only = unit.select("option[value~=.]").first().val();
        Forms.send(hr, plans, button, Map.of(unit.attr("name"), only));
    }

    /** Another name from a day on. */
    void rename(String kk, LocalDate from) {
        council.rename(kk, from);
    }

    /** Builds and approves the schedule and opens the quarter. */
    void openQuarter() {
        program("hr").post("/api/v1/schedules", Map.of("period", PERIOD)).is(201);
        onSchedule("hr", "submit", "").is(200);
        onSchedule("official", "approve", "").is(200);
        onSchedule("hr", "open", "").is(200);
    }

    /** A step of the schedule by somebody who has just read it. */
    Answer onSchedule(String mailbox, String step, String reason) {
        Program who = program(mailbox);
        return who.seen(who.get(SCHEDULE).is(200).etag())
                .post(SCHEDULE + "/steps", Map.of("step", step, "reason", reason));
    }

    /** The address of the sheet of one of the two servants. */
    String sheetOf(String mailbox) {
        String surname = mailbox.equals(SERVANT) ? "Қызметшиев" : "Өзгеев";
        return program("head")
                .items(SHEETS + "?limit=100&period=" + PERIOD)
                .filter(row -> row.get("name").getAsString().startsWith(surname))
                .map(row -> SHEETS + "/" + row.get("id").getAsString())
                .findFirst()
                .orElseThrow();
    }

    /** The address of the result of one of the two servants. */
    String resultOf(String mailbox) {
        return sheetOf(mailbox).replace(SHEETS, "/api/v1/results");
    }

    /** Gives every parameter of the sheet this mark. */
    void mark(String sheet, String mark) {
        Program head = program("head");
        head.get(sheet + "/marks").is(200).list("marks").forEach(each -> {
            JsonObject one = each.getAsJsonObject();
            head.seen(one.get("etag").getAsString())
                    .put(sheet + "/marks/" + one.get("parameter").getAsString(), Map.of("mark", mark))
                    .is(200);
        });
    }

    /** Closes the sheet, late as it is. */
    Answer close(String sheet) {
        Program head = program("head");
        return head.seen(head.get(sheet + "/marks").is(200).etag())
                .post(sheet + "/marks/steps", Map.of("step", "close", "reason", LATE));
    }

    /** Marks and closes his sheet, makes the result known and opens it as he would: the address of the result. */
    String acquaint(String mailbox, String mark) {
        String sheet = sheetOf(mailbox);
        mark(sheet, mark);
        close(sheet).is(200);
        return "/api/v1/results/" + open(program(mailbox), sheet);
    }

    /** Takes the head by indicators from his plan to his opened result, and opens the quarter: the result's number. */
    public String acquaintHead() {
        return open(program("head"), new HeadByIndicators(this).closedSheet(this));
    }

    private String open(Program servant, String sheet) {
        String number = sheet.substring(sheet.lastIndexOf('/') + 1);
        program("hr")
                .step("/api/v1/acquaintances/" + number, Map.of("step", "make_known"))
                .is(200);
        String result = "/api/v1/results/" + number;
        servant.read(result).post(result + "/receipt", "").is(200);
        return number;
    }
}
