package kz.bagalau.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.bagalau.api.Cursor.Cut;
import kz.bagalau.methodology.Refused;

/** A list in pages: the items of one, and where the next one is ({@code Link}, RFC 8288). */
final class Paging {

    /** How many items a page holds at the utmost. */
    static final int MOST = 100;

    /** How many it holds when nobody says. */
    static final String USUAL = "50";

    private static final Pattern LIMIT = Pattern.compile("[0-9]{1,4}");

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private Paging() {}

    /** The page; its addresses begin with a slash, so no sender's header can lead them elsewhere. */
    static <T> Response page(JsonObjectBuilder about, Cut<T> cut, Function<T, JsonObject> item, UriInfo address) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        cut.items().forEach(each -> items.add(item.apply(each)));
        var answer = Response.ok(about.add("items", items).build(), MediaType.APPLICATION_JSON);
        cut.next().ifPresent(next -> answer.header("Link", "<" + behind(next, address) + ">; rel=\"next\""));
        return answer.build();
    }

    private static String behind(Cursor next, UriInfo address) {
        var here = address.getRequestUriBuilder()
                .replaceQueryParam("cursor", next.written())
                .build();
        return here.getRawPath() + "?" + here.getRawQuery();
    }

    /**
     * How many items the page holds.
     *
     * @param sent the parameter of the address; {@code null} when there is none
     */
    static int limit(String sent) {
        if (sent == null) {
            return Integer.parseInt(USUAL);
        }
        return Optional.of(sent)
                .filter(each -> LIMIT.matcher(each).matches())
                .map(Integer::parseInt)
                .filter(limit -> limit >= 1 && limit <= MOST)
                .orElseThrow(() ->
                        new Refused(new SentRefusal.ParameterRefused("limit", new SentRefusal.LimitOutside(MOST))));
    }

    /** A list that is cut by the numbers of its things. */
    static <T> Cut<T> cut(List<T> all, Function<T, UUID> number, String cursor, int limit) {
        return Cursor.cut(all, number, Cursor.of(cursor), limit);
    }
}
