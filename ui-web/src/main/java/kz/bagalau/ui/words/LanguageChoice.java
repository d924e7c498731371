package kz.bagalau.ui.words;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import kz.bagalau.methodology.Language;

/**
 * The language a browser reads in. Only one of the three names counts, never a locale out of a request: a locale is
 * written into scripts by the component library.
 */
public final class LanguageChoice {

    private static final String COOKIE = "language";
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private LanguageChoice() {}

    /** The chosen language, Kazakh while none is chosen. */
    public static Language of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> named(cookie.getValue()).stream())
                .findFirst()
                .orElse(Language.KK);
    }

    /** The language of that tag; empty for anything else. */
    public static Optional<Language> named(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** Keeps the choice for a year. */
    static void keep(Language language, boolean secure, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
