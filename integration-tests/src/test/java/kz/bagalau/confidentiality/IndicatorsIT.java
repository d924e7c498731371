package kz.bagalau.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Canaries;
import kz.bagalau.environment.Disclosure;
import kz.bagalau.environment.IndicatorCanaries;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Pages;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Evaluation by indicators against paragraph 20 and reading R14, with every number of it in every address: the ground of
 * a mark is known to the evaluator and to HR, plan, values and notes to the servant too, and nothing to anybody else.
 */
@Order(63)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndicatorsIT {

    private static final Map<Account, Visitor> PEOPLE = new EnumMap<>(Account.class);
    private static final List<String> COUNCILS = List.of("alatau", "sarysu");
    private static final List<String> KINDS =
            List.of("plan", "indicator", "template", "sheet", "line", "attachment", "note", "result", "head");
    private static final List<String> PERIODS = List.of("", "?period=" + IndicatorCanaries.PERIOD);

    private static Portal portal;
    private static Canaries canaries;
    private static IndicatorCanaries indicators;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        canaries = new Canaries(portal);
        indicators = new IndicatorCanaries(canaries);
        portal.realm().prepareTestClient();
        for (Account account : Account.values()) {
            PEOPLE.put(account, portal.visitor(account));
        }
    }

    @AfterAll
    static void takeOut() {
        if (indicators != null) {
            indicators.close();
        }
    }

    @Test
    void those_of_the_list_read_what_is_theirs() {
        for (String council : COUNCILS) {
            Map<String, String> id = indicators.of(council);
            Account hr = Account.valueOf(council.toUpperCase() + "_HR");
            Account chair = Account.valueOf(council.toUpperCase() + "_OFFICIAL");
            Account head = Account.valueOf(council.toUpperCase() + "_HEAD");
            String notes = "/kpi/notes.xhtml?employee=" + id.get("head") + "&period=" + IndicatorCanaries.PERIOD;
            for (Account each : List.of(hr, chair, head)) {
                reads(each, "/kpi/plan.xhtml?id=" + id.get("plan"), IndicatorCanaries.NAME + council);
                reads(each, "/kpi/actuals.xhtml?id=" + id.get("sheet"), IndicatorCanaries.DOCUMENT + council);
                reads(each, notes, IndicatorCanaries.NOTE + council);
            }
            reads(chair, "/kpi/sheet.xhtml?id=" + id.get("sheet"), IndicatorCanaries.GROUND + council);
            for (Account each : List.of(hr, chair)) {
                reads(each, "/result/result.xhtml?id=" + id.get("result"), IndicatorCanaries.GROUND + council);
            }
        }
    }

    private static void reads(Account account, String path, String words) {
        Page page = PEOPLE.get(account).get(path);
        assertThat(page.status()).as(account + ": " + page).isEqualTo(200);
        assertThat(page.body()).as(account + " at " + path).contains(words);
    }

    @TestFactory
    Stream<DynamicTest> nobody_reads_more_with_any_number_in_any_address() {
        return Stream.of(Account.values())
                .map(account -> DynamicTest.dynamicTest(account.username(), () -> {
                    Map<String, String> before = canaries.state();
                    Set<String> hidden = hiddenFrom(account);
                    for (String path : paths()) {
                        Page page = PEOPLE.get(account).get(path);
                        assertThat(page.status()).as(page.toString()).isLessThan(500);
                        assertThat(hidden).as(account + " at " + path).noneMatch(page.body()::contains);
                        Disclosure.assertNone(page);
                    }
                    assertThat(canaries.state()).isEqualTo(before);
                }));
    }

    /** Every page as it is and of the period; those that take a number, with every number of both councils. */
    private static List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (String page : Pages.all()) {
            List<String> parameters = Pages.parametersOf(page);
            PERIODS.stream()
                    .filter(each -> each.isEmpty() || parameters.contains("period"))
                    .forEach(each -> paths.add(page + each));
            for (String parameter : parameters) {
                if (parameter.equals("id") || parameter.equals("employee")) {
                    String rest = parameters.contains("period") ? "&period=" + IndicatorCanaries.PERIOD : "";
                    all().forEach(id -> paths.add(page + "?" + parameter + "=" + id + rest));
                }
            }
        }
        all().forEach(id -> paths.add("/kpi/evidence?id=" + id));
        return paths;
    }

    private static Stream<String> all() {
        return COUNCILS.stream().flatMap(council -> KINDS.stream()
                .map(kind -> indicators.of(council).get(kind)));
    }

    private static Set<String> hiddenFrom(Account account) {
        Set<String> hidden = new TreeSet<>();
        for (String council : COUNCILS) {
            boolean own = account.councils().contains(council);
            boolean hr = own && account.name().endsWith("_HR");
            boolean chair = own && account.name().endsWith("_OFFICIAL");
            boolean head = own && account.name().endsWith("_HEAD");
            if (!hr && !chair) {
                hidden.add(IndicatorCanaries.GROUND + council);
            }
            if (!hr && !chair && !head) {
                hidden.add(IndicatorCanaries.NAME + council);
                hidden.add(IndicatorCanaries.DOCUMENT + council);
                hidden.add(IndicatorCanaries.NOTE + council);
            }
        }
        return hidden;
    }

    @Test
    void a_document_is_taken_away_by_those_who_may_and_never_shown_inside_a_page() {
        for (String council : COUNCILS) {
            String path = "/kpi/evidence?id=" + indicators.of(council).get("attachment");
            for (Account account : Account.values()) {
                Page answer = PEOPLE.get(account).get(path);
                boolean may = account.councils().contains(council)
                        && Stream.of("_HR", "_OFFICIAL", "_HEAD").anyMatch(account.name()::endsWith);
                assertThat(answer.status()).as(account + ": " + answer).isIn(may ? List.of(200) : List.of(403, 404));
                if (may) {
                    assertThat(answer.header("content-type").orElseThrow()).startsWith("application/pdf");
                    assertThat(answer.header("content-disposition").orElseThrow())
                            .startsWith("attachment;");
                    assertThat(answer.header("x-content-type-options")).contains("nosniff");
                    assertThat(answer.header("content-security-policy").orElseThrow())
                            .contains("default-src 'none'")
                            .contains("sandbox");
                    assertThat(answer.header("cache-control").orElseThrow()).contains("no-store");
                }
            }
            assertThat(portal.visitor().get(path).status()).isNotEqualTo(200);
        }
    }

    @Test
    void what_a_script_sends_with_numbers_of_somebody_else_changes_nothing_and_is_told_nothing() {
        Map<String, String> before = canaries.state();
        for (Account account : Account.values()) {
            Set<String> hidden = hiddenFrom(account);
            for (String council : COUNCILS) {
                Map<String, String> id = indicators.of(council);
                List<Page> answers = new ArrayList<>();
                for (String field : List.of("NAME", "UNIT")) {
                    answers.add(send(account, "/kpi/plan/field", "plan", id, "indicator", field));
                }
                for (String field : List.of("ACTUAL", "SOURCE", "MARK", "GROUND")) {
                    answers.add(send(account, "/kpi/sheet/field", "sheet", id, "line", field));
                }
                answers.add(attach(account, id));
                for (Page answer : answers) {
                    assertThat(answer.status()).as(account + ": " + answer).isBetween(400, 499);
                    assertThat(hidden).as(account + ": " + answer.body()).noneMatch(answer.body()::contains);
                    Disclosure.assertNone(answer);
                }
            }
        }
        Map<String, String> after = canaries.state();
        after.keySet().removeIf(table -> after.get(table).equals(before.get(table)));
        assertThat(after.keySet()).as("tables that changed").isEmpty();
    }

    private static Page send(
            Account account, String path, String whole, Map<String, String> id, String part, String field) {
        String body = "{\"%s\":\"%s\",\"%s\":\"%s\",\"field\":\"%s\",\"seen\":\"x\",\"typed\":\"5\"}"
                .formatted(whole, id.get(whole), part, id.get(part), field);
        return PEOPLE.get(account).json(path, UUID.randomUUID(), body);
    }

    private static Page attach(Account account, Map<String, String> id) {
        String border = "border" + UUID.randomUUID();
        String body = "--" + border + "\r\nContent-Disposition: form-data; name=\"sheet\"\r\n\r\n" + id.get("sheet")
                + "\r\n--" + border + "\r\nContent-Disposition: form-data; name=\"line\"\r\n\r\n" + id.get("line")
                + "\r\n--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\r\n--" + border + "--\r\n";
        Visitor visitor = PEOPLE.get(account);
        return visitor.send(
                "/kpi/evidence", request -> request.header("Content-Type", "multipart/form-data; boundary=" + border)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Origin", visitor.origin())
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @TestFactory
    Stream<DynamicTest> the_interface_tells_no_more_than_the_pages() {
        return EnumSet.complementOf(EnumSet.of(Account.REGION_ADMIN, Account.BOTH_EMPLOYEE)).stream()
                .map(account -> DynamicTest.dynamicTest(account.username(), () -> {
                    String token = portal.realm()
                            .tokens(account, account.councils().get(0))
                            .get("access_token");
                    Set<String> hidden = hiddenFrom(account);
                    List<String> paths = new ArrayList<>(List.of(
                            "/kpi/plans?period=" + IndicatorCanaries.PERIOD,
                            "/kpi/sheets?period=" + IndicatorCanaries.PERIOD,
                            "/kpi/plans",
                            "/kpi/sheets"));
                    for (String council : COUNCILS) {
                        Map<String, String> id = indicators.of(council);
                        String sheet = "/kpi/sheets/" + id.get("sheet");
                        String plan = "/kpi/plans/" + id.get("plan");
                        paths.addAll(List.of(
                                plan,
                                plan + "/indicators/" + id.get("indicator"),
                                sheet,
                                sheet + "/marks",
                                sheet + "/marks/" + id.get("line"),
                                sheet + "/actuals/" + id.get("line"),
                                sheet + "/attachments/" + id.get("attachment")));
                    }
                    for (String path : paths) {
                        Page answer = portal.visitor()
                                .send("/api/v1" + path, request -> request.header("Authorization", "Bearer " + token)
                                        .GET());
                        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
                        assertThat(hidden).as(account + " at " + path).noneMatch(answer.body()::contains);
                        Disclosure.assertNone(answer);
                    }
                }));
    }
}
