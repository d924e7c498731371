package kz.bagalau.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogOnFailureTest {

    @Test
    void errors_and_warnings_come_first_then_sixty_lines_and_the_path() {
        List<String> log = Stream.concat(
                        Stream.of("[SEVERE] the fault", "[WARNING] the hint"),
                        IntStream.rangeClosed(1, 100).mapToObj(number -> "[INFO] line " + number))
                .toList();

        List<String> shown = LogOnFailure.excerpt("a test", Path.of("portal.log"), log)
                .lines()
                .toList();

        assertThat(shown.get(0))
                .contains("a test", Path.of("portal.log").toAbsolutePath().toString());
        assertThat(shown.subList(1, 3)).containsExactly("[SEVERE] the fault", "[WARNING] the hint");
        assertThat(shown).doesNotContain("[INFO] line 40").endsWith("[INFO] line 100");
        assertThat(shown.stream().filter(line -> line.startsWith("[INFO]"))).hasSize(60);
    }
}
