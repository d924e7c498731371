package kz.bagalau.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the description of the interface what all operations of one kind have in common: headers and problems. */
public class CommonAnswers implements OASFilter {

    /** What was described before there were common answers, and the feed that has no token. */
    private static final List<String> WITHOUT = List.of("/me", "/ping", "/calendar/{token}.ics", "/schedules/{period}");

    private static final List<Integer> EVERYWHERE = List.of(401, 403, 503);
    private static final int NOT_UNDERSTOOD = 400;
    private static final int CONFLICT = 409;
    private static final List<Integer> WITH_BODY = List.of(413, 422);
    private static final int OTHER_KIND = 415;
    /** Nothing that stands can be in their way: they meet another version, or are not fit. */
    private static final Set<String> WITHOUT_CONFLICT = Set.of(
            "withdrawAbsence",
            "endSubstitution",
            "endSecondment",
            "previewSuccession",
            "beginOnboarding",
            "importEdition",
            "prepareKpiSheet",
            "takeAcquaintanceStep",
            "recordProof",
            "acknowledgeResult",
            "recordMeeting",
            "registerDispute");
    /** Of one thing it can be asked for in several ways; else an address that is no number of anything is not there. */
    private static final String ASKED_IN_WAYS = "edition";

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
        if (reads && isPage(operation)) {
            addOnce(operation, cursor());
            addOnce(operation, limit());
        }
        scopes(path, reads).ifPresent(scopes -> operation.addExtension("x-scopes", scopes));
        List<Integer> statuses = new ArrayList<>(EVERYWHERE);
        if (!reads || !ofOneThing || ASKED_IN_WAYS.equals(operation.getOperationId())) {
            statuses.add(NOT_UNDERSTOOD);
        }
        if (!reads && !WITHOUT_CONFLICT.contains(operation.getOperationId())) {
            statuses.add(CONFLICT);
        }
        if (!reads && method != PathItem.HttpMethod.DELETE) {
            statuses.addAll(WITH_BODY);
        }
        if (operation.getRequestBody() != null) {
            statuses.add(OTHER_KIND);
        }
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

    /** What the token must say for it; nothing for what is read without a mark. */
    private static Optional<List<String>> scopes(String path, boolean reads) {
        List<String> scopes = new ArrayList<>();
        if (!reads) {
            scopes.add(Scope.WRITE.tokenName());
        }
        if (path.contains("/marks")) {
            scopes.add(Scope.MARKS.tokenName());
        }
        return Optional.of(scopes).filter(some -> !some.isEmpty());
    }

    /** Whether it answers a list in pages; the name of what it answers says so. */
    private static boolean isPage(Operation operation) {
        return Optional.ofNullable(operation.getResponses())
                .map(answers -> answers.getAPIResponse("200"))
                .map(APIResponse::getContent)
                .map(content -> content.getMediaType("application/json"))
                .map(json -> json.getSchema().getRef())
                .filter(name -> name.endsWith("Page"))
                .isPresent();
    }

    private static Parameter cursor() {
        return parameter("cursor", "where the page begins, from the Link of the one before")
                .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING));
    }

    private static Parameter limit() {
        return parameter("limit", "how many at most, " + Paging.MOST + " at the utmost")
                .schema(OASFactory.createSchema()
                        .type(Schema.SchemaType.INTEGER)
                        .defaultValue(Paging.USUAL));
    }

    private static Parameter parameter(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .required(false)
                .deprecated(false)
                .allowEmptyValue(false)
                .allowReserved(false);
    }

    private static void addOnce(Operation operation, Parameter added) {
        boolean there = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(each -> added.getName().equals(each.getName()));
        if (!there) {
            operation.addParameter(added);
        }
    }

    private static void refer(Operation operation, String parameter) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + parameter));
    }
}
