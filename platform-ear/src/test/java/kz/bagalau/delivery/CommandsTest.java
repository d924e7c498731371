package kz.bagalau.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two commands of the README on a machine that lacks what they need. */
class CommandsTest {

    /** Chooses a browser as ./test does, and shows what the build would be told. */
    private static final String CHOICE = "say() { echo \"$*\"; }; fail() { echo \"bagalau: $*\"; exit 1; };"
            + " . ../.mvn/browser.sh; echo profile=${profile[*]}";

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

    @Test
    void a_home_that_cannot_be_written_is_told_in_one_line() throws Exception {
        aJdk();
        program("mkdir", "exit 1");

        assertThat(run("/bin/bash", "-c", "HOME=/nowhere; . ../.mvn/needs.sh; require_home"))
                .startsWith("bagalau: Maven cannot keep what it fetches in /nowhere/.m2");
    }

    @Test
    void an_unnamed_home_is_the_one_that_the_system_knows() throws Exception {
        aJdk();
        program("mkdir", "exit 1");

        assertThat(run(
                        "/bin/bash",
                        "-c",
                        "unset HOME; . ../.mvn/needs.sh; MAVEN_USER_HOME=" + programs + "; fail() { :; };"
                                + " require_home; echo \"$HOME\""))
                .isEqualTo(System.getProperty("user.home"));
    }

    @Test
    void an_installed_browser_is_taken() throws Exception {
        program("google-chrome", "exit 0");

        assertThat(browser())
                .contains("Browser: " + programs.resolve("google-chrome"))
                .endsWith("profile=");
    }

    @Test
    void without_a_browser_root_gets_the_one_of_the_system() throws Exception {
        program("id", "echo 0");
        program(
                "apt-get",
                "[ \"$1 $2\" = '-qq update' ] || { echo > " + programs.resolve("chromium") + "; /bin/chmod +x "
                        + programs.resolve("chromium") + "; }");

        assertThat(browser())
                .contains("Installing chromium with apt")
                .contains("Browser: " + programs.resolve("chromium"))
                .endsWith("profile=");
    }

    @Test
    void where_apt_has_none_the_tests_fetch_their_own() throws Exception {
        program("id", "echo 0");
        program("apt-get", "exit 100");
        program("timeout", "exit 0");

        assertThat(browser()).contains("apt could not install chromium").endsWith("profile=-Pown-browser");
    }

    @Test
    void an_ordinary_user_does_not_ask_apt() throws Exception {
        program("id", "echo 1000");
        program("apt-get", "exit 0");
        program("timeout", "exit 0");

        assertThat(browser()).doesNotContain("apt").endsWith("profile=-Pown-browser");
    }

    @Test
    void where_no_browser_can_be_had_one_line_says_so_before_anything_is_built() throws Exception {
        program("id", "echo 1000");
        program("timeout", "exit 124");

        assertThat(browser())
                .startsWith("bagalau: No browser is installed")
                .contains("BAGALAU_BROWSER")
                .doesNotContain("profile=");
    }

    @Test
    void a_browser_that_is_named_and_not_there_is_told() throws Exception {
        program("id", "echo 1000");

        assertThat(run("/bin/bash", "-c", "BAGALAU_BROWSER=/nowhere/chrome; " + CHOICE))
                .startsWith("bagalau: BAGALAU_BROWSER is /nowhere/chrome")
                .doesNotContain("profile=");
    }

    private void aJdk() throws IOException {
        program("java", "echo 'openjdk version \"17.0.20\" 2026-07-21' >&2");
        program("javac", "exit 0");
        program("sed", "exec /usr/bin/sed \"$@\"");
        program("head", "exec /usr/bin/head \"$@\"");
    }

    private String browser() throws IOException, InterruptedException {
        return run("/bin/bash", "-c", CHOICE);
    }

    private void program(String name, String line) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The one line that the person gets. */
    private String refusal(String command) throws IOException, InterruptedException {
        for (String needed : List.of("dirname", "sed", "head", "uname")) {
            program(needed, "exec /usr/bin/" + needed + " \"$@\"");
        }
        String said = run("/bin/bash", Path.of("..", command).toString());
        assertThat(said.lines()).singleElement().asString().startsWith("bagalau: ");
        return said;
    }

    /** What it says, with only the programs on its path that the case has laid there. */
    private String run(String... command) throws IOException, InterruptedException {
        Path said = programs.resolve("said");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(said).strip();
        assertThat(process.exitValue()).as(text).isEqualTo(text.contains("bagalau: ") ? 1 : 0);
        return text;
    }
}
