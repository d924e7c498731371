package kz.bagalau.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CastVote;
import kz.bagalau.evaluation.calibration.VoteOnCorrection;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.usecase.CurrentCommand;

/**
 * Votes as the page of a case does, by the same use case, for whoever is signed in and under the number of a command, but
 * draws nothing: so that votes can come as fast as they are sent. Answers 204 for what is taken, 409 for what is refused.
 */
@WebServlet("/door/vote")
public class VoteDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient VoteOnCorrection vote;

    @Inject
    transient CurrentCommand command;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        command.is(UUID.fromString(request.getParameter("command")));
        try {
            vote.of(
                    UUID.fromString(request.getParameter("case")),
                    CastVote.Choice.valueOf(request.getParameter("choice")));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setContentType("text/plain");
            response.getWriter().write(refused.refusal().key());
        }
    }
}
