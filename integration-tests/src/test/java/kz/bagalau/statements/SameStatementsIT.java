package kz.bagalau.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Canaries;
import kz.bagalau.environment.ManyCouncils;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Preparation;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Statements;
import kz.bagalau.environment.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Fifty people more in a list are fifty rows more, and not one statement more. */
@Order(65)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SameStatementsIT {

    private static final int MORE = 50;

    /** The driver sends many rows as a few statements of one, two, four and more of them. */
    private static final int TOGETHER = 6;

    /** What a page shows: its rows, and what it asked the database for them. */
    private record Seen(int rows, Statements.Asked asked) {}

    private static Portal portal;
    private static Visitor hr;
    private static Visitor head;
    private static Statements statements;

    @BeforeAll
    static void begin() {
        portal = Run.portal();
        hr = portal.visitor(Account.ALATAU_HR);
        head = portal.visitor(Account.ALATAU_HEAD);
        if (rows(head.get("/ranking/sheets.xhtml?period=2026-Q3")) == 0) {
            Preparation.quarter(portal, Account.ALATAU_HR, Account.ALATAU_OFFICIAL, "2026-Q3");
        }
        statements = Statements.written();
    }

    @AfterAll
    static void end() {
        if (statements != null) {
            statements.close();
        }
        portal.moveClockTo(Instant.parse("2026-10-13T04:00:00Z"));
    }

    @Test
    @Order(1)
    void plans_values_and_duties_ask_as_much_for_ten_heads_as_for_sixty() {
        Preparation.heads(portal, Account.ALATAU_HR, Account.ALATAU_OFFICIAL, 10);
        IndicatorsForEveryHead.prepare(new Canaries(portal));
        Map<String, Seen> few = seenOfHeads();

        Preparation.heads(portal, Account.ALATAU_HR, Account.ALATAU_OFFICIAL, MORE);
        IndicatorsForEveryHead.prepare(new Canaries(portal));
        assertSame(few, seenOfHeads());
    }

    private static Map<String, Seen> seenOfHeads() {
        Visitor chair = portal.visitor(Account.ALATAU_OFFICIAL);
        Visitor employee = portal.visitor(Account.ALATAU_EMPLOYEE);
        Map<String, Seen> seen = new LinkedHashMap<>();
        seen.put("the plans, for HR", look(hr, "/kpi/plans.xhtml?period=2026-Q3"));
        seen.put("the plans, for who sets them", look(chair, "/kpi/plans.xhtml?period=2026-Q3"));
        seen.put("the sheets of indicators", look(hr, "/kpi/sheets.xhtml?period=2026-Q3"));
        seen.put("the duties of HR", look(hr, "/today.xhtml"));
        // nothing of it is his, and yet everything is asked whether it is
        seen.put("the duties of an employee", lookAtNothing(employee, "/today.xhtml", seen));
        return seen;
    }

    private static Seen lookAtNothing(Visitor person, String path, Map<String, Seen> seen) {
        int heads = seen.get("the plans, for HR").rows();
        return new Seen(heads, look(person, path).asked());
    }

    @Test
    @Order(2)
    void a_page_asks_as_much_for_ten_people_as_for_sixty() {
        Map<String, Seen> few = seen("2026-Q3");

        Preparation.people(portal, Account.ALATAU_HR, Account.ALATAU_HEAD, MORE);
        portal.moveClockTo(Instant.parse("2027-01-05T04:00:00Z"));
        Preparation.quarter(portal, Account.ALATAU_HR, Account.ALATAU_OFFICIAL, "2026-Q4");
        assertSame(few, seen("2026-Q4"));
    }

    private static void assertSame(Map<String, Seen> few, Map<String, Seen> many) {
        few.forEach((page, before) -> {
            Seen after = many.get(page);
            // somebody of the earlier quarter may have left since
            assertThat(after.rows()).as("rows of " + page).isGreaterThan(before.rows() + MORE / 2);
            assertThat(after.asked().sql())
                    .as("statements of %s with %s and with %s rows", page, before.rows(), after.rows())
                    .isNotEmpty()
                    .hasSameSizeAs(before.asked().sql());
        });
    }

    @Test
    @Order(0)
    void a_quarter_is_opened_with_as_many_questions_for_eight_people_with_indicators_as_for_two() {
        Statements.Asked few = opened("two", 2);
        Statements.Asked many = opened("eight", 8);

        assertThat(many.work() - many.reads())
                .as("statements that write eight sheets, and two: rows of one kind go together")
                .isLessThanOrEqualTo(few.work() - few.reads() + TOGETHER);
        assertThat(many.reads()).as("statements that only read").isPositive().isEqualTo(few.reads());
    }

    /** The second quarter that a council opens: what the server remembers of its law it knows from the first. */
    private static Statements.Asked opened(String council, int heads) {
        ManyCouncils made = ManyCouncils.made(portal, council, 1, heads, 1);
        made.schedule("2026-Q1");
        made.openWithoutLetters("2026-Q1");
        made.schedule("2026-Q2");
        Statements.Asked asked = statements.during(() -> made.openWithoutLetters("2026-Q2"));
        assertThat(made.countSheets("2026-Q2")).isEqualTo(heads);
        return asked;
    }

    private static Map<String, Seen> seen(String period) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        seen.put("the list of people", look(hr, "/staff/list.xhtml"));
        seen.put("the grid", look(head, "/ranking/sheets.xhtml?period=" + period));
        seen.put("who is evaluated", look(hr, "/cycle/eligibility.xhtml?period=" + period));
        return seen;
    }

    private static Seen look(Visitor person, String path) {
        Page page = person.get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return new Seen(rows(page), statements.least(3, () -> person.get(path)));
    }

    private static int rows(Page page) {
        return page.document()
                .select("main tbody tr:has(th[scope=row]), main ul.people > li, main ul.duties > li")
                .size();
    }
}
