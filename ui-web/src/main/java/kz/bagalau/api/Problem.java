package kz.bagalau.api;

import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;

/** A problem document (RFC 9457). */
final class Problem {

    private static final String TYPE = "application/problem+json";

    private Problem() {}

    static Response of(int status, String type, JsonObjectBuilder more) {
        var problem =
                more.add("type", "urn:bagalau:" + type).add("status", status).build();
        return Response.status(status).type(TYPE).entity(problem.toString()).build();
    }
}
