package kz.bagalau.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.PageTable;
import kz.bagalau.environment.Portal;
import kz.bagalau.environment.Run;
import kz.bagalau.environment.Window;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page that an account may open, as it stands before plans are made and the quarter is opened: axe finds nothing in the light, and on
 * an office screen and on a phone, in the dark, in Russian and in English nothing sticks out, no word is missing, the
 * language is named and the browser complains of nothing. One sign-in for each account, one window.
 */
@Order(44)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LooksIT {

    private static final Pattern MISSING = Pattern.compile(
            "\\?\\?\\?|(?<![\\w@./-])(?:about|absenceKind|calendar|council|cycle|deadlines|duty|edition|eligibility|error|explain|feasibility"
                    + "|frame|kpi|kpiField|measure|nav|notification|plan|ranking|refusal|region|result|role|sheet|signin|staff|today)"
                    + "\\.(?!csv|xlsx)[A-Za-z]+(?:\\.[A-Za-z]+)*(?![\\w@])");
    private static final int WIDE = 1366;
    private static final int NARROW = 390;

    private static final PageTable TABLE = PageTable.read();
    private static final Set<String> SEEN_IN_EVERY_LOOK = new HashSet<>();

    /** Pages that are built of the same parts for several accounts are asked by axe once. */
    private static final Set<String> BUILT_ALIKE = new HashSet<>();

    private static final String PARTS =
            """
            () => [...new Set([...document.querySelectorAll('body *')].map(e => [e.localName, ...e.classList,
                e.getAttribute('role'), e.getAttribute('aria-label') !== null, e.hasAttribute('disabled')].join('.')))]
                .sort().join(' ')""";

    private static Portal portal;

    @BeforeAll
    static void open() {
        portal = Run.portal();
    }

    @ParameterizedTest(name = "the pages of {0}")
    @EnumSource(
            value = Account.class,
            names = {"ALATAU_HR", "ALATAU_HEAD", "ALATAU_EMPLOYEE", "ALATAU_OFFICIAL", "BOTH_EMPLOYEE", "REGION_ADMIN"})
    void every_page_looks_as_it_should(Account account) {
        var softly = new SoftAssertions();
        try (Window window = Window.office(portal).signIn(account)) {
            chooseACouncil(window, account);
            for (String page : pagesOf(window, account)) {
                softly.check(() -> light(window, page, account));
                if (SEEN_IN_EVERY_LOOK.add(page.replaceFirst("[?].*", ""))) {
                    softly.check(() -> turned(window, page, NARROW, ColorScheme.LIGHT));
                    softly.check(() -> turned(window, page, WIDE, ColorScheme.DARK));
                    softly.check(() -> look(window, page, NARROW, ColorScheme.DARK, "ru"));
                    softly.check(() -> look(window, page, WIDE, ColorScheme.LIGHT, "en"));
                }
            }
            softly.assertThat(window.complaints())
                    .as("complaints of the browser to " + account)
                    .isEmpty();
        }
        softly.assertAll();
    }

    private static void chooseACouncil(Window window, Account account) {
        if (account.councils().size() > 1 && window.page().url().contains("/council/choose")) {
            window.page().locator("main button").first().click();
            window.page().waitForLoadState();
        }
    }

    /** The pages of the table; of those that show one thing, one that is there. */
    private static List<String> pagesOf(Window window, Account account) {
        Stream<String> shown = Stream.of(
                        "/staff/list.xhtml", "/result/mine.xhtml", "/kpi/plans.xhtml", "/kpi/sheets.xhtml")
                .filter(TABLE.openTo(account)::contains)
                .flatMap(list -> {
                    window.go(list);
                    List<Object> links = List.of(
                            window.page()
                                    .evaluate(
                                            "() => [...document.querySelectorAll('main a[href*=\"?id=\"]')].map(a => a.pathname + a.search)[0] ?? ''"));
                    return links.stream().map(String::valueOf).filter(link -> !link.isEmpty());
                });
        return Stream.concat(TABLE.openTo(account).stream(), shown.toList().stream())
                .toList();
    }

    private static void light(Window window, String page, Account account) {
        look(window, page, WIDE, ColorScheme.LIGHT, "kk");
        if (BUILT_ALIKE.add(page + window.page().evaluate(PARTS))) {
            window.accessible(page + " of " + account);
        }
    }

    /** The page that is open, after the phone was taken up or the evening has come: no new answer of the server. */
    private static void turned(Window window, String page, int width, ColorScheme colors) {
        window.as(width, heightOf(width), colors, "kk");
        asItShould(window, page + ", turned to " + width + ", " + colors, "kk");
    }

    private static void look(Window window, String page, int width, ColorScheme colors, String language) {
        window.as(width, heightOf(width), colors, language).go(page);
        asItShould(window, page + ", " + width + ", " + colors + ", " + language, language);
    }

    private static int heightOf(int width) {
        return width == NARROW ? 844 : 768;
    }

    private static void asItShould(Window window, String where, String language) {
        assertThat((Boolean) window.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .as("nothing sticks out of " + where)
                .isTrue();
        assertThat(window.page().locator("html").getAttribute("lang")).as(where).isEqualTo(language);
        String words =
                window.page().title() + "\n" + window.page().locator("body").innerText();
        assertThat(MISSING.matcher(words).results().map(match -> match.group()))
                .as("words that are missing on " + where)
                .isEmpty();
    }
}
