package kz.bagalau.ui.survey;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.survey.KeepAnswers;
import kz.bagalau.evaluation.survey.KeepComment;
import kz.bagalau.evaluation.survey.KeepSelfAssessment;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.NotSignedIn;
import kz.bagalau.ui.frame.JsonExchange;
import kz.bagalau.ui.frame.RefusalLog;
import kz.bagalau.ui.words.Words;

/**
 * One answer of a questionnaire, as JSON (ADR 0004), as soon as it is chosen, or the comment beside the answers, as soon as
 * its field is left (¶33). No hour is answered and no number of the
 * command is kept: the same answer once more changes nothing. The self-assessment comes by an address of its own.
 */
@WebServlet({AnswerKept.ABOUT_ANOTHER, AnswerKept.ABOUT_HIMSELF})
public class AnswerKept extends HttpServlet {

    static final String ABOUT_ANOTHER = "/survey/answer/kept";
    static final String ABOUT_HIMSELF = "/survey/self/kept";

    private static final int LONGEST = 20_000;

    @Inject
    transient KeepAnswers keepAnswers;

    @Inject
    transient KeepComment keepComment;

    @Inject
    transient KeepSelfAssessment keepSelfAssessment;

    @Inject
    transient Words words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asked> asked = JsonExchange.read(request, LONGEST, Asked::of);
        if (asked.isEmpty()) {
            JsonExchange.answer(response, HttpServletResponse.SC_BAD_REQUEST, JsonExchange.object());
            return;
        }
        try {
            keep(request.getServletPath(), asked.get());
            JsonExchange.answer(response, HttpServletResponse.SC_OK, JsonExchange.object());
        } catch (Refused refused) {
            refuse(refused.refusal(), request.getServletPath(), response);
        }
    }

    private void keep(String path, Asked asked) {
        if (ABOUT_HIMSELF.equals(path)) {
            keepSelfAssessment.of(asked.circle, asked.given());
        } else if (asked.comment.isPresent()) {
            keepComment.of(asked.circle, asked.comment.get());
        } else {
            keepAnswers.of(asked.circle, asked.given());
        }
    }

    private void refuse(Refusal refusal, String path, HttpServletResponse response) throws IOException {
        RefusalLog.note(refusal, path);
        int status = refusal instanceof NotSignedIn ? HttpServletResponse.SC_UNAUTHORIZED : JsonExchange.REFUSED;
        JsonExchange.answer(
                response,
                status,
                JsonExchange.object().add("refusal", JsonExchange.object().add("words", words.of(refusal))));
    }

    /** An answer, or a comment, as the page sent it. */
    private record Asked(UUID circle, int place, int choice, Optional<String> comment) {

        private static Asked of(JsonObject sent, UUID command) {
            UUID circle = UUID.fromString(sent.getString("about"));
            return sent.containsKey("comment")
                    ? new Asked(circle, 0, 0, Optional.of(sent.getString("comment")))
                    : new Asked(circle, sent.getInt("place"), sent.getInt("choice"), Optional.empty());
        }

        private Map<Integer, Integer> given() {
            return Map.of(place, choice);
        }
    }
}
