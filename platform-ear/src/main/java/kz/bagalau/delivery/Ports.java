package kz.bagalau.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the machine about its ports. */
public final class Ports {

    private Ports() {}

    /** A port of the loopback interface that nobody uses just now. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses to go on with a port that somebody else has. */
    static void requireFree(int port, String use, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Trouble(
                    "Port " + port + " (" + use + ") is taken"
                            + holder(port).map(who -> " by " + who).orElse("")
                            + ": stop that program, or start with " + option + " and another number.",
                    e);
        }
    }

    /** Who listens there, as far as this user may know. */
    static Optional<String> holder(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> inode(Path.of(table), port).stream())
                .findFirst()
                .flatMap(Ports::processWith);
    }

    private static Optional<String> inode(Path table, int port) {
        String suffix = ":%04X".formatted(port);
        for (String line : lines(table)) {
            String[] fields = line.strip().split("\\s+");
            // local address, state 0A = listening, inode
            if (fields.length > 9 && fields[1].endsWith(suffix) && fields[3].equals("0A")) {
                return Optional.of(fields[9]);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> processWith(String inode) {
        Path socket = Path.of("socket:[" + inode + "]");
        return ProcessHandle.allProcesses()
                .filter(process -> opens(process.pid(), socket))
                .findFirst()
                .map(process -> "process " + process.pid()
                        + process.info()
                                .command()
                                .map(command -> " (" + Path.of(command).getFileName() + ")")
                                .orElse(""));
    }

    private static boolean opens(long pid, Path socket) {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.anyMatch(file -> link(file).filter(socket::equals).isPresent());
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static Optional<Path> link(Path file) {
        try {
            return Optional.of(Files.readSymbolicLink(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            return List.of();
        }
    }
}
