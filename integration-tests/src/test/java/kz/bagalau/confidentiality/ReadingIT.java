package kz.bagalau.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Canaries;
import kz.bagalau.environment.Disclosure;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Pages;
import kz.bagalau.environment.PlayedQuarter;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** Looking changes nothing: every page, by every account, leaves every table as it was and tells nothing of the server. */
@Order(61)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingIT {

    private static Portal portal;
    private static Canaries canaries;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        PlayedQuarter.in(portal);
        canaries = new Canaries(portal);
    }

    @TestFactory
    Stream<DynamicTest> opening_every_page_runs_no_command_and_shows_no_raw_tag() {
        return Stream.of(Account.values())
                .map(account -> DynamicTest.dynamicTest(account.username(), () -> lookAtEverything(account)));
    }

    /** What a page says to people: not what its script is given to read. */
    private static String words(Page page) {
        Document said = page.document().clone();
        said.select("#ranking-data").remove();
        return said.text();
    }

    private static void lookAtEverything(Account account) {
        Visitor person = portal.visitor(account);
        List<String> paths = paths(account);
        Map<String, String> state = canaries.state();
        Map<String, Integer> noted = canaries.useCases();

        for (String path : paths) {
            Page page = person.get(path);
            assertThat(page.status()).as(page.toString()).isLessThan(500);
            Disclosure.assertNone(page);
            assertThat(words(page)).as("a key without words at " + path).doesNotContain("???", "null", "java.");
        }

        assertThat(canaries.state())
                .as("the tables after " + account + " has looked")
                .isEqualTo(state);
        Map<String, Integer> since = canaries.useCases();
        assertThat(since).as("what was looked at is noted").isNotEqualTo(noted);
        since.keySet().removeIf(name -> since.get(name).equals(noted.get(name)));
        assertThat(since.keySet())
                .as("use cases that only show")
                .allMatch(name -> name.startsWith("Show") || name.startsWith("Count") || name.startsWith("Export"));
    }

    /** Each page as it is, and with a number of the person's own council wherever it takes one. */
    private static List<String> paths(Account account) {
        List<String> paths = new ArrayList<>(Pages.all());
        paths.addAll(List.of(
                "/",
                "/session",
                "/bye",
                "/signout",
                "/language",
                "/council/choice",
                "/ranking/marks",
                "/kpi/plan/field",
                "/kpi/sheet/field",
                "/kpi/evidence",
                "/survey/answer/kept",
                "/survey/self/kept"));
        for (String council : account.councils()) {
            canaries.idsOf(council, 1).values().forEach(some -> Pages.all().stream()
                    .filter(page -> Pages.parametersOf(page).contains("id"))
                    .forEach(page -> paths.add(page + "?id=" + some.get(0))));
        }
        Pages.all().stream()
                .filter(page -> Pages.parametersOf(page).contains("period"))
                .forEach(page -> paths.add(page + "?period=" + PlayedQuarter.PERIOD));
        return paths;
    }
}
