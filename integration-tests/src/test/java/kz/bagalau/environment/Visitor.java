package kz.bagalau.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody who visits the portal without a browser: keeps cookies as a browser does (by host and path, a secure one on
 * localhost too), follows nothing unless told, and can fill the forms of the sign-in service.
 */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private record Cookie(String name, String value, String path) {}

    private final URI portal;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, Cookie> cookies = new ConcurrentHashMap<>();
    private volatile String language = "kk";

    public Visitor(URI portal) {
        this.portal = portal;
    }

    /** Sends this as the languages that the browser prefers. */
    public Visitor preferring(String languages) {
        this.language = languages;
        return this;
    }

    /** Asks for one address of the portal and takes the answer as it is. */
    public Page get(String path) {
        return get(at(path));
    }

    /** An address of the portal; put together as text, because a path may begin with two slashes. */
    private URI at(String path) {
        return path.startsWith("http") ? URI.create(path) : URI.create(portal + path);
    }

    public Page get(URI address) {
        return send(address, request -> request.GET());
    }

    /** Asks, and follows wherever the answers lead. */
    public Page visit(String path) {
        return follow(get(path));
    }

    /** Follows an answer to its end. */
    public Page follow(Page answer) {
        Page at = answer;
        for (int hops = 0; at.location().isPresent() && at.status() >= 300 && at.status() < 400; hops++) {
            if (hops == 12) {
                throw new AssertionError("Led in a circle: " + at);
            }
            at = get(at.location().get());
        }
        return at;
    }

    /** Posts fields as a form of the portal's own page would. */
    public Page post(String path, Map<String, String> fields) {
        return post(at(path), fields);
    }

    public Page post(URI address, Map<String, String> fields) {
        return post(address, fields, origin(address));
    }

    /** Posts fields and says that they come from there; says nothing where that is {@code null}. */
    public Page post(URI address, Map<String, String> fields, String origin) {
        return send(address, request -> {
            if (origin != null) {
                request.header("Origin", origin);
            }
            return request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(encode(fields)));
        });
    }

    /** Posts a command as a script of the portal's own page would. */
    public Page json(String path, UUID command, String body) {
        return send(path, request -> request.header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", command.toString())
                .header("Origin", origin(portal))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends what the caller makes of the request; cookies and language are added here. */
    public Page send(URI address, UnaryOperator<HttpRequest.Builder> make) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept-Language", language);
        cookiesFor(address).ifPresent(value -> request.header("Cookie", value));
        try {
            HttpResponse<String> answer = http.send(make.apply(request).build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(line -> remember(address, line));
            return new Page(answer.statusCode(), address, answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(address + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Page send(String path, UnaryOperator<HttpRequest.Builder> make) {
        return send(at(path), make);
    }

    /** Signs in through the pages of the sign-in service; the first council of the person if he must choose. */
    public Visitor signIn(Account account) {
        Page end = signInAt(account, "/today.xhtml");
        if (end.address().getPath().equals("/council/choose.xhtml")) {
            end = follow(
                    post("/council/choice", Map.of("council", account.councils().get(0))));
        }
        if (end.status() != 200
                || !end.address().getHost().equals(portal.getHost())
                || end.address().getPort() != portal.getPort()) {
            throw new AssertionError(account + " could not sign in: " + end);
        }
        return this;
    }

    /** Asks for the page and goes through the sign-in until the portal answers; gives its last answer. */
    public Page signInAt(Account account, String path) {
        return fillSignIn(account, visit(path));
    }

    /** Fills whatever pages of the sign-in service come, from the one given on. */
    public Page fillSignIn(Account account, Page first) {
        return fillSignIn(account.username(), first);
    }

    /** The same for somebody who is none of the demo's people; the password is the same. */
    public Page fillSignIn(String username, Page first) {
        Page at = first;
        for (int pages = 0; at.address().getPath().startsWith("/realms/"); pages++) {
            if (pages == 6) {
                throw new AssertionError("The sign-in does not end: " + at);
            }
            at = follow(submitSignIn(username, at));
        }
        return at;
    }

    private Page submitSignIn(String username, Page at) {
        FormElement form = at.document().select("form[action*=login-actions]").forms().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No sign-in form: " + at + "\n" + at.body()));
        Map<String, String> fields = fields(form);
        if (form.selectFirst("[name=username]") != null) {
            fields.put("username", username);
        }
        if (form.selectFirst("[name=password]") != null) {
            fields.put("password", Account.PASSWORD);
        }
        if (form.selectFirst("[name=kc.org]") != null) {
            fields.put("kc.org", "alatau");
        }
        return send(URI.create(form.absUrl("action")), request -> request.header(
                        "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields))));
    }

    /** What a form holds when nobody has touched it: hidden fields and values already there, no buttons. */
    public static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            String type = field.attr("type");
            if (type.equals("submit") || type.equals("button")) {
                continue;
            }
            if ((type.equals("checkbox") || type.equals("radio")) && !field.hasAttr("checked")) {
                continue;
            }
            fields.put(field.attr("name"), field.tagName().equals("select") ? chosen(field) : field.val());
        }
        return fields;
    }

    /** What a browser sends of a list nobody has touched: the marked choice, else the first. */
    private static String chosen(Element list) {
        Element option = list.selectFirst("option[selected]");
        Element sent = option == null ? list.selectFirst("option") : option;
        return sent == null ? "" : sent.val();
    }

    /** The value of one cookie of the portal. */
    public Optional<String> cookie(String name) {
        return cookies.values().stream()
                .filter(cookie -> cookie.name().equals(name))
                .map(Cookie::value)
                .findFirst();
    }

    /** All cookies that go to the portal's start page, for a browser or a second window that shares them. */
    public Map<String, String> cookies() {
        return cookies.values().stream()
                .filter(cookie -> cookie.path().equals("/"))
                .collect(Collectors.toMap(Cookie::name, Cookie::value));
    }

    /** Puts a cookie into the jar, as an attacker or a second window would. */
    public Visitor withCookie(String name, String value) {
        cookies.put(name + "/", new Cookie(name, value, "/"));
        return this;
    }

    public Visitor forget(String name) {
        cookies.values().removeIf(cookie -> cookie.name().equals(name));
        return this;
    }

    /** The same cookies in another window. */
    public Visitor secondWindow() {
        Visitor other = new Visitor(portal);
        other.cookies.putAll(cookies);
        return other;
    }

    private Optional<String> cookiesFor(URI address) {
        String path = address.getPath().isEmpty() ? "/" : address.getPath();
        String line = cookies.values().stream()
                .filter(cookie -> path.startsWith(cookie.path()))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    private void remember(URI address, String line) {
        String[] parts = line.split(";");
        String[] pair = parts[0].split("=", 2);
        String path = "/";
        boolean over = pair.length < 2 || pair[1].isEmpty();
        for (int i = 1; i < parts.length; i++) {
            String attribute = parts[i].strip();
            if (attribute.regionMatches(true, 0, "path=", 0, 5)) {
                path = attribute.substring(5);
            }
            if (attribute.equalsIgnoreCase("max-age=0")) {
                over = true;
            }
        }
        String key = pair[0].strip() + path;
        if (over) {
            cookies.remove(key);
        } else {
            cookies.put(key, new Cookie(pair[0].strip(), pair[1], path));
        }
    }

    /** What the portal's own pages say they come from. */
    public String origin() {
        return origin(portal);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    /** The fields as the body of a form, or as the question of an address. */
    public static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
