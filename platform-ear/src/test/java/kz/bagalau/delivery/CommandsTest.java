package kz.bagalau.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two commands of the README where no fit JDK is. */
class CommandsTest {

    @TempDir
    Path programs;

    @ParameterizedTest
    @ValueSource(strings = {"run", "test"})
    void too_old_a_java_is_told_in_one_line(String command) throws Exception {
        program("java", "echo 'openjdk version \"11.0.20\" 2023-07-18' >&2");

        assertThat(refusal(command)).contains("Java 11 is too old").contains("JDK 17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "test"})
    void a_java_that_cannot_compile_is_told_in_one_line(String command) throws Exception {
        program("java", "echo 'openjdk version \"17.0.20\" 2026-07-21' >&2");

        assertThat(refusal(command)).contains("no JDK").contains("javac");
    }

    private void program(String name, String line) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Only the programs that the commands need to find out are there besides. */
    private String refusal(String command) throws IOException, InterruptedException {
        for (String needed : List.of("dirname", "sed", "head", "uname")) {
            program(needed, "exec /usr/bin/" + needed + " \"$@\"");
        }
        Path said = programs.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(
                        "/bin/bash", Path.of("..", command).toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("PATH", programs.toString());
        builder.environment().remove("JAVA_HOME");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readAllLines(said)).singleElement().asString().startsWith("bagalau: ");
        return Files.readString(said);
    }
}
