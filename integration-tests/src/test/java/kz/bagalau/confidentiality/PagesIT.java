package kz.bagalau.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.PageTable;
import kz.bagalau.environment.Pages;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page times every account of the demo and a stranger; what is expected stands in pages.csv. */
@Order(40)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesIT {

    private static final Map<String, Map<String, String>> EXPECTED =
            PageTable.read().answers();
    private static final Map<Account, Visitor> PEOPLE = new EnumMap<>(Account.class);
    private static Portal portal;

    @BeforeAll
    static void signEverybodyIn() {
        portal = Run.portal();
        for (Account account : Account.values()) {
            PEOPLE.put(account, portal.visitor(account));
        }
    }

    @Test
    void every_page_has_its_row() {
        TreeSet<String> known = new TreeSet<>();
        EXPECTED.keySet().forEach(page -> known.add(page.replaceFirst("[?].*", "")));
        assertThat(known)
                .as("who may open a new page is written down before it lands")
                .isEqualTo(new TreeSet<>(Pages.all()));
    }

    @TestFactory
    List<DynamicTest> a_page_opens_for_those_who_may_and_for_nobody_else() {
        List<DynamicTest> cases = new ArrayList<>();
        EXPECTED.forEach((page, row) -> {
            cases.add(DynamicTest.dynamicTest(
                    page + " for a stranger",
                    () -> assertThat(outcome(portal.visitor().get(page))).isEqualTo(row.get("anonymous"))));
            PEOPLE.forEach(
                    (account, person) -> cases.add(DynamicTest.dynamicTest(page + " for " + account.username(), () -> {
                        Page answer = person.get(page);
                        assertThat(outcome(answer)).as(answer.toString()).isEqualTo(row.get(PageTable.kindOf(account)));
                    })));
        });
        return cases;
    }

    private static String outcome(Page answer) {
        boolean toSignIn = answer.location()
                .map(to -> to.toString().startsWith(portal.realm().address().toString()))
                .orElse(false);
        return toSignIn ? "in" : String.valueOf(answer.status());
    }
}
