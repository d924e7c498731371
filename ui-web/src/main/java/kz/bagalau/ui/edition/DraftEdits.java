package kz.bagalau.ui.edition;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.edition.AddDraftItem;
import kz.bagalau.evaluation.edition.ChangeDraft;
import kz.bagalau.evaluation.edition.DraftRefusal.ChangeNotFit;
import kz.bagalau.evaluation.edition.DraftRefusal.PlaceChangedMeanwhile;
import kz.bagalau.evaluation.edition.MoveDraftItem;
import kz.bagalau.evaluation.edition.RemoveDraftItem;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.document.EditionShape;
import kz.bagalau.methodology.document.EditionShape.Kind;
import kz.bagalau.platform.security.NotSignedIn;
import kz.bagalau.platform.usecase.ChangedMeanwhile;
import kz.bagalau.platform.usecase.CurrentCommand;
import kz.bagalau.ui.frame.JsonExchange;
import kz.bagalau.ui.frame.RefusalLog;
import kz.bagalau.ui.words.Words;

/**
 * One change of a draft, as JSON (ADR 0004): the same use cases as everywhere, without a Faces view that could expire
 * under the author's hands. Answers the new version; 409 with what the other wrote after a lost race, 422 with the words
 * of a refusal, 401 when nobody is signed in any more.
 */
@WebServlet("/edition/draft/change")
public class DraftEdits extends HttpServlet {

    private static final int LONGEST = 400_000;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    transient ChangeDraft changeDraft;

    @Inject
    transient AddDraftItem addDraftItem;

    @Inject
    transient RemoveDraftItem removeDraftItem;

    @Inject
    transient MoveDraftItem moveDraftItem;

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
            command.is(asked.get().command);
            int version = change(asked.get());
            JsonExchange.answer(response, HttpServletResponse.SC_OK, kept(version));
        } catch (Refused refused) {
            refuse(refused.refusal(), asked.get(), response);
        }
    }

    private int change(Asked asked) {
        return switch (asked.what) {
            case SET -> changeDraft.of(asked.draft, asked.seen, asked.path, asked.value);
            case ADD -> addDraftItem.to(asked.draft, asked.seen, asked.path, asked.value);
            case REMOVE -> removeDraftItem.from(asked.draft, asked.seen, asked.path, asked.number);
            case MOVE -> moveDraftItem.in(asked.draft, asked.seen, asked.path, asked.number, asked.to);
        };
    }

    private void refuse(Refusal refusal, Asked asked, HttpServletResponse response) throws IOException {
        RefusalLog.note(refusal, "/edition/draft/change");
        if (refusal instanceof NotSignedIn) {
            JsonExchange.answer(response, HttpServletResponse.SC_UNAUTHORIZED, problem(words.of(refusal)));
            return;
        }
        if (refusal instanceof PlaceChangedMeanwhile race && race.stands().equals(race.typed())) {
            // the same words a second time, after an answer that never arrived
            JsonExchange.answer(response, HttpServletResponse.SC_OK, kept(asked.seen));
            return;
        }
        if (refusal instanceof PlaceChangedMeanwhile race) {
            JsonExchange.answer(
                    response, HttpServletResponse.SC_CONFLICT, problem(words.with("edition.conflict", race.stands())));
            return;
        }
        if (refusal instanceof ChangedMeanwhile) {
            JsonExchange.answer(response, HttpServletResponse.SC_CONFLICT, problem(words.of(refusal)));
            return;
        }
        String told = refusal instanceof ChangeNotFit unfit
                ? words.with("methodology.fault." + unfit.complaint())
                : words.of(refusal);
        JsonExchange.answer(response, JsonExchange.REFUSED, problem(told));
    }

    private JsonObjectBuilder kept(int version) {
        return JsonExchange.object()
                .add("version", version)
                .add("at", LocalTime.now(clock).format(CLOCK));
    }

    private static JsonObjectBuilder problem(String told) {
        return JsonExchange.object().add("refusal", JsonExchange.object().add("words", told));
    }

    /** What the page wants done with a place. */
    private enum What {
        SET,
        ADD,
        REMOVE,
        MOVE
    }

    /** A change as the page sent it. */
    private record Asked(UUID command, UUID draft, int seen, What what, String path, Object value, int number, int to) {

        private static Asked of(JsonObject sent, UUID command) {
            String path = sent.getString("path");
            return new Asked(
                    command,
                    UUID.fromString(sent.getString("draft")),
                    sent.getInt("version"),
                    What.valueOf(sent.getString("what")),
                    path,
                    spelt(path, plain(sent.getOrDefault("value", JsonValue.NULL))),
                    sent.getInt("number", 0),
                    sent.getInt("to", 0));
        }

        /** A number as people write it, with a comma and spaces, becomes one as the document spells it. */
        private static Object spelt(String path, Object value) {
            Optional<Kind> kind = EditionShape.at(path).map(EditionShape.Field::kind);
            boolean number = kind.filter(each -> each == Kind.NUMBER || each == Kind.WHOLE_NUMBER)
                    .isPresent();
            return number && value instanceof String text
                    ? text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.')
                    : value;
        }

        private static Object plain(JsonValue value) {
            if (value instanceof JsonString text) {
                return text.getString().strip();
            }
            if (value instanceof JsonArray array) {
                List<Object> items = new ArrayList<>();
                array.forEach(item -> items.add(plain(item)));
                return items;
            }
            if (value instanceof JsonObject object) {
                Map<String, Object> entries = new LinkedHashMap<>();
                object.forEach((key, child) -> entries.put(key, plain(child)));
                return entries;
            }
            return value == JsonValue.NULL ? "" : value.toString();
        }
    }
}
