package kz.bagalau.ui.signin;

import java.util.List;
import java.util.Set;

/** Which door a path belongs to. Everything that is not named is a page and asks for a signed-in browser. */
enum PathPolicy {
    /** Open to everybody; creates no session. */
    OPEN,
    /** A signed-in browser. */
    PAGE,
    /** A bearer token, never the cookie. */
    API,
    /** For whoever runs the portal: from this machine only. */
    OPERATION;

    private static final Set<String> OPEN_PATHS =
            Set.of("/about.xhtml", "/bye", "/callback", "/backchannel", "/favicon.ico", "/language", "/ping");
    private static final List<String> OPEN_FOLDERS = List.of("/jakarta.faces.resource/", "/api/v1/calendar/");
    private static final List<String> OPERATION_FOLDERS = List.of("/health", "/metrics", "/openapi");

    /** The door of a path as the container has normalised it. */
    static PathPolicy of(String path) {
        if (OPEN_PATHS.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith)) {
            return OPEN;
        }
        if (path.equals("/api") || path.startsWith("/api/")) {
            return API;
        }
        return OPERATION_FOLDERS.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"))
                ? OPERATION
                : PAGE;
    }
}
