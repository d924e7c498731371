package kz.bagalau.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A server that runs as a process of its own. It gets a session of its own, so that Ctrl-C reaches it only through the
 * launcher, and a pid file, so that a later start finds what a killed launcher left behind.
 */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Process process;
    private final Path pidFile;
    private final Path log;

    private Child(Process process, Path pidFile, Path log) {
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /** Starts it after ending an orphan of the same name. */
    static Child start(DataFolder folder, String name, List<String> command, Map<String, String> environment) {
        Path log = folder.logs().resolve(name + ".log");
        List<String> whole = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            whole.add("/usr/bin/setsid");
        }
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(folder.run().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        try {
            return known(builder.start(), pidFile(folder, name), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that no later start could find must not stay. */
    private static Child known(Process process, Path pidFile, Path log) throws IOException {
        try {
            Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()) + "\n");
            return new Child(process, pidFile, log);
        } catch (IOException e) {
            end(process.toHandle());
            throw e;
        }
    }

    /** Ends the process of that name that an earlier, killed launcher has left running. */
    static boolean endOrphan(DataFolder folder, String name) {
        Optional<ProcessHandle> orphan = orphan(pidFile(folder, name));
        orphan.ifPresent(Child::end);
        return orphan.isPresent();
    }

    private static Optional<ProcessHandle> orphan(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            String[] known = Files.readString(pidFile).strip().split(" ");
            return known.length < 2
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(known[0]))
                            .filter(process -> startOf(process).equals(known[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the pid alone one might end a stranger who got the number after us. */
    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static Path pidFile(DataFolder folder, String name) {
        return folder.run().resolve(name + ".pid");
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Comes when the process has ended, by itself or by {@link #close()}. */
    CompletableFuture<?> ended() {
        return process.onExit();
    }

    Path log() {
        return log;
    }

    /** The processes that belong to it, itself first. */
    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    @Override
    public void close() {
        end(process.toHandle());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A start script stays the parent of its server: ask all of them to end, and make those end that do not. */
    static void end(ProcessHandle root) {
        List<ProcessHandle> family =
                Stream.concat(root.descendants(), Stream.of(root)).toList();
        family.forEach(ProcessHandle::destroy);
        CompletableFuture<?> gone = CompletableFuture.allOf(
                family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            gone.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            family.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            family.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
