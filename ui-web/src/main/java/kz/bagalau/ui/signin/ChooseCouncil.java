package kz.bagalau.ui.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * A person of several councils chooses the one in which the session acts, or another. Only a council that the verified
 * token names can be chosen; the session gets a new number, and what was open of the other council is gone with it. So it is with HR who leaves his practice council.
 */
@WebServlet("/council/choice")
public class ChooseCouncil extends HttpServlet {

    @Inject
    transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        String alias = request.getParameter("council");
        Optional<Grant> chosen = Grant.of(session)
                .filter(grant -> grant.person().memberships().stream()
                        .anyMatch(it -> it.alias().equals(alias)))
                .map(grant -> grant.inCouncil(alias));
        if (chosen.isEmpty()) {
            Answers.seeOther(response, settings.address("/council/choose.xhtml"));
            return;
        }
        chosen.get().renew(request);
        Answers.seeOther(response, settings.address("/today.xhtml"));
    }
}
