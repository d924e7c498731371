package kz.bagalau.environment;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * An answer of a server, as it came.
 *
 * @param address what was asked for
 */
public record Page(int status, URI address, HttpHeaders headers, String body) {

    /** Where the answer sends the visitor, as an absolute address. */
    public Optional<URI> location() {
        return headers.firstValue("location").map(address::resolve);
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    public List<String> cookies() {
        return headers.allValues("set-cookie");
    }

    /** The answer read as a page. */
    public Document document() {
        return Jsoup.parse(body, address.toString());
    }

    public boolean is(int expected) {
        return status == expected;
    }

    @Override
    public String toString() {
        String text = document().text();
        return status + " " + address + " "
                + location().map(to -> "-> " + to + " ").orElse("") + text.substring(0, Math.min(300, text.length()));
    }
}
