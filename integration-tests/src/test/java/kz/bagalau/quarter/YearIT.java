package kz.bagalau.quarter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.PlayedQuarter;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From the mark to its consequences, as the people of the councils see it (paragraphs 4, 8, 11, 16, 20). */
@Order(84)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YearIT {

    private static final String ACQUAINTANCE = "/result/acquaintance.xhtml?period=2026-Q3";
    private static final String DISMISSED = "Петренко";
    private static final FilePayload SCAN =
            new FilePayload("хабарлама.pdf", "application/pdf", "%PDF-1.7 тапсырылды".getBytes(StandardCharsets.UTF_8));
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static Portal portal;
    private static String mark;
    private static String result;

    @BeforeAll
    static void open() {
        portal = Run.portal();
        portal.moveClockTo(Instant.parse("2026-10-13T04:00:00Z"));
        PlayedQuarter.in(portal);
    }

    @Test
    @Order(1)
    void alatau_acquaints_a_dismissed_person_by_a_registered_letter() {
        try (Window hr = Window.office(portal).signIn(Side.ALATAU.hr(), "/staff/list.xhtml")) {
            hr.page().locator("main a").filter(with(DISMISSED)).first().click();
            hr.page().waitForLoadState();
            hr.page().locator("[id='dismissal:lastDay']").fill("2026-10-09");
            hr.page().locator("[id='dismissal:enter']").click();
            assertThat(hr.page().locator("main")).containsText("Жұмыстан босату күні жазылды", PATIENT);

            hr.go(ACQUAINTANCE);
            row(hr, DISMISSED)
                    .locator("a")
                    .filter(with("Таныстыру дәлелін тіркеу"))
                    .click();
            assertThat(hr.page().locator("#record")).containsText(DISMISSED, PATIENT);
            hr.accessible("proof of acquaintance").picture("year-proof");
            fill(hr, "means", "2026-10-13");
            hr.page().locator("[id='means:channel']").selectOption("REGISTERED_LETTER");
            hr.page().locator("[id='means:save']").click();
            assertThat(hr.page().locator("main")).containsText("хабарламасының сканын тіркеңіз", PATIENT);
            assertThat(hr.page().locator("[id='means:number']")).hasValue("02-14/7");

            hr.page().locator("[id='means:scan']").setInputFiles(SCAN);
            hr.page().locator("[id='means:save']").click();
            assertThat(hr.page().locator("main")).containsText("Таныстыру тіркелді", PATIENT);
            assertThat(row(hr, DISMISSED)).containsText("Танысты", PATIENT);
            assertThat(row(hr, DISMISSED)).containsText("№ 02-14/7");
            assertThat(row(hr, DISMISSED)).containsText("хабарлама.pdf");
            hr.accessible("register of acquaintance").picture("year-register");
            assertThat(hr.complaints())
                    .as("a refused form is answered in the page")
                    .isEmpty();
        }
    }

    @Test
    @Order(2)
    void sarysu_registers_a_refusal_before_two_witnesses() {
        try (Window hr = Window.office(portal).signIn(Side.SARYSU.hr(), ACQUAINTANCE)) {
            Locator decline = hr.page().locator("main tr a").filter(with("Бас тартуды тіркеу"));
            int offered = decline.count();
            assertThat(offered).isPositive();
            decline.first().click();
            assertThat(hr.page().locator("#declined")).containsText("R50", PATIENT);
            hr.accessible("refusal to acknowledge").picture("year-declined");
            fill(hr, "act", "2026-10-13");
            hr.page().locator("[id='act:first']").selectOption(new SelectOption().setIndex(1));
            hr.page().locator("[id='act:second']").selectOption(new SelectOption().setIndex(1));
            hr.page().locator("[id='act:save']").click();
            assertThat(hr.page().locator("main")).containsText("екі түрлі куәні таңдаңыз", PATIENT);
            hr.page().locator("[id='act:second']").selectOption(new SelectOption().setIndex(2));
            hr.page().locator("[id='act:save']").click();
            assertThat(hr.page().locator("main")).containsText("Танысудан бас тарту тіркелді", PATIENT);
            assertThat(hr.page().locator("main")).containsText("Куәлар:");
            assertThat(decline.count()).as("it is registered once").isEqualTo(offered - 1);
        }
    }

    @Test
    @Order(3)
    void the_employee_sees_by_name_who_opened_his_result() {
        try (Window hr = Window.office(portal).signIn(Side.ALATAU.hr(), ACQUAINTANCE)) {
            row(hr, Side.ALATAU.employeeSurname())
                    .locator("a")
                    .filter(with("Нәтижені қарау"))
                    .click();
            hr.page().waitForLoadState();
            result = hr.page().url().substring(portal.address().toString().length());
        }
        try (Window employee = Window.office(portal).signIn(Side.ALATAU.employee(), result)) {
            if (employee.button("Нәтижемен танысу").count() > 0) {
                employee.press("Нәтижемен танысу");
            }
            Locator opened = employee.page().locator("#opened");
            assertThat(opened).containsText("Әбдірахманова", PATIENT);
            assertThat(opened).containsText("персоналды басқару қызметі");
            assertThat(opened).containsText("Нәтижені қарады");
        }
    }

    @Test
    @Order(4)
    void the_year_is_formed_and_shown_with_its_arithmetic() {
        try (Window hr = Window.office(portal).signIn(Side.ALATAU.hr(), "/year/marks.xhtml?year=2025")) {
            hr.accessible("yearly marks").press("Жылдық бағаларды қалыптастыру");
            assertThat(hr.page().locator("main")).containsText("жылдық бағалар қалыптастырылды", PATIENT);
            assertThat(hr.button("Жылдық бағаларды қалыптастыру")).hasCount(0);
            hr.picture("year-marks");
            hr.go("/year/marks.xhtml?year=2026");
            assertThat(hr.page().locator("main")).containsText("Жыл аяқталған жоқ", PATIENT);
        }
        try (Window employee = Window.office(portal).signIn(Side.ALATAU.employee(), "/result/mine.xhtml")) {
            employee.press("Жылдық бағаны қарау");
            assertThat(employee.page().locator("main")).containsText("÷ 1", PATIENT);
            assertThat(employee.text())
                    .contains("бағаланбаған, есепке алынбайды", "R01", "R28", "Жылдық бағамды кім ашты", "4-тармақ");
            employee.accessible("a yearly mark").picture("year-mark");
            mark = employee.page().url().substring(portal.address().toString().length());
        }
        try (Window dark = Window.dark(portal).signIn(Side.ALATAU.employee(), mark)) {
            dark.accessible("a yearly mark, dark").picture("year-mark-dark");
        }
        try (Window phone = Window.phone(portal).signIn(Side.ALATAU.employee(), mark)) {
            phone.picture("year-mark-phone");
            assertThat((Boolean) phone.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                    .as("nothing sticks out of a phone")
                    .isTrue();
        }
        for (Account stranger :
                List.of(Account.REGION_ADMIN, Account.BOTH_EMPLOYEE, Account.SARYSU_HR, Account.SARYSU_OFFICIAL)) {
            Page answer = portal.visitor(stranger).get(mark);
            assertThat(answer.status()).as(stranger + ": " + answer).isIn(403, 404);
            assertThat(answer.body()).doesNotContain("÷ 1");
        }
    }

    @Test
    @Order(5)
    void the_official_decides_on_a_result_and_records_the_document() {
        try (Window official = Window.office(portal).signIn(Side.ALATAU.official(), "/year/decisions.xhtml")) {
            official.accessible("decisions").picture("year-decisions");
            row(official, Side.ALATAU.employeeSurname())
                    .locator("a")
                    .filter(with("Шешім қабылдау"))
                    .click();
            assertThat(official.page().locator("h1")).containsText(Side.ALATAU.employeeSurname(), PATIENT);
            official.accessible("a decision").picture("year-decision");
            assertThat(official.page().locator("[id='decide:measure'] option").allInnerTexts())
                    .contains("лауазымын жоғарылату", "көтермелеу", "шара қолданылмайды");
            official.page().locator("[id='decide:measure']").selectOption("ENCOURAGEMENT");
            official.page().locator("[id='decide:number']").fill("41-к");
            official.page().locator("[id='decide:date']").fill("2026-10-12");
            official.page().locator("[id='decide:reason']").fill("Жылдық нәтиже бойынша.");
            official.page().locator("[id='decide:save']").click();
            assertThat(official.page().locator("main")).containsText("Шешім тіркелді", PATIENT);
            assertThat(official.page().locator("main")).containsText("№ 41-к");
            assertThat(official.page().locator("[id='decide:save']")).hasCount(0);
            assertThat(official.complaints()).isEmpty();
        }
        try (Window employee = Window.office(portal).signIn(Side.ALATAU.employee(), mark)) {
            assertThat(employee.page().locator("main")).containsText("көтермелеу", PATIENT);
            assertThat(employee.page().locator("main")).containsText("№ 41-к");
        }
        for (Account stranger :
                List.of(Account.ALATAU_HR, Account.ALATAU_HEAD, Account.ALATAU_EMPLOYEE, Account.REGION_ADMIN)) {
            assertThat(portal.visitor(stranger).get("/year/decisions.xhtml").status())
                    .as("the list is the official's alone: " + stranger)
                    .isEqualTo(403);
        }
        assertThat(portal.mails().mails()).as("a mail never carries a mark").noneMatch(mail -> mail.text()
                .matches("(?s).*\\b[0-5][,.][0-9]{2}\\b.*"));
    }

    @Test
    @Order(6)
    void a_disagreement_about_the_procedure_is_registered_examined_and_closed() {
        String what = "Тоқсан қорытындысы туралы хабарлама мерзімінен кеш келді.";
        try (Window hr = Window.office(portal).signIn(Side.ALATAU.hr(), "/year/disputes.xhtml")) {
            hr.accessible("disagreements");
            hr.page().locator("[id='register:applicant']").selectOption(labelled(hr, Side.ALATAU.employeeSurname()));
            hr.page().locator("[id='register:receivedOn']").fill("2026-10-12");
            hr.page().locator("[id='register:subject']").fill(what);
            hr.page().locator("[id='register:save']").click();
            assertThat(hr.page().locator("main")).containsText("кемінде бір мүдделі тұлғаны белгілеңіз", PATIENT);
            assertThat(hr.page().locator("[id='register:subject']")).hasValue(what);
            hr.page()
                    .locator("#register label")
                    .filter(with("Тұрсынғалиев"))
                    .first()
                    .click();
            hr.page().locator("[id='register:save']").click();
            assertThat(hr.page().locator("main")).containsText("Келіспеушілік тіркелді", PATIENT);
            hr.accessible("disagreements, one open").picture("year-disputes");
        }
        try (Window employee = Window.office(portal).signIn(Side.ALATAU.employee(), "/year/disputes.xhtml")) {
            assertThat(employee.page().locator("main")).containsText(what, PATIENT);
            assertThat(employee.page().locator("[id='close:save']")).hasCount(0);
        }
        try (Window stranger = Window.office(portal).signIn(Account.BOTH_EMPLOYEE, "/year/disputes.xhtml")) {
            assertThat(stranger.page().locator("body")).not().containsText(what);
        }
        try (Window hr = Window.office(portal).signIn(Side.ALATAU.hr(), "/year/disputes.xhtml")) {
            hr.page().locator("[id='close:which']").selectOption(new SelectOption().setIndex(1));
            hr.page().locator("[id='close:outcome']").selectOption("GRANTED");
            hr.page().locator("[id='close:closedOn']").fill("2026-10-13");
            hr.page().locator("[id='close:findings']").fill("Хабарлама жіберу тәртібі түзетілді.");
            hr.page().locator("[id='close:save']").click();
            assertThat(hr.page().locator("main")).containsText("Келіспеушілікті қарау аяқталды", PATIENT);
            assertThat(hr.page().locator("main")).containsText("Хабарлама жіберу тәртібі түзетілді.");
            assertThat(hr.page().locator("[id='close:save']")).hasCount(0);
        }
    }

    @Test
    @Order(7)
    void the_evaluator_records_a_feedback_meeting_and_the_servant_confirms_it() {
        try (Window head = Window.office(portal).signIn(Side.ALATAU.head(), result)) {
            head.page().locator("[id='meeting:heldOn']").fill("2026-10-13");
            head.page().locator("[id='meeting:save']").click();
            assertThat(head.page().locator("main")).containsText("көзделген мәселелерді белгілеңіз", PATIENT);
            head.page()
                    .locator("#meeting label")
                    .filter(with("жетістіктерге шолу"))
                    .click();
            head.page().locator("[id='meeting:save']").click();
            assertThat(head.page().locator("main")).containsText("Кездесу тіркелді", PATIENT);
            head.accessible("a feedback meeting").picture("year-meeting");
        }
        try (Window employee = Window.office(portal).signIn(Side.ALATAU.employee(), result)) {
            assertThat(employee.page().locator("[id='meeting:save']")).hasCount(0);
            employee.press("Кездесу өткенін растау");
            assertThat(employee.page().locator("main")).containsText("Қызметші растады", PATIENT);
            assertThat(employee.button("Кездесу өткенін растау")).hasCount(0);
        }
    }

    private static SelectOption labelled(Window hr, String surname) {
        String label = hr.page().locator("[id='register:applicant'] option").allInnerTexts().stream()
                .filter(each -> each.contains(surname))
                .findFirst()
                .orElseThrow();
        return new SelectOption().setLabel(label);
    }

    private static void fill(Window hr, String form, String day) {
        hr.page().locator("[id='" + form + ":number']").fill("02-14/7");
        hr.page().locator("[id='" + form + ":date']").fill(day);
        hr.page()
                .locator("[id='" + form + ":text']")
                .fill("Бағалау нәтижеңіз дайын, персоналды басқару қызметінде танысуға болады.");
    }

    private static Locator row(Window window, String name) {
        return window.page().locator("main tbody tr").filter(with(name)).first();
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
