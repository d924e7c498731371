package kz.bagalau.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the description of the interface what all operations of one kind have in common: headers and problems. */
public class CommonAnswers implements OASFilter {

    /** What was described before there were common answers, and the feed that has no token. */
    private static final List<String> WITHOUT = List.of("/me", "/ping", "/calendar/{token}.ics", "/schedules/{period}");

    private static final List<Integer> EVERYWHERE = List.of(401, 403, 503);
    private static final List<Integer> WITH_BODY = List.of(400, 409, 413, 415, 422);
    private static final int TOO_MANY = 429;
    private static final List<Integer> OF_SEEN = List.of(412, 428);

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (WITHOUT.stream().noneMatch(path::endsWith)) {
                item.getOperations().forEach((method, operation) -> complete(path, method, operation));
            }
        });
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean reads = method == PathItem.HttpMethod.GET;
        boolean posts = method == PathItem.HttpMethod.POST;
        boolean ofOneThing = path.contains("{");
        List<Integer> statuses = new ArrayList<>(EVERYWHERE);
        statuses.addAll(reads ? List.of(400) : WITH_BODY);
        if (reads && (!ofOneThing || path.endsWith("/{attachment}"))) {
            statuses.add(TOO_MANY);
        }
        if (ofOneThing) {
            statuses.add(404);
        }
        if (ofOneThing && !reads) {
            statuses.addAll(OF_SEEN);
            refer(operation, "IfMatch");
        }
        if (posts) {
            refer(operation, "IdempotencyKey");
        }
        Map<String, APIResponse> there = operation.getResponses() == null
                ? Map.of()
                : operation.getResponses().getAPIResponses();
        statuses.stream()
                .map(String::valueOf)
                .filter(status -> there == null || !there.containsKey(status))
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(
                                status, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status)));
    }

    private static void refer(Operation operation, String parameter) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + parameter));
    }
}
