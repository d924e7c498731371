package kz.bagalau.ui.kpi;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiField;
import kz.bagalau.evaluation.kpi.KpiRefusal.FieldChangedMeanwhile;
import kz.bagalau.evaluation.kpi.ShowIndicatorField;
import kz.bagalau.evaluation.kpi.WriteIndicator;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.NotSignedIn;
import kz.bagalau.platform.usecase.CurrentCommand;
import kz.bagalau.ui.frame.JsonExchange;
import kz.bagalau.ui.frame.RefusalLog;
import kz.bagalau.ui.words.Words;

/** One field of a plan, as JSON (ADR 0004): kept as one goes, contested alone. */
@WebServlet("/kpi/plan/field")
public class PlanFields extends HttpServlet {

    private static final int LONGEST = 100_000;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    transient WriteIndicator writeIndicator;

    @Inject
    transient ShowIndicatorField showIndicatorField;

    @Inject
    transient CurrentCommand command;

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
        try {
            Asked it = asked.get();
            command.is(it.command);
            writeIndicator.of(it.plan, it.indicator, it.field, it.period, it.seen, it.typed);
            JsonExchange.answer(
                    response,
                    HttpServletResponse.SC_OK,
                    JsonExchange.object()
                            .add("at", LocalTime.now(clock).format(CLOCK))
                            .add("stands", showIndicatorField.of(it.plan, it.indicator, it.field, it.period)));
        } catch (Refused refused) {
            refuse(refused.refusal(), response);
        }
    }

    private void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
        RefusalLog.note(refusal, "/kpi/plan/field");
        JsonObjectBuilder told =
                JsonExchange.object().add("refusal", JsonExchange.object().add("words", words.of(refusal)));
        if (refusal instanceof FieldChangedMeanwhile race) {
            JsonExchange.answer(response, HttpServletResponse.SC_CONFLICT, told.add("stands", race.stands()));
            return;
        }
        int status = refusal instanceof NotSignedIn ? HttpServletResponse.SC_UNAUTHORIZED : JsonExchange.REFUSED;
        JsonExchange.answer(response, status, told);
    }

    /** A field as the page sent it. */
    private record Asked(
            UUID command,
            UUID plan,
            UUID indicator,
            KpiField field,
            Optional<Period> period,
            String seen,
            String typed) {

        private static Asked of(JsonObject sent, UUID command) {
            KpiField field = KpiField.valueOf(sent.getString("field"));
            Optional<Period> period =
                    Optional.ofNullable(sent.getString("period", null)).map(Period::parse);
            if (period.isPresent() != (field == KpiField.PLANNED || field == KpiField.TERM)) {
                throw new IllegalArgumentException("A planned value and its day have a period, nothing else has one.");
            }
            return new Asked(
                    command,
                    UUID.fromString(sent.getString("plan")),
                    UUID.fromString(sent.getString("indicator")),
                    field,
                    period,
                    sent.getString("seen"),
                    sent.getString("typed"));
        }
    }
}
