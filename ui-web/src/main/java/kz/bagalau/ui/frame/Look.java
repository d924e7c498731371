package kz.bagalau.ui.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;

/** Light, dark or as the system says: a choice of the browser, kept in a cookie that frame script writes. */
@Named
@ApplicationScoped
public class Look {

    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final String SYSTEM = "system";

    @Inject
    HttpServletRequest request;

    /** The chosen theme; anything that is not a theme means the system's. */
    public String getTheme() {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals("theme") && THEMES.contains(cookie.getValue()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(SYSTEM);
    }
}
