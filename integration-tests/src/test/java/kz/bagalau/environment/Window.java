package kz.bagalau.environment;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** One person's browser window: signs in, opens pages, and is looked at by eye (pictures) and by machine (axe). */
public final class Window implements AutoCloseable {

    /** Where the pictures of the real pages go. */
    public static final Path PICTURES = Path.of("target", "pictures").toAbsolutePath();

    private final Portal portal;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> checked = new TreeSet<>();
    private com.microsoft.playwright.Page page;

    private Window(Portal portal, BrowserContext context) {
        this.portal = portal;
        this.context = context;
        context.setDefaultTimeout(60_000);
        context.setDefaultNavigationTimeout(180_000);
        page = listened(context.newPage());
    }

    /** A window as on an office computer. */
    public static Window office(Portal portal) {
        return open(portal, 1366, 768, ColorScheme.LIGHT, false);
    }

    public static Window dark(Portal portal) {
        return open(portal, 1366, 768, ColorScheme.DARK, false);
    }

    public static Window phone(Portal portal) {
        return open(portal, 390, 844, ColorScheme.LIGHT, true);
    }

    private static Window open(Portal portal, int width, int height, ColorScheme colors, boolean touch) {
        return new Window(
                portal,
                Run.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setColorScheme(colors)
                                .setHasTouch(touch)
                                .setLocale("kk-KZ")
                                .setTimezoneId("Asia/Almaty")));
    }

    private com.microsoft.playwright.Page listened(com.microsoft.playwright.Page opened) {
        opened.onConsoleMessage(this::keep);
        opened.onPageError(error -> complaints.add(opened.url() + ": " + error));
        return opened;
    }

    private void keep(ConsoleMessage message) {
        boolean answered = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !answered || message.text().contains("Content Security Policy")) {
            complaints.add(message.location() + ": " + message.text());
        }
    }

    /** Signs in through the pages of the sign-in service, beginning at this page. */
    public Window signIn(Account account, String path) {
        page.navigate(portal.address() + path);
        fillSignIn(account);
        return this;
    }

    /** The same for somebody who is none of the demo's people; the password is the same. */
    public Window signIn(String username, String path) {
        page.navigate(portal.address() + path);
        fillSignIn(page, username);
        return this;
    }

    public Window signIn(Account account) {
        return signIn(account, "/today.xhtml");
    }

    /** Fills the sign-in pages that are open now. */
    public void fillSignIn(Account account) {
        fillSignIn(page, account);
    }

    /** Fills the sign-in pages in any page, also in a second window. */
    public void fillSignIn(com.microsoft.playwright.Page at, Account account) {
        fillSignIn(at, account.username());
    }

    private void fillSignIn(com.microsoft.playwright.Page at, String account) {
        String signIn = portal.realm().address().toString();
        for (int pages = 0; pages < 5 && at.url().startsWith(signIn); pages++) {
            Locator username = at.locator("input[name=username]:visible");
            if (username.count() > 0 && username.isEditable()) {
                username.fill(account);
            }
            Locator password = at.locator("input[name=password]:visible");
            if (password.count() > 0) {
                password.fill(Account.PASSWORD);
            }
            String before = at.url();
            // a mark in the document that is left: what answers the form is another document, or a closed window
            at.evaluate("() => { window.left = true }");
            at.locator("form [type=submit]:visible").first().click();
            try {
                at.waitForFunction("() => !window.left && document.readyState === 'complete'");
            } catch (PlaywrightException closed) {
                if (at.isClosed()) {
                    return;
                }
                throw closed;
            }
            if (before.equals(at.url())
                    && at.locator(".pf-m-error, .kc-feedback-text").count() > 0) {
                throw new AssertionError("The sign-in refuses " + account + ": "
                        + at.locator("body").innerText());
            }
        }
    }

    public com.microsoft.playwright.Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Opens a page of the portal. */
    public Window go(String path) {
        page.navigate(portal.address() + path);
        return this;
    }

    /** All words that the main part of the page shows. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** Presses the button or link of these words. */
    public Window press(String words) {
        button(words).first().click();
        page.waitForLoadState();
        return this;
    }

    public Locator button(String words) {
        return page.locator("main")
                .locator("button:visible, a.btn:visible, input[type=submit]:visible")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    /**
     * Asks axe about the page as it stands, once for each name. From its top: of a page that an anchor has scrolled, axe
     * counts what lies half under the standing head as too small to be hit.
     */
    public Window accessible(String name) {
        if (checked.add(name)) {
            page.evaluate("window.scrollTo({ top: 0, behavior: 'instant' })");
            List<Rule> violations = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze()
                    .getViolations();
            assertThat(violations.stream()
                            .map(rule -> rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " "
                                    + rule.getNodes().stream()
                                            .limit(3)
                                            .map(node -> node.getHtml())
                                            .toList())
                            .toList())
                    .as("what axe finds on " + name)
                    .isEmpty();
        }
        return this;
    }

    /** The same person on another screen, in other colours and another language, from the next page on. */
    public Window as(int width, int height, ColorScheme colors, String language) {
        page.setViewportSize(width, height);
        page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setColorScheme(colors));
        context.addCookies(
                List.of(new Cookie("language", language).setUrl(portal.address().toString())));
        return this;
    }

    /** Takes a picture of the page. */
    public Window picture(String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(PICTURES.resolve(name.toLowerCase(Locale.ROOT) + ".png"))
                .setFullPage(false));
        return this;
    }

    /** What the browser complained of: scripts that failed, policies that were broken. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
