package kz.bagalau.survey;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The addresses that the published description of the interface promises to answer. */
final class InterfacePaths {

    private static final Path DESCRIPTION =
            Path.of(System.getProperty("basedir", ".")).resolve("../docs/openapi.json");

    private InterfacePaths() {}

    /** Those that are only read. */
    static List<String> readable() {
        try {
            return JsonParser.parseString(Files.readString(DESCRIPTION))
                    .getAsJsonObject()
                    .getAsJsonObject("paths")
                    .entrySet()
                    .stream()
                    .filter(path -> path.getValue().getAsJsonObject().has("get"))
                    .map(path -> path.getKey())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
