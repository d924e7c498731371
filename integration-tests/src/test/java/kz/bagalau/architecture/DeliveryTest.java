package kz.bagalau.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What may and may not travel inside the WAR. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeliveryTest {

    @Test
    void the_war_brings_nothing_that_the_server_has() throws IOException {
        Path target = Tree.ROOT.resolve("ui-web/target");
        try (Stream<Path> all = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            List<Path> libraries = all.map(folder -> folder.resolve("WEB-INF/lib"))
                    .filter(Files::isDirectory)
                    .toList();
            assumeThat(libraries).as("the WAR was packaged").isNotEmpty();

            for (Path folder : libraries) {
                assertThat(Tree.files(folder, ".jar").stream()
                                .map(jar -> jar.getFileName().toString())
                                .filter(name -> name.matches("(jackson-|jakarta\\.|jersey-|eclipselink|hazelcast).*")))
                        .as("a second Jackson, Jersey or Jakarta interface breaks the server's own")
                        .isEmpty();
            }
        }
    }
}
