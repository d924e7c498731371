package kz.bagalau.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final Path FOLDER = Path.of("src", "main", "keycloak");

    private final JsonObject realm = Json.createReader(new StringReader(RealmFile.in(FOLDER)
                    .filled(URI.create("https://portal.example"), 2525, new RealmFile.Secrets("a secret", "another"))))
            .readObject();

    @Test
    void the_portal_is_the_only_address_that_people_are_sent_back_to() {
        JsonObject web = things("clients").stream()
                .filter(client -> client.getString("clientId").equals("web"))
                .findFirst()
                .orElseThrow();

        assertThat(strings(web.getJsonArray("redirectUris"))).containsExactly("https://portal.example/callback");
        assertThat(web.getJsonObject("attributes").getString("post.logout.redirect.uris"))
                .isEqualTo("https://portal.example/bye");
        assertThat(web.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                .isEqualTo("S256");
        assertThat(web.getBoolean("directAccessGrantsEnabled")).isFalse();
        assertThat(web.getBoolean("fullScopeAllowed")).isFalse();
    }

    @Test
    void no_place_is_left_unfilled() {
        assertThat(realm.toString()).doesNotContain("@portal@", "@smtpPort@", "@webSecret@", "@provisionerSecret@");
    }

    @Test
    void what_a_new_realm_leaves_off_is_on() {
        assertThat(realm.getBoolean("bruteForceProtected")).isTrue();
        assertThat(realm.getBoolean("permanentLockout")).isFalse();
        assertThat(realm.getBoolean("eventsEnabled")).isTrue();
        assertThat(realm.getString("passwordPolicy")).contains("length(12)");
        assertThat(realm.getInt("accessTokenLifespan")).isLessThanOrEqualTo(300);
        assertThat(strings(realm.getJsonArray("supportedLocales"))).containsExactly("kk", "ru", "en");
        assertThat(realm.getString("defaultLocale")).isEqualTo("kk");
    }

    @Test
    void the_organizations_are_those_of_the_demo() throws IOException {
        List<String> demo = Files.readAllLines(Path.of("src", "main", "demo", "councils.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[0] + " " + line.split(",")[1])
                .toList();

        assertThat(things("organizations").stream()
                        .map(council -> council.getString("alias") + " " + council.getString("id")))
                .containsExactlyElementsOf(demo);
    }

    @Test
    void every_account_that_is_told_of_is_there_with_a_verified_address() throws IOException {
        String told = Files.readString(FOLDER.resolve("accounts.txt"));

        assertThat(people()).isNotEmpty().allSatisfy(user -> {
            assertThat(told).contains(user.getString("username"));
            assertThat(user.getBoolean("emailVerified")).isTrue();
            assertThat(user.getString("email")).isEqualTo(user.getString("username") + "@bagalau.example");
        });
    }

    @Test
    void the_client_that_keeps_accounts_signs_nobody_in_and_may_not_change_the_realm() {
        JsonObject client = things("clients").stream()
                .filter(it -> it.getString("clientId").equals("provisioner"))
                .findFirst()
                .orElseThrow();
        JsonObject account = things("users").stream()
                .filter(user -> user.containsKey("serviceAccountClientId"))
                .findFirst()
                .orElseThrow();

        assertThat(client.getBoolean("standardFlowEnabled")).isFalse();
        assertThat(client.getBoolean("directAccessGrantsEnabled")).isFalse();
        assertThat(client.getBoolean("publicClient")).isFalse();
        assertThat(account.containsKey("realmRoles")).isFalse();
        assertThat(account.getJsonObject("clientRoles").keySet()).containsExactly("realm-management");
        assertThat(strings(account.getJsonObject("clientRoles").getJsonArray("realm-management")))
                .containsExactlyInAnyOrder(
                        "manage-users", "manage-organizations", "query-users", "query-groups", "view-realm");
    }

    private List<JsonObject> people() {
        return things("users").stream()
                .filter(user -> !user.containsKey("serviceAccountClientId"))
                .toList();
    }

    private List<JsonObject> things(String key) {
        return realm.getJsonArray(key).stream().map(JsonValue::asJsonObject).collect(Collectors.toList());
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
