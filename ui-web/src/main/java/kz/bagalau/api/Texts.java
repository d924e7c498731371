package kz.bagalau.api;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import kz.bagalau.methodology.LawText;

/** Words in the languages in which they are recorded; a language that is missing is left out. */
final class Texts {

    /** Asked for once: each question to the factory searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private Texts() {}

    static JsonObject json(LawText text) {
        var json = JSON.createObjectBuilder().add("kk", text.kk());
        if (text.ru() != null) {
            json.add("ru", text.ru());
        }
        if (text.en() != null) {
            json.add("en", text.en());
        }
        return json.build();
    }
}
