package kz.bagalau.ui.frame;

import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * A field that is kept as one goes (tag {@code b:kept}, script fields.js).
 *
 * @param kind {@code text}, {@code number}, {@code date}, {@code area} or {@code choice}
 * @param value what stands, spelt as the server spells it
 * @param send what is sent beside the value, as JSON: which field it is
 * @param choices the choices of {@code choice}; empty otherwise
 * @param hints what is advised; it never forbids
 */
public record KeptField(
        String id, String label, String kind, String value, String send, List<Choice> choices, List<String> hints) {

    public KeptField {
        choices = List.copyOf(choices);
        hints = List.copyOf(hints);
    }

    /** One of the choices. */
    public record Choice(String value, String words, boolean chosen) {}

    /** A field of one line or several. */
    public static KeptField of(
            String id, String label, String kind, String value, JsonObjectBuilder send, List<String> hints) {
        return new KeptField(id, label, kind, value, send.build().toString(), List.of(), hints);
    }

    /** A field of choices. */
    public static KeptField choosing(
            String id, String label, JsonObjectBuilder send, List<Choice> choices, List<String> hints) {
        String chosen = choices.stream()
                .filter(Choice::chosen)
                .map(Choice::value)
                .findFirst()
                .orElse("");
        return new KeptField(id, label, "choice", chosen, send.build().toString(), choices, hints);
    }
}
