package kz.bagalau.survey;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.bagalau.environment.Canaries;
import kz.bagalau.environment.OwnCouncil;
import kz.bagalau.environment.OwnCouncil.Person;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Visitor;

/**
 * A council of one test with a survey: everybody is under one head, so that the circle of the servant is the head and all but one
 * of his peers, and the last of them stands in when the head declines.
 */
final class SurveyCouncil {

    static final List<String> PEERS = List.of("first", "second", "third", "fourth", "hr");

    static final String CANNOT_JUDGE = "бағалай алмаймын";

    static final int LONGEST = 300;

    private static final String CODE = "circle";

    private final Portal portal;
    private final OwnCouncil council;
    private final Canaries canaries;

    private SurveyCouncil(Portal portal) {
        this.portal = portal;
        this.canaries = new Canaries(portal);
        this.council = OwnCouncil.made(portal, CODE, "alatau", SurveyCouncil::withMoreToSay, people());
    }

    /** Makes it. */
    static SurveyCouncil made(Portal portal) {
        return new SurveyCouncil(portal);
    }

    /** As it stands in no annex: beside the scale a respondent may say that he cannot judge, and write a comment. */
    private static String withMoreToSay(String document) {
        return document.replaceFirst(
                "(?m)^    questionnaires:$",
                "    cannotJudge: { par: 33, text: { kk: " + CANNOT_JUDGE
                        + ", ru: не могу оценить } }\n    comments: { par: 33, longest: "
                        + LONGEST + " }\n    questionnaires:");
    }

    private static List<Person> people() {
        List<String> employee = List.of("employee");
        return new ArrayList<>(List.of(
                new Person("official", "Төрағаев", "Төраға", "Председатель", "", "", List.of("official", "evaluator")),
                new Person(
                        "head",
                        "Басшыбаев",
                        "Аппарат басшысы",
                        "Руководитель аппарата",
                        "E-2",
                        "official",
                        List.of("evaluator", "employee")),
                specialist("hr", "Кадрбаев", List.of("council-hr", "employee")),
                specialist("servant", "Қызметбаев", employee),
                specialist("first", "Біріншібаев", employee),
                specialist("second", "Екіншібаев", employee),
                specialist("third", "Үшіншібаев", employee),
                specialist("fourth", "Төртіншібаев", employee)));
    }

    private static Person specialist(String mailbox, String surname, List<String> roles) {
        return new Person(mailbox, surname, "Бас маман", "Главный специалист", "E-4", "head", roles);
    }

    String username(String mailbox) {
        return council.username(mailbox);
    }

    Visitor visitor(String mailbox) {
        return council.visitor(mailbox);
    }

    /** A token that goes as far as its bearer. */
    String token(String mailbox) {
        return council.token(mailbox, "write marks");
    }

    /** By which a person is named anywhere: his number, his address, his account and its number, his surname. */
    List<String> names(String mailbox) {
        return Stream.of(
                        List.of(
                                council.employee(mailbox),
                                council.email(mailbox),
                                council.username(mailbox),
                                subject(mailbox)),
                        canaries.column("select surname from employees where email = ?", council.email(mailbox)))
                .flatMap(List::stream)
                .toList();
    }

    /** The number of his account, by which the trail names him. */
    private String subject(String mailbox) {
        String claims =
                new String(Base64.getUrlDecoder().decode(token(mailbox).split("[.]")[1]), StandardCharsets.UTF_8);
        return JsonParser.parseString(claims).getAsJsonObject().get("sub").getAsString();
    }

    /** The number of the circle of a person. */
    String circle(String mailbox) {
        return canaries.column(
                        "select c.id::text from survey_circles c join employees e on e.council_id = c.council_id"
                                + " and e.id = c.employee_id where e.email = ?",
                        council.email(mailbox))
                .get(0);
    }

    /** The line by which somebody is asked about a person, if he is. */
    Optional<String> line(String about, String asked) {
        return canaries
                .column(
                        "select s.id::text from survey_respondents s join employees e on e.council_id = s.council_id"
                                + " and e.id = s.employee_id where s.circle_id = ?::uuid and s.state = 'ASKED' and e.email = ?",
                        circle(about),
                        council.email(asked))
                .stream()
                .findFirst();
    }

    /** Where the round stands. */
    String state() {
        return canaries.column(
                        "select r.state from survey_rounds r join councils c on c.id = r.council_id where c.code = ?",
                        CODE)
                .get(0);
    }

    /** The states of those who are asked about the person, by their address. */
    List<String> asked(String mailbox, String state) {
        return canaries.column(
                "select split_part(e.email, '@', 1) from survey_respondents s join employees e on e.council_id = s.council_id"
                        + " and e.id = s.employee_id where s.circle_id = ?::uuid and s.state = ? order by 1",
                circle(mailbox),
                state);
    }

    /** Who was reminded. */
    Set<String> reminded() {
        return new TreeSet<>(canaries.column(
                "select split_part(e.email, '@', 1) from notices n join employees e on e.council_id = n.council_id"
                        + " and e.id = n.employee_id join councils c on c.id = n.council_id"
                        + " where n.kind = 'surveyReminded' and c.code = ?",
                CODE));
    }

    /** The numbers and contents of the ballots that lie in the database now. */
    List<String> ballots() {
        return Stream.of("ballot_key", "sealed")
                .flatMap(column -> Stream.of("hex", "base64")
                        .flatMap(form -> canaries
                                .column("select encode(" + column + ", '" + form
                                        + "') from ballots_open o join councils c on c.id = o.council_id where c.code = '"
                                        + CODE
                                        + "'")
                                .stream()))
                .toList();
    }

    /** Does a daily work of the council. */
    void daily(String work) {
        council.daily(work);
    }
}
