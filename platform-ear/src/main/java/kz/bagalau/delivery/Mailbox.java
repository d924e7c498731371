package kz.bagalau.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** A page on which the caught mail can be read. */
public final class Mailbox implements AutoCloseable {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Almaty"));

    private final MailSink sink;
    private final int port;
    private final String template = resource("mailbox.html");
    private volatile HttpServer server;

    public Mailbox(MailSink sink, int port) {
        this.sink = sink;
        this.port = port;
    }

    public Mailbox start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        return this;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] page = page(sink.mails()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(200, head ? -1 : page.length);
            if (!head) {
                exchange.getResponseBody().write(page);
            }
        }
    }

    String page(List<MailSink.Mail> mails) {
        String list = mails.isEmpty()
                ? "<p class=\"none\">Әзірге хат келген жоқ.</p>"
                : mails.stream().map(Mailbox::article).collect(Collectors.joining("\n"));
        return template.replace("@count@", String.valueOf(mails.size())).replace("@mails@", list);
    }

    private static String article(MailSink.Mail mail) {
        return """
            <article>
              <header><h2>%s</h2><time>%s</time></header>
              <p class="who"><b>Кімге:</b> %s <b>Кімнен:</b> %s</p>
              <pre>%s</pre>
            </article>"""
                .formatted(
                        escape(mail.subject()),
                        mail.sent().equals(Instant.EPOCH) ? "" : WHEN.format(mail.sent()),
                        escape(mail.to()),
                        escape(mail.from()),
                        linked(escape(mail.text().strip())));
    }

    /** Only addresses of this machine become links: that is where the mails of the demo lead. */
    private static String linked(String text) {
        return text.replaceAll("(http://localhost(?::\\d+)?[^\\s<\"']*)", "<a href=\"$1\">$1</a>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) {
        try (InputStream stream = Mailbox.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
