package kz.bagalau.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.usecase.SeenVersion;
import kz.bagalau.ui.words.Words;

/**
 * What every operation does with a request before its work and with an answer after it, by the conventions of
 * {@code docs/rest.md}: the body, the number of the command, the version that was seen, the tag, the language.
 */
@RequestScoped
class Asked {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    AskedCommand command;

    @Inject
    SeenVersion seenVersion;

    @Inject
    Words words;

    private ContainerRequestContext request;

    /** Enters the request; only {@link AskedFilter} does so. */
    void is(ContainerRequestContext sent) {
        request = sent;
    }

    /** The fields of a command, bound to its {@code Idempotency-Key}. */
    SentFields command(InputStream body) {
        return command(SentBytes.of(body));
    }

    /** The same, of a body that holds a document. */
    SentFields documentCommand(InputStream body) {
        return command(SentBytes.ofDocument(body));
    }

    private SentFields command(SentBytes sent) {
        String door = request.getMethod() + " " + address().getPath();
        command.is(request.getHeaderString("Idempotency-Key"), door, sent);
        return new SentFields(sent.object());
    }

    /** The number of the thing that the command makes: the same for every repetition. */
    UUID made() {
        return command.made();
    }

    /** The version that the sender has seen, of {@code If-Match}. */
    int seen() {
        return Versions.seen(request.getHeaders().get(HttpHeaders.IF_MATCH));
    }

    /** The same, said to whoever will hold the thing for writing. */
    int seenByHolder() {
        int seen = seen();
        seenVersion.is(seen);
        return seen;
    }

    /** The address of the request. */
    UriInfo address() {
        return request.getUriInfo();
    }

    /** The words in the language that was asked for. */
    Words words() {
        return words.in(AskedLanguage.of(request.getAcceptableLanguages()));
    }

    /** The beginning of an answer to a command that has made something: a place below this address. */
    Response.ResponseBuilder createdBelow(Object made) {
        return Response.created(URI.create(address().getRequestUri().getRawPath() + "/" + made));
    }

    /** The beginning of an answer to a command that has made something of this resource. */
    Response.ResponseBuilder createdAt(Class<?> resource, UUID made) {
        URI place = address()
                .getBaseUriBuilder()
                .path(resource)
                .path(made.toString())
                .build();
        return Response.created(URI.create(place.getRawPath()));
    }

    /** Something that was read, with the tag of its version. */
    Response read(JsonObject json, int version) {
        return answer(Response.ok(), json, version);
    }

    /** One page of a list, as the address asks for it. */
    <T> Response page(List<T> all, Function<T, UUID> number, Function<T, JsonObject> item) {
        return page(JSON.createObjectBuilder(), all, number, item);
    }

    /**
     * The same.
     *
     * @param about what is true of all of it
     */
    <T> Response page(JsonObjectBuilder about, List<T> all, Function<T, UUID> number, Function<T, JsonObject> item) {
        var sent = address().getQueryParameters();
        var cut = Paging.cut(all, number, sent.getFirst("cursor"), Paging.limit(sent.getFirst("limit")));
        return Paging.page(about, cut, item, address());
    }

    /** What has no version: it never changes, or it is many things. */
    Response done(JsonObject json) {
        return command.mark(Response.ok())
                .entity(json)
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    /** The end of an answer; says also when the command had had its effect before. */
    Response answer(Response.ResponseBuilder begun, JsonObject json, int version) {
        return command.mark(begun)
                .entity(json)
                .type(MediaType.APPLICATION_JSON)
                .tag(Versions.tag(version))
                .build();
    }

    /** The bytes of a document, to be kept and never shown inside a page. */
    static Response file(String name, String mediaType, byte[] content) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, mediaType)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .build();
    }

    /** Does the work; whoever has seen an earlier version is shown the present one. */
    static void change(Runnable work, Supplier<SentRefusal.VersionPassed> present) {
        changed(
                () -> {
                    work.run();
                    return true;
                },
                present);
    }

    /** The same, with what the work answers. */
    static <T> T changed(Supplier<T> work, Supplier<SentRefusal.VersionPassed> present) {
        try {
            return work.get();
        } catch (Refused no) {
            throw RefusedMapper.PASSED.contains(no.refusal().getClass()) ? new Refused(present.get()) : no;
        }
    }
}
