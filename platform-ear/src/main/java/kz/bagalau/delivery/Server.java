package kz.bagalau.delivery;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The portal: Payara Micro with the one application, as a process of its own, on the loopback interface. */
public final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /**
     * What is asked of it.
     *
     * @param name names its process, its log and its cluster, so that two of them do not meet
     * @param war the application
     * @param port where people reach it
     * @param clusterPort where nodes of a cluster would meet
     * @param settings the portal's configuration by its keys; secrets among them stay out of the command line
     * @param options further options of the virtual machine
     */
    public record Wanted(
            String name, Path war, int port, int clusterPort, Map<String, String> settings, List<String> options) {}

    private final Distribution distribution;
    private final DataFolder folder;
    private final Wanted wanted;
    private final Progress progress;
    private volatile Child child;
    private boolean startedAgain;
    private boolean closed;

    public Server(Distribution distribution, DataFolder folder, Wanted wanted, Progress progress) {
        this.distribution = distribution;
        this.folder = folder;
        this.wanted = wanted;
        this.progress = progress;
    }

    /** Starts it and comes back when it is ready for people. */
    public Server start() {
        launch();
        awaitReady();
        return this;
    }

    /** Starts it and comes back at once. */
    void launch() {
        if (Child.endOrphan(folder, wanted.name())) {
            progress.tell("Stopped the portal that an earlier start left running");
        }
        progress.tell("Starting the portal on port " + wanted.port());
        startChild();
    }

    /** What has been stopped before it was started is not started. */
    private synchronized void startChild() {
        if (closed) {
            throw new Trouble("The portal was stopped before it was started.");
        }
        child = Child.start(folder, wanted.name(), command(), environment());
    }

    /** Comes when the server has ended. */
    CompletableFuture<?> ended() {
        return child.ended();
    }

    void awaitReady() {
        Waiting.until(
                address().resolve("/health/ready"),
                PATIENCE,
                this::requireGoing,
                () -> new Trouble("The portal was not ready in " + PATIENCE.toMinutes() + " minutes: see "
                        + address().resolve("/health/ready") + " and the end of " + child.log() + "."));
        requireGoing();
    }

    public URI address() {
        return URI.create("http://localhost:" + wanted.port());
    }

    public Path log() {
        return folder.logs().resolve(wanted.name() + ".log");
    }

    Stream<ProcessHandle> processes() {
        return child == null ? Stream.empty() : child.processes();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (child != null) {
            child.close();
        }
    }

    private void requireGoing() {
        PortalLog log = new PortalLog(child.log());
        if (log.saysServerFellOverItself() && !startedAgain) {
            startedAgain = true;
            progress.tell("The server fell over itself while starting: starting it once more");
            child.close();
            startChild();
            return;
        }
        if (log.saysNotDeployed()) {
            throw whyNot(log);
        }
        if (!child.alive()) {
            throw folder.because("The portal ended while starting", child.log());
        }
    }

    private Trouble whyNot(PortalLog log) {
        if (log.saysPortTaken()) {
            Ports.requireFree(wanted.port(), "portal", "--port");
            return new Trouble("A port of the portal was taken while it started: start again.");
        }
        return log.missingSetting()
                .map(key -> new Trouble("The portal misses the setting " + key + ": set " + asVariable(key)
                        + " (docs/configuration.md)."))
                .orElseGet(() -> folder.because("The portal could not be deployed", child.log()));
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xms128m",
                "-Xmx768m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dhazelcast.socket.bind.any=false",
                "-Djava.net.preferIPv4Stack=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Almaty",
                // Else the mail library searches every archive of the server for it, several times in each letter.
                "-Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider"));
        command.addAll(wanted.options());
        command.addAll(List.of(
                "-jar",
                distribution.payara().toString(),
                "--disablephonehome",
                "--nocluster",
                "--interfaces",
                "127.0.0.1",
                "--startport",
                String.valueOf(wanted.clusterPort()),
                "--clustername",
                "bagalau-" + wanted.clusterPort(),
                "--nohostaware",
                "--port",
                String.valueOf(wanted.port()),
                "--minhttpthreads",
                "8",
                "--maxhttpthreads",
                "32",
                "--prebootcommandfile",
                distribution.home().resolve("server").resolve("pre-boot.txt").toString(),
                "--logproperties",
                distribution
                        .home()
                        .resolve("server")
                        .resolve("logging.properties")
                        .toString(),
                "--unpackdir",
                folder.run().resolve(wanted.name()).toString(),
                "--contextroot",
                "/",
                "--deploy",
                wanted.war().toString()));
        return command;
    }

    /** MicroProfile Config reads {@code bagalau.database.url} from {@code BAGALAU_DATABASE_URL}. */
    private Map<String, String> environment() {
        return wanted.settings().entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> asVariable(setting.getKey()), Map.Entry::getValue, (a, b) -> b, TreeMap::new));
    }

    static String asVariable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
