package kz.bagalau.ui.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The sign-in service says that a session has ended (OpenID Connect Back-Channel Logout 1.0). */
@WebServlet("/backchannel")
public class Backchannel extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(Backchannel.class.getName());

    @Inject
    transient Provider provider;

    @Inject
    transient EndedSessions ended;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        String token = request.getParameter("logout_token");
        if (token == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            ended.end(provider.endedSession(token));
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (Denied e) {
            LOG.log(Level.WARNING, "A logout token was refused: {0}", e.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Unavailable e) {
            LOG.log(Level.WARNING, "A logout token could not be checked: {0}", e.getMessage());
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
