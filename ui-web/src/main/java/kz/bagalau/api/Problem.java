package kz.bagalau.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.ui.words.Words;

/** A problem document (RFC 9457). */
final class Problem {

    private static final String TYPE = "application/problem+json";

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private Problem() {}

    static Response of(int status, String type, JsonObjectBuilder more) {
        return begun(status, type, more).build();
    }

    /** The answer, which the caller may give further headers. */
    static Response.ResponseBuilder begun(int status, String type, JsonObjectBuilder more) {
        var problem =
                more.add("type", "urn:bagalau:" + type).add("status", status).build();
        return Response.status(status).type(TYPE).entity(problem.toString());
    }

    /** What the protocol says no to: its words stand under the status, or under that of all of its kind. */
    static Response ofProtocol(int status, Words spoken) {
        String title = "api.status." + status;
        JsonObjectBuilder more = JSON.createObjectBuilder();
        if (spoken.containsKey(title)) {
            more.add("title", spoken.with(title));
        }
        return of(status, "http-" + status, more);
    }

    /** A refusal: its key, its words, its paragraph. */
    static JsonObjectBuilder of(Refusal refusal, Words spoken) {
        JsonObjectBuilder more =
                JSON.createObjectBuilder().add("refusal", key(refusal)).add("detail", spoken.of(refusal));
        refusal.citation().ifPresent(it -> more.add("paragraph", it.paragraph()));
        return more;
    }

    /** Each field that was refused, with its place. */
    static JsonArrayBuilder errors(List<AtField> fields, Words spoken) {
        var errors = JSON.createArrayBuilder();
        fields.forEach(each -> errors.add(of(each.why(), spoken).add("pointer", each.pointer())));
        return errors;
    }

    /** A parameter of the address that was refused. */
    static JsonObject error(SentRefusal.ParameterRefused parameter, Words spoken) {
        return of(parameter.why(), spoken).add("field", parameter.name()).build();
    }

    /** The name under which the refusal stands in the documents and in the type of the problem. */
    static String key(Refusal refusal) {
        return refusal.getClass().getSimpleName();
    }
}
