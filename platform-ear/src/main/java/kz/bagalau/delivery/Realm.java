package kz.bagalau.delivery;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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

/**
 * The realm in a running Keycloak. It is imported once, when the database of Keycloak is empty; what may differ at a later
 * start (the portal's address, its secret, the port of the mail) is brought up to date here.
 */
final class Realm {

    private static final List<String> CHANGEABLE =
            List.of("secret", "baseUrl", "redirectUris", "webOrigins", "attributes");

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

    void bringUpToDate(URI portal, int smtpPort, String webSecret) {
        JsonObject wanted = object(RealmFile.in(folder).filled(portal, smtpPort, webSecret));
        String token = token();
        JsonObject client = clientOf(wanted);
        JsonObject known =
                array(send("GET", "/clients?clientId=web", token, null)).getJsonObject(0);
        JsonObjectBuilder merged = Json.createObjectBuilder(known);
        CHANGEABLE.forEach(key -> merged.add(key, client.getOrDefault(key, JsonValue.NULL)));
        send("PUT", "/clients/" + known.getString("id"), token, merged.build());
        send(
                "PUT",
                "",
                token,
                Json.createObjectBuilder()
                        .add("smtpServer", wanted.getJsonObject("smtpServer"))
                        .build());
    }

    private static JsonObject clientOf(JsonObject realm) {
        return realm.getJsonArray("clients").stream()
                .map(JsonValue::asJsonObject)
                .filter(client -> client.getString("clientId").equals("web"))
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
