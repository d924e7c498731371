package kz.bagalau.delivery;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The realm in a running Keycloak. It is imported once, when the database of Keycloak is empty; what may differ at a later
 * start (the portal's address, its secrets, the port of the mail), and what an
 * earlier version did not have, is brought up to date here.
 */
final class Realm {

    private static final List<String> CHANGEABLE =
            List.of("secret", "baseUrl", "redirectUris", "webOrigins", "attributes");

    private static final String PROVISIONER = "provisioner";
    private static final String MANAGEMENT = "realm-management";

    private final URI keycloak;
    private final String operator;
    private final String password;
    private final Path folder;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Realm(URI keycloak, String operator, String password, Path folder) {
        this.keycloak = keycloak;
        this.operator = operator;
        this.password = password;
        this.folder = folder;
    }

    void bringUpToDate(URI portal, int smtpPort, RealmFile.Secrets secrets) {
        JsonObject wanted = object(RealmFile.in(folder).filled(portal, smtpPort, secrets));
        String token = token();
        JsonObject known = client("web", token).orElseThrow();
        JsonObject client = wantedClient(wanted, "web");
        JsonObjectBuilder merged = Json.createObjectBuilder(known);
        CHANGEABLE.forEach(key -> merged.add(key, client.getOrDefault(key, JsonValue.NULL)));
        send("PUT", "/clients/" + known.getString("id"), token, merged.build());
        bringProvisioner(wanted, token);
        send(
                "PUT",
                "",
                token,
                Json.createObjectBuilder()
                        .add("smtpServer", wanted.getJsonObject("smtpServer"))
                        .add("emailTheme", wanted.get("emailTheme"))
                        .build());
    }

    /** A realm of an earlier version has no such client; it gets the client and just these rights. */
    private void bringProvisioner(JsonObject wanted, String token) {
        JsonObject client = wantedClient(wanted, PROVISIONER);
        Optional<JsonObject> known = client(PROVISIONER, token);
        if (known.isEmpty()) {
            send("POST", "/clients", token, client);
        } else {
            JsonObjectBuilder merged = Json.createObjectBuilder(known.get()).add("secret", client.get("secret"));
            send("PUT", "/clients/" + known.get().getString("id"), token, merged.build());
        }
        String id = client(PROVISIONER, token).orElseThrow().getString("id");
        String account = object(send("GET", "/clients/" + id + "/service-account-user", token, null))
                .getString("id");
        JsonObject management = client(MANAGEMENT, token).orElseThrow();
        String roles = "/users/" + account + "/role-mappings/clients/" + management.getString("id");
        Set<String> rights = rights(wanted);
        JsonArrayBuilder missing = Json.createArrayBuilder();
        array(send("GET", roles + "/available", token, null)).getValuesAs(JsonObject.class).stream()
                .filter(role -> rights.contains(role.getString("name")))
                .forEach(missing::add);
        send("POST", roles, token, missing.build());
    }

    private static Set<String> rights(JsonObject realm) {
        return realm.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .filter(user -> PROVISIONER.equals(user.getString("serviceAccountClientId", "")))
                .flatMap(user ->
                        user
                                .getJsonObject("clientRoles")
                                .getJsonArray(MANAGEMENT)
                                .getValuesAs(JsonString.class)
                                .stream())
                .map(JsonString::getString)
                .collect(Collectors.toSet());
    }

    private Optional<JsonObject> client(String clientId, String token) {
        return array(send("GET", "/clients?clientId=" + clientId, token, null)).getValuesAs(JsonObject.class).stream()
                .findFirst();
    }

    private static JsonObject wantedClient(JsonObject realm, String clientId) {
        return realm.getJsonArray("clients").stream()
                .map(JsonValue::asJsonObject)
                .filter(client -> client.getString("clientId").equals(clientId))
                .findFirst()
                .orElseThrow();
    }

    private String token() {
        String form = "grant_type=password&client_id=admin-cli&username=" + encoded(operator) + "&password="
                + encoded(password);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return object(send(request)).getString("access_token");
    }

    private String send(String method, String path, String token, JsonStructure body) {
        return send(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/bagalau" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new Trouble("Keycloak refuses its operator (" + answer.statusCode() + " at "
                        + request.uri().getPath()
                        + "): was the password of admin changed? Then put the new one into secrets/keycloak_admin of the data"
                        + " folder.");
            }
            return answer.body();
        } catch (IOException e) {
            throw new Trouble("Keycloak does not answer at " + request.uri() + " (" + e.getMessage() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while talking to Keycloak.", e);
        }
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    private static JsonArray array(String json) {
        return Json.createReader(new StringReader(json)).readArray();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
