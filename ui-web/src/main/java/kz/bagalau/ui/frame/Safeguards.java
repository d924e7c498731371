package kz.bagalau.ui.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.bagalau.ui.signin.Settings;

/** The headers of every answer: of pages and resources by the filter, of refused sign-ins by the sign-in itself. */
public final class Safeguards {

    static final String POLICY = "Content-Security-Policy";
    private static final String YEAR_SECONDS = "31536000";

    private Safeguards() {}

    /** The policy without a nonce. Forms may lead to the sign-in service: sign-out and a lost session redirect there. */
    static String policy(Settings settings) {
        return "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self' "
                + settings.serviceOrigin()
                + "; img-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self'; script-src 'self'";
    }

    /** Sets them all. */
    public static void put(HttpServletRequest request, HttpServletResponse response, Settings settings) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        // the container names itself and its version unless told otherwise
        response.setHeader("Server", "bagalau");
        response.setHeader(POLICY, policy(settings));
        if (settings.root().startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=" + YEAR_SECONDS);
        }
        if (!request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
