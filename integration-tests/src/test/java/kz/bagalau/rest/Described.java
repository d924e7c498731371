package kz.bagalau.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;
import kz.bagalau.environment.Page;
import kz.bagalau.environment.Portal;

/** The description of the interface as the portal answers it (OpenAPI), and whether answers are what it says. */
final class Described {

    private final JsonObject document;

    private Described(JsonObject document) {
        this.document = document;
    }

    static Described by(Portal portal) {
        Page page = portal.visitor().send("/openapi", request -> request.header("Accept", "application/json")
                .GET());
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        return new Described(new Gson().fromJson(page.body(), JsonObject.class));
    }

    /** All of it. */
    JsonObject document() {
        return document;
    }

    /** The operation; the tests fail if it is not described. */
    JsonObject operation(String path, String method) {
        JsonObject paths = document.getAsJsonObject("paths");
        assertThat(paths.keySet()).contains(path);
        JsonObject item = paths.getAsJsonObject(path);
        assertThat(item.keySet()).as(path).contains(method);
        return item.getAsJsonObject(method);
    }

    /** Everything that is described at the path. */
    JsonObject item(String path) {
        return document.getAsJsonObject("paths").getAsJsonObject(path);
    }

    Set<String> paths() {
        return document.getAsJsonObject("paths").keySet();
    }

    /** The part of the document to which a reference leads. */
    JsonObject at(String reference) {
        JsonObject part = document;
        for (String step : reference.substring(2).split("/")) {
            assertThat(part.keySet()).as(reference).contains(step);
            part = part.getAsJsonObject(step);
        }
        return part;
    }

    /** Every reference of the document leads somewhere. */
    void requireWhole() {
        requireWhole(document);
    }

    private void requireWhole(JsonElement part) {
        if (part.isJsonArray()) {
            part.getAsJsonArray().forEach(this::requireWhole);
        } else if (part.isJsonObject()) {
            part.getAsJsonObject().entrySet().forEach(each -> {
                if (each.getKey().equals("$ref") && each.getValue().isJsonPrimitive()) {
                    at(each.getValue().getAsString());
                } else {
                    requireWhole(each.getValue());
                }
            });
        }
    }

    /** The answer has what its schema requires, nothing that it does not know, and each value of its kind. */
    void requireFits(JsonElement answer, String schema) {
        fits(answer, at("#/components/schemas/" + schema), schema);
    }

    private void fits(JsonElement value, JsonObject said, String place) {
        if (said.has("$ref")) {
            fits(value, at(said.get("$ref").getAsString()), place);
            return;
        }
        switch (said.get("type").getAsString()) {
            case "object" -> object(value.getAsJsonObject(), said, place);
            case "array" ->
                value.getAsJsonArray().forEach(each -> fits(each, said.getAsJsonObject("items"), place + "[]"));
            case "string" -> string(value, said, place);
            case "integer" ->
                assertThat(value.getAsJsonPrimitive().isNumber()).as(place).isTrue();
            case "boolean" ->
                assertThat(value.getAsJsonPrimitive().isBoolean()).as(place).isTrue();
            default -> throw new AssertionError(place + " is of an unknown type.");
        }
    }

    private void object(JsonObject value, JsonObject said, String place) {
        if (said.has("required")) {
            said.getAsJsonArray("required")
                    .forEach(name -> assertThat(value.keySet()).as(place).contains(name.getAsString()));
        }
        JsonElement others = said.get("additionalProperties");
        JsonObject properties = said.has("properties") ? said.getAsJsonObject("properties") : new JsonObject();
        boolean closed = others != null && others.isJsonPrimitive() && !others.getAsBoolean();
        if (closed) {
            Set<String> unknown = new HashSet<>(value.keySet());
            unknown.removeAll(properties.keySet());
            assertThat(unknown).as(place + " holds what is not described").isEmpty();
        }
        value.entrySet().forEach(each -> {
            String at = place + "." + each.getKey();
            if (properties.has(each.getKey())) {
                fits(each.getValue(), properties.getAsJsonObject(each.getKey()), at);
            } else if (others != null && others.isJsonObject()) {
                fits(each.getValue(), others.getAsJsonObject(), at);
            }
        });
    }

    private static void string(JsonElement value, JsonObject said, String place) {
        assertThat(value.getAsJsonPrimitive().isString()).as(place).isTrue();
        if (said.has("enum")) {
            Set<String> names = new HashSet<>();
            said.getAsJsonArray("enum").forEach(name -> names.add(name.getAsString()));
            assertThat(names).as(place).contains(value.getAsString());
        }
        if (said.has("pattern")) {
            assertThat(value.getAsString())
                    .as(place)
                    .matches(said.get("pattern").getAsString());
        }
    }
}
