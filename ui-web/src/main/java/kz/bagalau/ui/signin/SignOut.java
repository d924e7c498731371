package kz.bagalau.ui.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.ui.words.LanguageChoice;

/** Ends the portal's session and the sign-in service's; by POST only, so that no link can do it. */
@WebServlet("/signout")
public class SignOut extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(SignOut.class.getName());

    @Inject
    transient Settings settings;

    @Inject
    transient Provider provider;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Optional<Grant> grant = Grant.of(session);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        Locale language = LanguageChoice.of(request).locale();
        Answers.seeOther(response, grant.map(it -> afterwards(it, language)).orElse(settings.address("/bye")));
    }

    private URI afterwards(Grant grant, Locale language) {
        try {
            return provider.logout(grant, language);
        } catch (Unavailable e) {
            LOG.log(Level.WARNING, "The sign-in service could not be told of a sign-out: {0}", e.getMessage());
            return settings.address("/bye");
        }
    }
}
