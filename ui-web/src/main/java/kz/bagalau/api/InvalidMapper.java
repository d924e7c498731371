package kz.bagalau.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.bagalau.ui.words.Words;

/**
 * What was sent does not fit its field (Bean Validation): a problem document with one line for each field, in the asked
 * language. The words are the portal's own, by the name of the demand; what was sent is not repeated.
 */
@ApplicationScoped
public class InvalidMapper implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    Words words;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        Words spoken = words.in(AskedLanguage.of(headers.getAcceptableLanguages()));
        var errors = Json.createArrayBuilder();
        invalid.getConstraintViolations().stream()
                .map(violation -> error(violation, spoken))
                .sorted(Comparator.comparing(error -> error.getString("field")))
                .forEach(errors::add);
        JsonObjectBuilder more = Json.createObjectBuilder()
                .add("title", spoken.with("api.invalid.title"))
                .add("errors", errors);
        return Problem.of(Response.Status.BAD_REQUEST.getStatusCode(), "invalid", more);
    }

    private static JsonObject error(ConstraintViolation<?> violation, Words spoken) {
        var descriptor = violation.getConstraintDescriptor();
        String demand =
                "api.invalid." + descriptor.getAnnotation().annotationType().getSimpleName();
        Map<String, Object> attributes = descriptor.getAttributes();
        List<Object> limits = Stream.of("value", "min", "max")
                .map(attributes::get)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .map(Object.class::cast)
                .toList();
        return Json.createObjectBuilder()
                .add("field", field(violation.getPropertyPath()))
                .add(
                        "detail",
                        spoken.containsKey(demand) ? spoken.all(demand, limits) : spoken.with("api.invalid.other"))
                .build();
    }

    /** The last name of the path: the parameter or property, without the Java method it belongs to. */
    private static String field(Path path) {
        String last = "";
        for (Path.Node node : path) {
            last = node.getName() == null ? last : node.getName();
        }
        return last;
    }
}
