package kz.bagalau.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that the portal has, found in its source: a new page is in every list at once. */
public final class Pages {

    private static final Path WEBAPP = Path.of(System.getProperty("basedir", "."))
            .resolve("../ui-web/src/main/webapp")
            .normalize();

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");

    private Pages() {}

    /** The parameters that a page reads out of its address. */
    public static List<String> parametersOf(String page) {
        try {
            return PARAMETER
                    .matcher(Files.readString(WEBAPP.resolve(page.substring(1))))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of all pages that a signed-in person can open. */
    public static List<String> all() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(WEBAPP::relativize)
                    .filter(file -> !file.startsWith("WEB-INF") && !file.startsWith("resources"))
                    .map(file -> "/" + file.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
