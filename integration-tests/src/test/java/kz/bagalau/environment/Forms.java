package kz.bagalau.environment;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Presses the buttons of the portal's pages without a browser. */
public final class Forms {

    private Forms() {}

    /** Presses the button whose words, or whose form's words, contain this; follows to where the portal leads. */
    public static Page press(Visitor person, Page page, String words) {
        Element button = button(page, words).orElseThrow(() -> new AssertionError("No button " + words + ": " + page));
        return person.follow(send(person, page, button, Map.of()));
    }

    /** Opens the page and presses the button, if it is there; answers whether it was. */
    public static boolean pressIfThere(Visitor person, String path, String words) {
        Page page = person.visit(path);
        Optional<Element> button = button(page, words);
        button.ifPresent(each -> {
            Page answer = person.follow(send(person, page, each, Map.of()));
            if (answer.status() != 200) {
                throw new AssertionError(words + " at " + path + ": " + answer);
            }
        });
        return button.isPresent();
    }

    /** Sends the form of a button with other values in some of its fields; takes the answer as it is. */
    public static Page send(Visitor person, Page page, Element button, Map<String, String> changes) {
        Element form = button.closest("form");
        Map<String, String> fields = fields(page, button);
        fields.putAll(changes);
        String action = form.absUrl("action");
        URI address = action.isEmpty() ? page.address() : URI.create(action);
        return form.attr("enctype").startsWith("multipart/")
                ? Preparation.sendParts(person, address, fields, border -> "")
                : person.post(address, fields);
    }

    /** What the browser sends when the button is pressed. */
    public static Map<String, String> fields(Page page, Element button) {
        Map<String, String> fields = Visitor.fields(button.closest("form"));
        if (button.hasAttr("name")) {
            fields.put(button.attr("name"), button.val());
        }
        return fields;
    }

    /** The button whose words, or whose form's words, contain this. */
    public static Optional<Element> button(Page page, String words) {
        return page.document().select("button, input[type=submit]").stream()
                .filter(each -> (each.text() + " " + each.val()).contains(words))
                .findFirst()
                .or(() -> page.document().select("form").stream()
                        .filter(form -> form.text().contains(words))
                        .map(form -> form.selectFirst("button, input[type=submit]"))
                        .filter(each -> each != null)
                        .findFirst());
    }
}
