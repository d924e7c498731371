package kz.bagalau.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kz.bagalau.environment.Run;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * The description of the interface that lies in the repository against the one the portal answers. What was described
 * once stays: within a version things are added, never renamed or taken away, and nothing becomes required.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromisedIT {

    private static final Path KEPT = Path.of("..", "docs", "openapi.json");
    private static final Path SERVED = Path.of("target", "openapi.json");

    @Test
    void whatever_the_description_in_the_repository_promises_the_portal_still_describes() throws IOException {
        JsonObject served = sorted(Described.by(Run.portal()).document()).getAsJsonObject();
        served.remove("servers");
        Files.writeString(
                SERVED,
                new GsonBuilder()
                                .setPrettyPrinting()
                                .disableHtmlEscaping()
                                .create()
                                .toJson(served)
                        + "\n");

        JsonObject kept = new Gson().fromJson(Files.readString(KEPT), JsonObject.class);

        List<String> broken = new ArrayList<>();
        compare(kept, served, "#", broken);
        assertThat(kept.getAsJsonObject("paths").keySet()).isNotEmpty();
        assertThat(broken)
                .as("docs/openapi.json against the portal; the one that is served lies in " + SERVED)
                .isEmpty();
    }

    private static void compare(JsonElement kept, JsonElement served, String place, List<String> broken) {
        if (served == null) {
            broken.add(place + " is gone");
        } else if (kept.isJsonObject() && served.isJsonObject()) {
            kept.getAsJsonObject().entrySet().forEach(each -> {
                if (!isProse(each.getKey(), each.getValue())) {
                    compare(
                            each.getValue(),
                            served.getAsJsonObject().get(each.getKey()),
                            place + "/" + each.getKey(),
                            broken);
                }
            });
            if (!kept.getAsJsonObject().has("required")
                    && isList(served.getAsJsonObject().get("required"))) {
                broken.add(place + " requires now " + served.getAsJsonObject().get("required"));
            }
        } else if (kept.isJsonArray() && served.isJsonArray()) {
            compare(kept.getAsJsonArray(), served.getAsJsonArray(), place, broken);
        } else if (!kept.equals(served)) {
            broken.add(place + " was " + kept + " and is " + served);
        }
    }

    /** What is required stays exactly; other lists may grow. */
    private static void compare(JsonArray kept, JsonArray served, String place, List<String> broken) {
        if (place.endsWith("/required") && kept.size() != served.size()) {
            broken.add(place + " was " + kept + " and is " + served);
        }
        kept.forEach(each -> {
            if (!served.contains(each)) {
                broken.add(place + " has no " + each + " any more");
            }
        });
    }

    /** Words and examples may be mended; a field that is named so is none of them. */
    private static boolean isProse(String name, JsonElement value) {
        return value.isJsonPrimitive()
                && List.of("description", "summary", "example", "title").contains(name);
    }

    private static boolean isList(JsonElement required) {
        return required != null && required.isJsonArray();
    }

    private static JsonElement sorted(JsonElement part) {
        if (part.isJsonArray()) {
            JsonArray list = new JsonArray();
            part.getAsJsonArray().forEach(each -> list.add(sorted(each)));
            return list;
        }
        if (!part.isJsonObject()) {
            return part;
        }
        JsonObject whole = new JsonObject();
        new TreeSet<>(part.getAsJsonObject().keySet())
                .forEach(name -> whole.add(name, sorted(part.getAsJsonObject().get(name))));
        return whole;
    }
}
