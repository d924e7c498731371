package kz.bagalau.api;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import kz.bagalau.methodology.Refusal;

/**
 * A kind of thing that has a version: how one of them is read, made and changed is the same for all kinds. What it is
 * made of is read anew for every answer, so a repetition is told what stands now.
 *
 * @param show reads one of them for the caller, or refuses
 * @param json how it is told
 * @param version what the next change must have seen
 * @param <K> by what one of them is named
 * @param <V> what the caller may know of it
 */
record Thing<K, V>(Asked asked, Function<K, V> show, Function<V, JsonObject> json, ToIntFunction<V> version) {

    /** One of them, with the tag of its version. */
    Response read(K name) {
        return answer(Response.ok(), name);
    }

    /** The end of an answer to a command that has made one, or has changed it. */
    Response answer(Response.ResponseBuilder begun, K name) {
        V now = show.apply(name);
        return asked.answer(begun, json.apply(now), version.applyAsInt(now));
    }

    /** Refuses a number that is none of theirs, before anything else is said of what was sent. */
    void requireThere(K name) {
        show.apply(name);
    }

    /** The fields of a command on one that is there; whoever holds it for writing compares what the sender has seen. */
    SentFields command(InputStream body, K name) {
        SentFields fields = asked.command(body);
        asked.seenByHolder();
        requireThere(name);
        return fields;
    }

    /** Changes one: whoever has seen an earlier version is shown the present one, and everybody else what it is now. */
    Response changed(K name, Runnable work) {
        return changed(name, Map.of(), work);
    }

    /**
     * The same.
     *
     * @param at at which field of the body the work's refusals are said
     */
    Response changed(K name, Map<Class<? extends Refusal>, String> at, Runnable work) {
        Asked.change(() -> SentFields.at(at, work), () -> {
            V now = show.apply(name);
            return new SentRefusal.VersionPassed(json.apply(now), version.applyAsInt(now));
        });
        return read(name);
    }
}
