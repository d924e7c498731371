package kz.bagalau.ui.ranking;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bagalau.evaluation.ranking.MarkRanking;
import kz.bagalau.evaluation.ranking.ShowSheet;
import kz.bagalau.evaluation.sheet.MarkChangedMeanwhile;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.NotSignedIn;
import kz.bagalau.platform.usecase.ChangedMeanwhile;
import kz.bagalau.platform.usecase.CurrentCommand;
import kz.bagalau.ui.frame.JsonExchange;
import kz.bagalau.ui.frame.RefusalLog;
import kz.bagalau.ui.words.Words;

/**
 * One changed cell of the grid, as JSON (ADR 0004): the same use case as everywhere, without a Faces view that could
 * expire under the evaluator's hands. Answers the row as it stands now; 409 with the other's value after a lost race,
 * 422 with the words and the paragraph of a refusal, 401 when nobody is signed in any more.
 */
@WebServlet("/ranking/marks")
public class RankingMarks extends HttpServlet {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_GROUND = 2_000;
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,9}([.]\\d{1,9})?");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    transient MarkRanking markRanking;

    @Inject
    transient ShowSheet showSheet;

    @Inject
    transient CurrentCommand command;

    @Inject
    transient RankingJson json;

    @Inject
    transient Words words;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asked> asked = JsonExchange.read(request, LONGEST, Asked::of);
        if (asked.isEmpty()) {
            JsonExchange.answer(response, HttpServletResponse.SC_BAD_REQUEST, JsonExchange.object());
            return;
        }
        mark(asked.get(), response);
    }

    /** A refusal is an answer here, not an error: the page shows it beside the cell. */
    private void mark(Asked asked, HttpServletResponse response) throws IOException {
        try {
            command.is(asked.command);
            markRanking.on(asked.sheet, asked.parameter, asked.version, asked.mark, asked.ground);
            JsonExchange.answer(
                    response,
                    HttpServletResponse.SC_OK,
                    row(asked.sheet).add("at", LocalTime.now(clock).format(CLOCK)));
        } catch (Refused refused) {
            refuse(refused.refusal(), asked, response);
        }
    }

    private void refuse(Refusal refusal, Asked asked, HttpServletResponse response) throws IOException {
        RefusalLog.note(refusal, "/ranking/marks");
        if (refusal instanceof NotSignedIn) {
            JsonExchange.answer(response, HttpServletResponse.SC_UNAUTHORIZED, problem(refusal));
            return;
        }
        if (refusal instanceof MarkChangedMeanwhile || refusal instanceof ChangedMeanwhile) {
            JsonExchange.answer(
                    response, HttpServletResponse.SC_CONFLICT, problem(refusal).addAll(row(asked.sheet)));
            return;
        }
        JsonExchange.answer(response, JsonExchange.REFUSED, problem(refusal));
    }

    private JsonObjectBuilder row(UUID sheet) {
        return JsonExchange.object().add("sheet", json.sheet(showSheet.of(sheet)));
    }

    private JsonObjectBuilder problem(Refusal refusal) {
        JsonObjectBuilder told = JsonExchange.object().add("words", words.of(refusal));
        refusal.citation().ifPresent(by -> told.add("paragraph", words.paragraph(by)));
        return JsonExchange.object().add("refusal", told);
    }

    /** A cell as the page sent it. */
    private record Asked(
            UUID command, UUID sheet, String parameter, int version, Optional<BigDecimal> mark, String ground) {

        private static Asked of(JsonObject sent, UUID command) {
            String ground = sent.getString("ground", "");
            if (ground.length() > LONGEST_GROUND) {
                throw new IllegalArgumentException("too long a ground");
            }
            return new Asked(
                    command,
                    UUID.fromString(sent.getString("sheet")),
                    sent.getString("parameter"),
                    sent.getInt("version"),
                    number(sent.get("mark")),
                    ground);
        }

        private static Optional<BigDecimal> number(JsonValue value) {
            if (!(value instanceof JsonString written)) {
                return Optional.empty();
            }
            // 1e999999999 is a number too, and takes all the memory there is as soon as it is written out
            if (!PLAIN.matcher(written.getString()).matches()) {
                throw new IllegalArgumentException("no plain number");
            }
            return Optional.of(new BigDecimal(written.getString()));
        }
    }
}
