package kz.bagalau.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.environment.Account;
import kz.bagalau.environment.Disclosure;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;

/** A program that acts for a person over the interface, with a token and without a browser. */
final class Program {

    private static final Gson GSON = new Gson();

    private final Portal portal;
    private final String token;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Program(Portal portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    /** A program of this person in this council; in none where that is {@code null}. */
    static Program of(Portal portal, Account account, String council) {
        return new Program(portal, portal.realm().tokens(account, council).get("access_token"));
    }

    /** A program with whatever it holds to be a token. */
    static Program holding(Portal portal, String token) {
        return new Program(portal, token);
    }

    /** A program that may go no further than these scopes. */
    static Program limited(Portal portal, Account account, String council, String scopes) {
        return new Program(
                portal, portal.realm().tokens(account, council, scopes).get("access_token"));
    }

    /** The same program, its next requests with this header. */
    Program with(String name, String value) {
        Program other = new Program(portal, token);
        other.headers.putAll(headers);
        other.headers.put(name, value);
        return other;
    }

    /** The same, for what it has seen. */
    Program seen(String etag) {
        return with("If-Match", etag);
    }

    /** The same, for what it reads now; whoever may not read the thing names a version that may be there. */
    Program read(String thing) {
        Answer read = get(thing);
        return seen(read.status() == 200 ? read.etag() : "\"1\"");
    }

    /** A step of a thing that it has just read. */
    Answer step(String thing, Map<String, ?> body) {
        return read(thing).post(thing + "/steps", body);
    }

    /** The same, its next request under this number. */
    Program as(UUID command) {
        return with("Idempotency-Key", command.toString());
    }

    Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    /** The things of a list. */
    Stream<JsonObject> items(String path) {
        return get(path).is(200).list("items").asList().stream().map(JsonElement::getAsJsonObject);
    }

    /** Who he is in the staff of his council. */
    String employee() {
        return get("/api/v1/me").is(200).text("employee");
    }

    /** Posts a command, under a number of its own unless one was said. */
    Answer post(String path, Object body) {
        Program numbered = headers.containsKey("Idempotency-Key") ? this : as(UUID.randomUUID());
        return numbered.send("POST", path, "application/json", text(body));
    }

    Answer put(String path, Object body) {
        return send("PUT", path, "application/json", text(body));
    }

    Answer patch(String path, Object body) {
        return send("PATCH", path, "application/merge-patch+json", text(body));
    }

    Answer delete(String path) {
        return send("DELETE", path, null, BodyPublishers.noBody());
    }

    private static BodyPublisher text(Object body) {
        return BodyPublishers.ofString(body instanceof String written ? written : GSON.toJson(body));
    }

    Answer send(String method, String path, String type, BodyPublisher body) {
        String address = path.startsWith("/api/") || path.startsWith("/openapi") ? path : "/api/v1/kpi/" + path;
        Page page = portal.visitor().preferring("en").send(address, request -> {
            HttpRequest.Builder made = request.method(method, body).header("Authorization", "Bearer " + token);
            if (type != null) {
                made.header("Content-Type", type);
            }
            headers.forEach(made::header);
            return made;
        });
        return new Answer(page);
    }

    /** What came back. */
    record Answer(Page page) {

        int status() {
            return page.status();
        }

        JsonObject json() {
            return GSON.fromJson(page.body(), JsonObject.class);
        }

        String text(String name) {
            return json().has(name) ? json().get(name).getAsString() : "";
        }

        JsonArray list(String name) {
            return json().getAsJsonArray(name);
        }

        String etag() {
            return page.header("etag").orElse("");
        }

        /** The address of the thing that was made, below the interface. */
        String location() {
            return page.location().orElseThrow().getPath();
        }

        /** Refuses to be anything else than this status. */
        Answer is(int status) {
            assertThat(page.status()).as(page.address() + ": " + page.body()).isEqualTo(status);
            return this;
        }

        /** Refuses to be anything else than a problem document of this status and reason. */
        Answer refuses(int status, String refusal) {
            is(status);
            assertThat(page.header("content-type").orElse("")).startsWith("application/problem+json");
            assertThat(text("refusal")).as(page.body()).isEqualTo(refusal);
            assertThat(text("type")).isEqualTo("urn:bagalau:" + refusal);
            assertThat(json().get("status").getAsInt()).isEqualTo(status);
            assertThat(text("title")).isNotBlank();
            assertThat(text("detail")).isNotBlank().doesNotContain("refusal.", "{0}");
            Disclosure.assertNone(page);
            return this;
        }

        /** The reasons by the places of the fields that are not taken. */
        Map<String, String> errors() {
            Map<String, String> errors = new TreeMap<>();
            list("errors").forEach(each -> {
                JsonObject error = each.getAsJsonObject();
                assertThat(error.get("detail").getAsString()).isNotBlank().doesNotContain("refusal.", "{0}");
                errors.put(
                        (error.has("pointer") ? error.get("pointer") : error.get("field")).getAsString(),
                        error.get("refusal").getAsString());
            });
            return errors;
        }
    }
}
