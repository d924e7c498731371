package kz.bagalau.ui.kpi;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import kz.bagalau.evaluation.kpi.ActualLineView;
import kz.bagalau.evaluation.kpi.EnterActual;
import kz.bagalau.evaluation.kpi.GiveKpiMark;
import kz.bagalau.evaluation.kpi.KpiLineView;
import kz.bagalau.evaluation.kpi.KpiSheetRefusal.ActualChangedMeanwhile;
import kz.bagalau.evaluation.kpi.ShowActuals;
import kz.bagalau.evaluation.kpi.ShowKpiSheet;
import kz.bagalau.evaluation.sheet.MarkChangedMeanwhile;
import kz.bagalau.evaluation.sheet.NoSuchSheet;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.platform.security.NotSignedIn;
import kz.bagalau.platform.usecase.CurrentCommand;
import kz.bagalau.ui.frame.JsonExchange;
import kz.bagalau.ui.frame.RefusalLog;
import kz.bagalau.ui.words.Words;

/**
 * One field of a sheet, as JSON (ADR 0004): an actual value or its document for HR (¶22), a mark or its ground for the
 * evaluator (¶27). Value and document are kept together, and so are mark and ground; yet two windows contest a field
 * only when both have written in this very one.
 */
@WebServlet("/kpi/sheet/field")
public class SheetFields extends HttpServlet {

    private static final int LONGEST = 100_000;
    private static final int ATTEMPTS = 3;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    transient ShowActuals showActuals;

    @Inject
    transient EnterActual enterActual;

    @Inject
    transient ShowKpiSheet showKpiSheet;

    @Inject
    transient GiveKpiMark giveKpiMark;

    @Inject
    transient CurrentCommand command;

    @Inject
    transient Words words;

    @Inject
    transient Clock clock;

    /** What can be kept. */
    enum Field {
        ACTUAL,
        SOURCE,
        MARK,
        GROUND
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asked> asked = JsonExchange.read(request, LONGEST, Asked::of);
        if (asked.isEmpty()) {
            JsonExchange.answer(response, HttpServletResponse.SC_BAD_REQUEST, JsonExchange.object());
            return;
        }
        try {
            command.is(asked.get().command);
            keep(asked.get(), response);
        } catch (Refused refused) {
            refuse(refused.refusal(), response);
        }
    }

    /** Between reading what stands and writing, the other field of the pair may be written: then it is read again. */
    private void keep(Asked asked, HttpServletResponse response) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Line line = line(asked);
            String stands = asked.field == Field.ACTUAL || asked.field == Field.MARK ? line.number : line.text;
            if (!stands.equals(asked.seen)) {
                contest(stands, asked, response);
                return;
            }
            try {
                write(asked, line);
                break;
            } catch (Refused refused) {
                if (attempt == ATTEMPTS || !isRace(refused.refusal())) {
                    throw refused;
                }
            }
        }
        Line now = line(asked);
        JsonExchange.answer(
                response,
                HttpServletResponse.SC_OK,
                JsonExchange.object()
                        .add("at", LocalTime.now(clock).format(CLOCK))
                        .add(
                                "stands",
                                asked.field == Field.ACTUAL || asked.field == Field.MARK ? now.number : now.text));
    }

    private void write(Asked asked, Line line) {
        switch (asked.field) {
            case ACTUAL -> enterActual.of(asked.sheet, asked.line, line.version, asked.typed, line.text);
            case SOURCE -> enterActual.of(asked.sheet, asked.line, line.version, line.number, asked.typed);
            case MARK -> giveKpiMark.on(asked.sheet, asked.line, line.version, asked.typed, line.text);
            case GROUND -> giveKpiMark.on(asked.sheet, asked.line, line.version, line.number, asked.typed);
        }
    }

    private static boolean isRace(Refusal refusal) {
        return refusal instanceof ActualChangedMeanwhile || refusal instanceof MarkChangedMeanwhile;
    }

    private Line line(Asked asked) {
        if (asked.field == Field.ACTUAL || asked.field == Field.SOURCE) {
            return showActuals.of(asked.sheet).lines().stream()
                    .filter(each -> each.line().equals(asked.line))
                    .map(Line::of)
                    .findFirst()
                    .orElseThrow(() -> new Refused(new NoSuchSheet()));
        }
        return showKpiSheet.of(asked.sheet).lines().stream()
                .filter(each -> each.facts().line().equals(asked.line))
                .map(Line::of)
                .findFirst()
                .orElseThrow(() -> new Refused(new NoSuchSheet()));
    }

    private void contest(String stands, Asked asked, HttpServletResponse response) throws IOException {
        String told = words.with2("refusal.FieldChangedMeanwhile", stands, asked.typed);
        JsonExchange.answer(
                response,
                HttpServletResponse.SC_CONFLICT,
                JsonExchange.object()
                        .add("refusal", JsonExchange.object().add("words", told))
                        .add("stands", stands));
    }

    private void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
        RefusalLog.note(refusal, "/kpi/sheet/field");
        int status = refusal instanceof NotSignedIn ? HttpServletResponse.SC_UNAUTHORIZED : JsonExchange.REFUSED;
        JsonExchange.answer(response, status, problem(refusal, words));
    }

    /** A refusal in words, with its paragraph at the end: a field has no room for a chip. */
    static JsonObjectBuilder problem(Refusal refusal, Words words) {
        String by = refusal.citation()
                .map(citation -> " (" + words.paragraph(citation) + ")")
                .orElse("");
        return JsonExchange.object().add("refusal", JsonExchange.object().add("words", words.of(refusal) + by));
    }

    /** A number as the fields hold it: as it stands, with a point. */
    static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** Both fields of a pair as they stand. */
    private record Line(int version, String number, String text) {

        private static Line of(ActualLineView view) {
            return new Line(view.version(), plain(view.actual()), view.source());
        }

        private static Line of(KpiLineView view) {
            return new Line(view.facts().version(), plain(view.mark().map(Score::value)), view.ground());
        }
    }

    /** A field as the page sent it. */
    private record Asked(UUID command, UUID sheet, UUID line, Field field, String seen, String typed) {

        private static Asked of(JsonObject sent, UUID command) {
            return new Asked(
                    command,
                    UUID.fromString(sent.getString("sheet")),
                    UUID.fromString(sent.getString("line")),
                    Field.valueOf(sent.getString("field")),
                    sent.getString("seen"),
                    sent.getString("typed"));
        }
    }
}
