package kz.bagalau.environment;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The sign-in service as its operator sees it; only what the tests arrange there, over its administration interface. */
public final class Realm {

    /** A client of the tests alone: it asks for tokens with a name and a password, which the portal's own client may not. */
    public static final String TEST_CLIENT = "proof";

    private static final String TEST_SECRET = "only-in-the-tests";

    private final URI keycloak;
    private final String operator;
    private final String password;
    private final Visitor visitor;
    private final Gson gson = new Gson();

    Realm(URI keycloak, String operator, String password) {
        this.keycloak = keycloak;
        this.operator = operator;
        this.password = password;
        this.visitor = new Visitor(keycloak);
    }

    public URI address() {
        return keycloak;
    }

    public String issuer() {
        return keycloak + "/realms/bagalau";
    }

    /** Makes the tests' own client unless it is there: same audience and councils in its tokens as the portal's client. */
    public void prepareTestClient() {
        JsonObject web = only(array(ask("GET", "/clients?clientId=web", null)));
        if (!array(ask("GET", "/clients?clientId=" + TEST_CLIENT, null)).isEmpty()) {
            return;
        }
        JsonObject client = new JsonObject();
        client.addProperty("clientId", TEST_CLIENT);
        client.addProperty("secret", TEST_SECRET);
        client.addProperty("directAccessGrantsEnabled", true);
        client.addProperty("standardFlowEnabled", false);
        client.addProperty("serviceAccountsEnabled", true);
        client.addProperty("publicClient", false);
        for (String same :
                List.of("protocolMappers", "defaultClientScopes", "optionalClientScopes", "fullScopeAllowed")) {
            if (web.has(same)) {
                client.add(same, withoutIds(web.get(same)));
            }
        }
        JsonArray scopes = new JsonArray();
        List.of("write", "marks").forEach(scopes::add);
        client.add("optionalClientScopes", scopes);
        ask("POST", "/clients", client);
        JsonObject made = only(array(ask("GET", "/clients?clientId=" + TEST_CLIENT, null)));
        JsonElement roles =
                gson.fromJson(ask("GET", "/clients/" + id(web) + "/scope-mappings/realm", null), JsonElement.class);
        if (roles.isJsonArray() && !roles.getAsJsonArray().isEmpty()) {
            ask("POST", "/clients/" + id(made) + "/scope-mappings/realm", roles);
        }
    }

    private static JsonElement withoutIds(JsonElement element) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(item -> {
                if (item.isJsonObject()) {
                    item.getAsJsonObject().remove("id");
                }
            });
        }
        return element;
    }

    /** Tokens of a person for one council: {@code access_token}, {@code id_token}, {@code refresh_token}. */
    public Map<String, String> tokens(Account account, String council) {
        return tokens(account, council, "write marks");
    }

    /** The same, for a program that may go as far as these scopes. */
    public Map<String, String> tokens(Account account, String council, String scopes) {
        return tokens(account.username(), council, scopes);
    }

    /** The same for somebody who is none of the demo's people; the password is the same. */
    Map<String, String> tokens(String username, String council, String scopes) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "password");
        form.put("client_id", TEST_CLIENT);
        form.put("client_secret", TEST_SECRET);
        form.put("username", username);
        form.put("password", Account.PASSWORD);
        String of = council == null ? "" : " organization:" + council;
        form.put("scope", "openid" + (scopes.isEmpty() ? "" : " " + scopes) + of);
        return token("bagalau", form);
    }

    private Map<String, String> token(String realm, Map<String, String> form) {
        Page answer = visitor.post(URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token"), form);
        if (answer.status() != 200) {
            throw new AssertionError("No token: " + answer.status() + " " + answer.body());
        }
        Map<String, String> tokens = new HashMap<>();
        gson.fromJson(answer.body(), JsonObject.class).entrySet().forEach(entry -> {
            if (entry.getValue().isJsonPrimitive()) {
                tokens.put(entry.getKey(), entry.getValue().getAsString());
            }
        });
        return tokens;
    }

    /** A token of the operators' own realm: good there, worth nothing in the portal. */
    public String tokenOfAnotherRealm() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "password");
        form.put("client_id", "admin-cli");
        form.put("username", operator);
        form.put("password", password);
        return token("master", form).get("access_token");
    }

    /**
     * Makes a private key of the tests one that the realm publishes, for checking only: with it a test can sign a token
     * that is right in everything but one claim.
     */
    public void publish(RSAKey key) throws JOSEException {
        JsonObject config = new JsonObject();
        config.add("privateKey", one(pem(key)));
        config.add("priority", one("-100"));
        config.add("enabled", one("true"));
        config.add("active", one("false"));
        config.add("algorithm", one("RS256"));
        JsonObject provider = new JsonObject();
        provider.addProperty("name", "key of the tests");
        provider.addProperty("providerId", "rsa");
        provider.addProperty("providerType", "org.keycloak.keys.KeyProvider");
        provider.add("config", config);
        ask("POST", "/components", provider);
    }

    private static JsonArray one(String value) {
        JsonArray one = new JsonArray();
        one.add(value);
        return one;
    }

    private static String pem(RSAKey key) throws JOSEException {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(key.toPrivateKey().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    /** The keys that the realm publishes. */
    public JWKSet keys() throws ParseException {
        return JWKSet.parse(visitor.get(URI.create(issuer() + "/protocol/openid-connect/certs"))
                .body());
    }

    /** A token that a program got for itself: no person stands behind it. */
    public String tokenOfAProgram() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", TEST_CLIENT);
        form.put("client_secret", TEST_SECRET);
        return token("bagalau", form).get("access_token");
    }

    /** A person's token of another client of the same realm, which is not meant for the portal. */
    public String tokenForSomebodyElse(Account account) {
        JsonObject client = new JsonObject();
        client.addProperty("clientId", "elsewhere");
        client.addProperty("secret", TEST_SECRET);
        client.addProperty("directAccessGrantsEnabled", true);
        client.addProperty("standardFlowEnabled", false);
        client.addProperty("publicClient", false);
        ask("POST", "/clients", client);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "password");
        form.put("client_id", "elsewhere");
        form.put("client_secret", TEST_SECRET);
        form.put("username", account.username());
        form.put("password", Account.PASSWORD);
        form.put("scope", "openid");
        return token("bagalau", form).get("access_token");
    }

    /** The numbers of a person's sessions. */
    public Set<String> sessionsOf(Account account) {
        Set<String> numbers = new TreeSet<>();
        array(ask("GET", "/users/" + userId(account.username()) + "/sessions", null))
                .forEach(session ->
                        numbers.add(session.getAsJsonObject().get("id").getAsString()));
        return numbers;
    }

    /** Takes the person out of the council or brings him back, without the roles he had in it. */
    public void belongs(Account account, String council, boolean belongs) {
        String members = "/organizations/"
                + id(only(array(ask("GET", "/organizations?exact=false&search=" + council, null)))) + "/members";
        String person = userId(account.username());
        if (belongs) {
            ask("POST", members, new JsonPrimitive(person));
        } else {
            ask("DELETE", members + "/" + person, null);
        }
    }

    /** Ends every session of a person, as an operator does in the console. */
    public void endSessionsOf(Account account) {
        ask("POST", "/users/" + userId(account.username()) + "/logout", new JsonObject());
    }

    /** Somebody with a password and nothing else: no council, no role. */
    public void addPersonWithoutCouncil(String username) {
        addPerson(username, username + "@bagalau.example");
    }

    private void addPerson(String username, String email) {
        JsonObject password = new JsonObject();
        password.addProperty("type", "password");
        password.addProperty("value", Account.PASSWORD);
        password.addProperty("temporary", false);
        JsonArray credentials = new JsonArray();
        credentials.add(password);
        JsonObject user = new JsonObject();
        user.addProperty("username", username);
        user.addProperty("email", email);
        user.addProperty("emailVerified", true);
        user.addProperty("firstName", "Кеңессіз");
        user.addProperty("lastName", "Адам");
        user.addProperty("enabled", true);
        user.add("credentials", credentials);
        ask("POST", "/users", user);
    }

    /** How long an access token lives, in seconds, from the next one on. */
    public void letTokensLive(int seconds) {
        JsonObject realm = gson.fromJson(ask("GET", "", null), JsonObject.class);
        realm.addProperty("accessTokenLifespan", seconds);
        realm.addProperty("eventsEnabled", true);
        JsonArray kept = new JsonArray();
        kept.add("REFRESH_TOKEN");
        kept.add("LOGIN");
        realm.add("enabledEventTypes", kept);
        ask("PUT", "", realm);
    }

    public int tokenLife() {
        return gson.fromJson(ask("GET", "", null), JsonObject.class)
                .get("accessTokenLifespan")
                .getAsInt();
    }

    /** How many events of this kind the sign-in service has recorded. */
    public int events(String type) {
        return array(ask("GET", "/events?max=1000&type=" + type, null)).size();
    }

    /**
     * The council of this number as the sign-in service has it: the organization, its groups with their roles, its people
     * with groups, language and what they must do first. Two councils brought in alike have the same portrait.
     */
    public List<String> portrait(String council) {
        JsonObject organization = organizationOf(council);
        List<String> lines = new ArrayList<>();
        lines.add("organization enabled=" + organization.get("enabled"));
        Map<String, Set<String>> groupsOf = new HashMap<>();
        String there = "/organizations/" + id(organization);
        array(ask("GET", there + "/groups?max=50", null)).forEach(each -> {
            JsonObject group = each.getAsJsonObject();
            String name = group.get("name").getAsString();
            lines.add("group " + name + " "
                    + names(array(ask("GET", there + "/groups/" + id(group) + "/role-mappings/realm", null)), "name"));
            names(array(ask("GET", there + "/groups/" + id(group) + "/members?max=50", null)), "email")
                    .forEach(email -> groupsOf.computeIfAbsent(email, mail -> new TreeSet<>())
                            .add(name));
        });
        array(ask("GET", there + "/members?max=50", null)).forEach(each -> {
            JsonObject person =
                    gson.fromJson(ask("GET", "/users/" + id(each.getAsJsonObject()), null), JsonObject.class);
            String email = person.get("email").getAsString();
            lines.add("person " + email.replaceAll("\\..*", "") + " enabled=" + person.get("enabled") + " groups="
                    + groupsOf.getOrDefault(email, Set.of()) + " first=" + person.get("requiredActions") + " in="
                    + person.get("attributes"));
        });
        return lines.stream().sorted().toList();
    }

    private static Set<String> names(JsonArray things, String field) {
        Set<String> names = new TreeSet<>();
        things.forEach(thing -> names.add(thing.getAsJsonObject().get(field).getAsString()));
        return names;
    }

    private JsonObject organizationOf(String council) {
        return only(array(ask("GET", "/organizations?q=council:" + council, null)));
    }

    /** Makes an organization of somebody else's; its name is one word. */
    public String addOrganization(String name, String alias) {
        JsonObject organization = new JsonObject();
        organization.addProperty("name", name);
        organization.addProperty("alias", alias);
        ask("POST", "/organizations", organization);
        return id(only(array(ask("GET", "/organizations?exact=true&search=" + name, null))));
    }

    /** Gives an organization a group for each of these roles; answers the groups' numbers by the roles. */
    Map<String, String> prepareGroups(String organization, Map<String, String> groupOfRole) {
        String there = "/organizations/" + organization + "/groups";
        groupOfRole.values().forEach(name -> {
            JsonObject group = new JsonObject();
            group.addProperty("name", name);
            ask("POST", there, group);
        });
        Map<String, String> made = new HashMap<>();
        JsonArray groups = array(ask("GET", there + "?max=50", null));
        groupOfRole.forEach((role, name) -> groups.forEach(each -> {
            if (each.getAsJsonObject().get("name").getAsString().equals(name)) {
                String group = id(each.getAsJsonObject());
                JsonArray roles = new JsonArray();
                roles.add(gson.fromJson(ask("GET", "/roles/" + role, null), JsonObject.class));
                ask("POST", there + "/" + group + "/role-mappings/realm", roles);
                made.put(role, group);
            }
        }));
        return made;
    }

    /** Somebody with a password in an organization and in these groups of it. */
    void addMember(String organization, String username, String email, List<String> groups) {
        String there = "/organizations/" + organization;
        addPerson(username, email);
        String user = userId(username);
        ask("POST", there + "/members", new JsonPrimitive(user));
        groups.forEach(group -> ask("PUT", there + "/groups/" + group + "/members/" + user, null));
    }

    /** What the council is called there. */
    public String nameOf(String council) {
        return organizationOf(council).get("name").getAsString();
    }

    /** Takes an organization away. */
    public void removeOrganization(String id) {
        ask("DELETE", "/organizations/" + id, null);
    }

    /** Takes a group of the council away, with everybody's membership of it. */
    public void removeGroup(String council, String name) {
        String there = "/organizations/" + id(organizationOf(council)) + "/groups";
        array(ask("GET", there + "?max=50", null)).forEach(group -> {
            if (group.getAsJsonObject().get("name").getAsString().equals(name)) {
                ask("DELETE", there + "/" + id(group.getAsJsonObject()), null);
            }
        });
    }

    /** Brings an account into the council, or takes it out. */
    public void inOrganization(String council, String username, boolean there) {
        String members = "/organizations/" + id(organizationOf(council)) + "/members";
        if (there) {
            ask("POST", members, new JsonPrimitive(userId(username)));
        } else {
            ask("DELETE", members + "/" + userId(username), null);
        }
    }

    /** Takes an account away altogether. */
    public void removeAccount(String username) {
        ask("DELETE", "/users/" + userId(username), null);
    }

    /** Closes or opens an account. */
    public void mayEnter(String username, boolean enabled) {
        JsonObject user = gson.fromJson(ask("GET", "/users/" + userId(username), null), JsonObject.class);
        user.addProperty("enabled", enabled);
        ask("PUT", "/users/" + id(user), user);
    }

    /** Whether an account is open. */
    public boolean mayEnter(String username) {
        return gson.fromJson(ask("GET", "/users/" + userId(username), null), JsonObject.class)
                .get("enabled")
                .getAsBoolean();
    }

    private String userId(String username) {
        return id(only(array(ask("GET", "/users?exact=true&username=" + username, null))));
    }

    private static String id(JsonObject thing) {
        return thing.get("id").getAsString();
    }

    private static JsonObject only(JsonArray found) {
        return found.get(0).getAsJsonObject();
    }

    private JsonArray array(String json) {
        return gson.fromJson(json, JsonArray.class);
    }

    private String ask(String method, String path, JsonElement body) {
        URI address = URI.create(keycloak + "/admin/realms/bagalau" + path);
        String token = tokenOfAnotherRealm();
        Page answer = visitor.send(address, request -> request.header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(gson.toJson(body))));
        if (answer.status() >= 300 && answer.status() != 409) {
            throw new AssertionError(method + " " + address + ": " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }
}
