package kz.bagalau.environment;

import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Presses the buttons of the portal's pages without a browser. */
public final class Forms {

    private Forms() {}

    /** Presses the button whose words, or whose form's words, contain this; follows to where the portal leads. */
    public static Page press(Visitor person, Page page, String words) {
        Element button = page.document().select("button, input[type=submit]").stream()
                .filter(each -> (each.text() + " " + each.val()).contains(words))
                .findFirst()
                .or(() -> page.document().select("form").stream()
                        .filter(form -> form.text().contains(words))
                        .map(form -> form.selectFirst("button, input[type=submit]"))
                        .filter(each -> each != null)
                        .findFirst())
                .orElseThrow(() -> new AssertionError("No button " + words + ": " + page));
        Element form = button.closest("form");
        Map<String, String> fields = Visitor.fields(form);
        if (button.hasAttr("name")) {
            fields.put(button.attr("name"), button.val());
        }
        // the page's script adds it to every form that it sends
        page.document().select("script[nonce]").stream()
                .findFirst()
                .ifPresent(script -> fields.put("primefaces.nonce", script.attr("nonce")));
        String action = form.absUrl("action");
        URI address = action.isEmpty() ? page.address() : URI.create(action);
        return person.follow(person.post(address, fields));
    }
}
