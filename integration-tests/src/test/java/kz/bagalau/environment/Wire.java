package kz.bagalau.environment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * The wire between the portal and the accounts of the sign-in service. It carries everything, until a test cuts it at the
 * n-th request of a kind: before the request arrives, or after it has been done and only its answer is lost.
 */
public final class Wire implements AutoCloseable {

    private static final List<String> CARRIED = List.of("Authorization", "Content-Type", "Accept");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final URI keycloak;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Cut cut;
    private boolean dead;

    /** Where the wire is cut. */
    private static final class Cut {

        private final String method;
        private final Pattern path;
        private final boolean afterwards;
        private int left;

        private Cut(String method, String path, int at, boolean afterwards) {
            this.method = method;
            this.path = Pattern.compile(path);
            this.left = at;
            this.afterwards = afterwards;
        }

        private boolean meets(HttpExchange request) {
            boolean meant = request.getRequestMethod().equals(method)
                    && path.matcher(request.getRequestURI().getPath()).find();
            if (meant) {
                left--;
            }
            return meant && left == 0;
        }
    }

    private Wire(HttpServer server, URI keycloak) {
        this.server = server;
        this.keycloak = keycloak;
    }

    static Wire to(URI keycloak) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Wire wire = new Wire(server, keycloak);
            server.createContext("/", wire::carry);
            server.setExecutor(wire.threads);
            server.start();
            return wire;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Cuts it at the n-th such request, which does not arrive; nothing passes any more. */
    public synchronized void cutBefore(String method, String path, int at) {
        cut = new Cut(method, path, at, false);
    }

    /** Cuts it at the n-th such request, which is done and whose answer is lost; nothing passes any more. */
    public synchronized void cutAfter(String method, String path, int at) {
        cut = new Cut(method, path, at, true);
    }

    /** Everything passes again. */
    public synchronized void mend() {
        cut = null;
        dead = false;
    }

    /** Whether it was cut where it was to be. */
    public synchronized boolean isCut() {
        return dead;
    }

    private synchronized Passing passing(HttpExchange request) {
        if (dead) {
            return Passing.NOT_AT_ALL;
        }
        if (cut == null || !cut.meets(request)) {
            return Passing.BOTH_WAYS;
        }
        dead = true;
        return cut.afterwards ? Passing.ONE_WAY : Passing.NOT_AT_ALL;
    }

    private void carry(HttpExchange request) throws IOException {
        try (request) {
            byte[] body = request.getRequestBody().readAllBytes();
            Passing passing = passing(request);
            if (passing == Passing.NOT_AT_ALL) {
                return;
            }
            HttpResponse<byte[]> answer = forward(request, body);
            if (passing == Passing.ONE_WAY) {
                return;
            }
            answer.headers().firstValue("Content-Type").ifPresent(type -> request.getResponseHeaders()
                    .set("Content-Type", type));
            answer.headers().firstValue("Location").ifPresent(location -> request.getResponseHeaders()
                    .set("Location", location));
            request.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            if (answer.body().length > 0) {
                request.getResponseBody().write(answer.body());
            }
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange request, byte[] body) throws IOException {
        HttpRequest.Builder onwards = HttpRequest.newBuilder(
                        URI.create(keycloak + request.getRequestURI().toString()))
                .method(request.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        CARRIED.forEach(name -> {
            if (request.getRequestHeaders().getFirst(name) != null) {
                onwards.header(name, request.getRequestHeaders().getFirst(name));
            }
        });
        try {
            return http.send(onwards.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private enum Passing {
        BOTH_WAYS,
        ONE_WAY,
        NOT_AT_ALL
    }
}
