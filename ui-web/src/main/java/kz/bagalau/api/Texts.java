package kz.bagalau.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import kz.bagalau.methodology.LawText;

/** Words in the languages in which they are recorded; a language that is missing is left out. */
final class Texts {

    private Texts() {}

    static JsonObject json(LawText text) {
        var json = Json.createObjectBuilder().add("kk", text.kk());
        if (text.ru() != null) {
            json.add("ru", text.ru());
        }
        if (text.en() != null) {
            json.add("en", text.en());
        }
        return json.build();
    }
}
