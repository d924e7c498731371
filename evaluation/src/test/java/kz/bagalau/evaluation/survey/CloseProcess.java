package kz.bagalau.evaluation.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.tenancy.WalledDatabase;

/** A process that closes a round; where it is told to, it stands still until it is killed with SIGKILL. */
final class CloseProcess {

    private static final String STANDING = "standing still";
    private static final int KILLED = 128 + 9;

    private CloseProcess() {}

    /** A moment of a step. */
    record Moment(CloseStep step, int number) {}

    /** Closes the round; takes address, council, round, folder of keys, and the moment at which to stand still, if any. */
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0], "bagalau_app", "app")) {
            connection.setAutoCommit(false);
            WalledDatabase.bind(connection, "bagalau.council", arguments[1]);
            Optional<Moment> last = arguments.length < 6
                    ? Optional.empty()
                    : Optional.of(new Moment(CloseStep.valueOf(arguments[4]), Integer.parseInt(arguments[5])));
            new CloseByHand(connection, arguments[1], Path.of(arguments[3]), (step, number) -> {
                        if (last.equals(Optional.of(new Moment(step, number)))) {
                            standStill();
                        }
                    })
                    .run(UUID.fromString(arguments[2]));
        }
    }

    private static void standStill() {
        System.out.println(STANDING);
        try {
            // ends by itself only with the one who started it
            System.in.read();
            Runtime.getRuntime().halt(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts one that is killed at that moment; says whether it got there, which a step that is done already does not. */
    static boolean killed(String url, String council, UUID round, Path folder, Moment at) {
        return run(command(
                url, council, round.toString(), folder.toString(), at.step().name(), String.valueOf(at.number())));
    }

    /** Starts one that closes the round. */
    static void whole(String url, String council, UUID round, Path folder) {
        if (run(command(url, council, round.toString(), folder.toString()))) {
            throw new AssertionError("It stood still without being told to.");
        }
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CloseProcess.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean run(List<String> command) {
        StringBuilder said = new StringBuilder();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            boolean killed = false;
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null && !killed; line = lines.readLine()) {
                    said.append(line).append('\n');
                    if (line.equals(STANDING)) {
                        process.toHandle().destroyForcibly();
                        killed = true;
                    }
                }
            }
            int end = process.waitFor();
            if (end != (killed ? KILLED : 0)) {
                throw new AssertionError("It ended with " + end + ":\n" + said);
            }
            return killed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
