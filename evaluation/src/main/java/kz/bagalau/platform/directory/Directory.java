package kz.bagalau.platform.directory;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.bagalau.platform.directory.DirectoryTrouble.Kind;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The accounts of the sign-in service, as the portal's own client with no more rights than these verbs need. Each verb
 * looks first and changes only what is missing, so that the same may be asked again after a failure in its middle; what
 * is there already is no failure. Everything else is a {@link DirectoryTrouble}. Never called while a transaction waits.
 */
@ApplicationScoped
public class Directory {

    private static final String REALM = "bagalau";
    private static final String SET_PASSWORD = "UPDATE_PASSWORD";
    private static final int PAGE = 200;
    private static final int CONFLICT = 409;

    /** The attribute that says whose organization it is, whatever its name becomes. */
    private static final String COUNCIL = "council";

    private static final Map<Role, String> GROUPS = new EnumMap<>(Map.of(
            Role.COUNCIL_HR, "hr",
            Role.EVALUATOR, "evaluators",
            Role.OFFICIAL, "officials",
            Role.EMPLOYEE, "employees"));

    @Inject
    @ConfigProperty(name = "bagalau.keycloak.url", defaultValue = "http://localhost:8180")
    String outside;

    @Inject
    @ConfigProperty(name = "bagalau.keycloak.provisioner.url")
    Optional<String> inside;

    @Inject
    @ConfigProperty(name = "bagalau.keycloak.client", defaultValue = "web")
    String portal;

    @Inject
    @ConfigProperty(name = "bagalau.keycloak.provisioner.client", defaultValue = "provisioner")
    String client;

    @Inject
    @ConfigProperty(name = "bagalau.keycloak.provisioner.secret")
    Optional<String> secret;

    private Keycloak keycloak;
    private final Map<Role, RoleRepresentation> roles = new HashMap<>();

    /** Whether the portal has a key to it. */
    public boolean isSetUp() {
        return secret.isPresent();
    }

    /** The organization of that number. */
    public Optional<Organization> organization(String id) {
        return ask(() -> found(() -> value(realm().organizations().get(id).toRepresentation())));
    }

    /** The organization that was made for the council, whatever came of the answer then. */
    public Optional<Organization> organizationOf(CouncilId council) {
        return ask(() -> realm().organizations().searchByAttribute(COUNCIL + ":" + council, 0, 1).stream()
                .map(Directory::value)
                .findFirst());
    }

    /** Makes the council's organization unless it is there; the short name and the name must be nobody else's. */
    public Organization found(CouncilId council, String alias, String name) {
        Optional<Organization> known = organizationOf(council);
        if (known.isPresent()) {
            return known.get();
        }
        OrganizationRepresentation wanted = new OrganizationRepresentation();
        wanted.setName(name);
        wanted.setAlias(alias);
        wanted.setEnabled(true);
        wanted.setAttributes(Map.of(COUNCIL, List.of(council.toString())));
        int status = ask(() -> status(realm().organizations().create(wanted)));
        if (status == CONFLICT) {
            return organizationOf(council).orElseThrow(() -> new DirectoryTrouble(Kind.NAME_TAKEN, alias));
        }
        require(status, Kind.REFUSED, "organization " + alias);
        return organizationOf(council).orElseThrow(() -> new DirectoryTrouble(Kind.AWAY, "it forgot " + alias));
    }

    /** Lets tokens name the organization, or no longer. */
    public void enable(Organization organization, boolean enabled) {
        if (organization.enabled() == enabled) {
            return;
        }
        ask(() -> {
            OrganizationResource there = realm().organizations().get(organization.id());
            OrganizationRepresentation now = there.toRepresentation();
            now.setEnabled(enabled);
            require(status(there.update(now)), Kind.REFUSED, "organization " + organization.alias());
            return null;
        });
    }

    /** Gives the organization the name that the register has; the short name stays. */
    public void rename(Organization organization, String name) {
        if (organization.name().equals(name)) {
            return;
        }
        ask(() -> {
            OrganizationResource there = realm().organizations().get(organization.id());
            OrganizationRepresentation now = there.toRepresentation();
            now.setName(name);
            int status = status(there.update(now));
            require(
                    status,
                    status == CONFLICT ? Kind.NAME_TAKEN : Kind.REFUSED,
                    "organization " + organization.alias());
            return null;
        });
    }

    /** The groups that carry roles, as they are. */
    public Groups groups(String organization) {
        return ask(() -> {
            Map<Role, String> ids = ids(organization);
            Set<Role> empty = ids.entrySet().stream()
                    .filter(group -> !carries(organization, group.getValue(), group.getKey()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            return new Groups(ids, empty);
        });
    }

    /** Makes the groups that are missing and gives each its role. */
    public Groups prepareGroups(String organization) {
        Groups now = groups(organization);
        ask(() -> {
            GROUPS.forEach((role, name) -> {
                if (now.of(role).isEmpty()) {
                    GroupRepresentation group = new GroupRepresentation();
                    group.setName(name);
                    int status = status(
                            realm().organizations().get(organization).groups().addTopLevelGroup(group));
                    require(status == CONFLICT ? 201 : status, Kind.REFUSED, "group " + name);
                }
            });
            return null;
        });
        Map<Role, String> ids = now.ids().size() == GROUPS.size() ? now.ids() : ask(() -> ids(organization));
        ask(() -> {
            ids.forEach((role, id) -> {
                if (now.of(role).isEmpty() || now.empty().contains(role)) {
                    realm().organizations()
                            .get(organization)
                            .groups()
                            .group(id)
                            .roles()
                            .realmLevel()
                            .add(List.of(representation(role)));
                }
            });
            return null;
        });
        return new Groups(ids, Set.of());
    }

    /** The numbers of the groups that are there. */
    public Groups knownGroups(String organization) {
        return new Groups(ask(() -> ids(organization)), Set.of());
    }

    /** The account with this address. */
    public Optional<Account> accountOf(String email) {
        return ask(() -> realm().users().searchByEmail(email, true).stream()
                .map(Directory::value)
                .findFirst());
    }

    /** Makes an account unless the address has one: without a password, which the person sets from the invitation. */
    public Account make(Person person) {
        Optional<Account> known = accountOf(person.email());
        if (known.isPresent()) {
            return known.get();
        }
        UserRepresentation user = new UserRepresentation();
        user.setUsername(person.email());
        user.setEmail(person.email());
        user.setFirstName(person.givenName());
        user.setLastName(person.surname());
        user.setEnabled(true);
        user.setEmailVerified(false);
        user.setRequiredActions(List.of(SET_PASSWORD));
        user.setAttributes(Map.of("locale", List.of(person.language().tag())));
        int status;
        try (Response answer = ask(() -> realm().users().create(user))) {
            status = answer.getStatus();
            if (status == 201) {
                String path = answer.getLocation().getPath();
                UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
                return new Account(id, person.email(), true, false);
            }
        }
        if (status == CONFLICT) {
            return accountOf(person.email())
                    .orElseThrow(() -> new DirectoryTrouble(Kind.ADDRESS_TAKEN, "the user name is taken"));
        }
        require(status, Kind.ADDRESS_REFUSED, "account");
        throw new DirectoryTrouble(Kind.REFUSED, "account: " + status);
    }

    /** Makes the account a member of the organization. */
    public void join(String organization, UUID account) {
        int status = ask(
                () -> status(realm().organizations().get(organization).members().addMember(account.toString())));
        require(status == CONFLICT ? 201 : status, Kind.GONE, "member");
    }

    /** Takes the account out of the organization, and so out of its groups; the account stays. */
    public void leave(String organization, UUID account) {
        int status = ask(
                () -> status(realm().organizations().get(organization).members().removeMember(account.toString())));
        // one who is no member answers as one who does not exist
        require(status == 400 || status == 404 ? 204 : status, Kind.REFUSED, "member");
    }

    /** Puts a member into the groups of these roles and takes him out of the others. */
    public void grant(String organization, Groups groups, UUID account, Set<Role> wanted, Set<Role> surplus) {
        ask(() -> {
            var there = realm().organizations().get(organization).groups();
            for (Role role : wanted) {
                String group = groups.of(role)
                        .orElseThrow(() -> new DirectoryTrouble(Kind.GONE, "group of " + role.tokenName()));
                already(() -> there.group(group).addMember(account.toString()), CONFLICT);
            }
            for (Role role : surplus) {
                groups.of(role)
                        .ifPresent(group -> already(() -> there.group(group).removeMember(account.toString()), 400));
            }
            return null;
        });
    }

    /** Everybody in the organization with the roles that its groups give. */
    public List<Belonging> members(String organization) {
        return ask(() -> {
            var there = realm().organizations().get(organization);
            Map<String, Set<Role>> given = new HashMap<>();
            ids(organization).forEach((role, group) -> pages(
                            from -> there.groups().group(group).getMembers(from, PAGE, true))
                    .forEach(member -> given.computeIfAbsent(member.getId(), id -> EnumSet.noneOf(Role.class))
                            .add(role)));
            return pages(from -> there.members().list(from, PAGE)).stream()
                    .map(member -> new Belonging(
                            value(member),
                            (text(member.getLastName()) + ' ' + text(member.getFirstName())).strip(),
                            given.getOrDefault(member.getId(), Set.of())))
                    .toList();
        });
    }

    /** Whether the account belongs to another organization that tokens name, or has a role above councils. */
    public boolean isNeededElsewhere(UUID account, String organization) {
        return ask(() -> {
            boolean elsewhere = realm().organizations().members().getOrganizations(account.toString(), true).stream()
                    .anyMatch(other -> other.isEnabled() && !other.getId().equals(organization));
            return elsewhere
                    || realm().users().get(account.toString()).roles().realmLevel().listAll().stream()
                            .map(role -> Role.ofToken(role.getName()))
                            .flatMap(Optional::stream)
                            .anyMatch(Role::aboveCouncils);
        });
    }

    /** Whether the account belongs to any organization. */
    public boolean belongsAnywhere(UUID account) {
        return ask(() -> !realm().organizations()
                .members()
                .getOrganizations(account.toString(), true)
                .isEmpty());
    }

    /** The account of that number. */
    public Optional<Account> account(UUID id) {
        return ask(() -> found(() -> value(realm().users().get(id.toString()).toRepresentation())));
    }

    /** Lets the person sign in again. */
    public void open(UUID account) {
        change(account, true);
    }

    /** Lets the person sign in no more and ends all his sessions. */
    public void close(UUID account) {
        change(account, false);
        ask(() -> {
            realm().users().get(account.toString()).logout();
            return null;
        });
    }

    /** Has the sign-in service write to the person: by the letter he proves the address and sets his password. */
    public void invite(UUID account) {
        try {
            realm().users().get(account.toString()).executeActionsEmail(portal, null, null, List.of(SET_PASSWORD));
        } catch (WebApplicationException e) {
            throw e.getResponse().getStatus() == 500
                    ? new DirectoryTrouble(Kind.MAIL, "the letter did not leave", e)
                    : trouble(e);
        } catch (ProcessingException e) {
            throw trouble(e);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    private void change(UUID account, boolean enabled) {
        ask(() -> {
            var there = realm().users().get(account.toString());
            UserRepresentation user = there.toRepresentation();
            if (!Boolean.valueOf(enabled).equals(user.isEnabled())) {
                user.setEnabled(enabled);
                there.update(user);
            }
            return null;
        });
    }

    private Map<Role, String> ids(String organization) {
        Map<String, String> byName =
                realm()
                        .organizations()
                        .get(organization)
                        .groups()
                        .getAll(null, null, null, 0, PAGE, true, false)
                        .stream()
                        .collect(Collectors.toMap(
                                GroupRepresentation::getName, GroupRepresentation::getId, (first, second) -> first));
        Map<Role, String> ids = new EnumMap<>(Role.class);
        GROUPS.forEach((role, name) -> {
            if (byName.containsKey(name)) {
                ids.put(role, byName.get(name));
            }
        });
        return ids;
    }

    private boolean carries(String organization, String group, Role role) {
        return realm().organizations().get(organization).groups().group(group).roles().realmLevel().listAll().stream()
                .anyMatch(given -> given.getName().equals(role.tokenName()));
    }

    private RoleRepresentation representation(Role role) {
        synchronized (roles) {
            return roles.computeIfAbsent(
                    role, it -> realm().roles().get(it.tokenName()).toRepresentation());
        }
    }

    private synchronized RealmResource realm() {
        if (secret.isEmpty()) {
            throw new DirectoryTrouble(Kind.NOT_SET_UP, "bagalau.keycloak.provisioner.secret is missing");
        }
        if (keycloak == null) {
            Keycloak.setClientProvider(new JerseyClients());
            keycloak = KeycloakBuilder.builder()
                    .serverUrl(inside.orElse(outside).replaceAll("/+$", ""))
                    .realm(REALM)
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(client)
                    .clientSecret(secret.get())
                    .build();
        }
        return keycloak.realm(REALM);
    }

    private static <T> List<T> pages(IntFunction<List<T>> page) {
        List<T> all = new ArrayList<>();
        List<T> next;
        do {
            next = page.apply(all.size());
            all.addAll(next);
        } while (next.size() == PAGE);
        return all;
    }

    private static <T> Optional<T> found(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** Does it; the answer that says it was so already is no failure. */
    private static void already(Runnable work, int answer) {
        try {
            work.run();
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != answer) {
                throw e;
            }
        }
    }

    private static int status(Response answer) {
        try (answer) {
            return answer.getStatus();
        }
    }

    private static void require(int status, Kind otherwise, String what) {
        if (status >= 500) {
            throw new DirectoryTrouble(Kind.AWAY, what + ": " + status);
        }
        if (status == 401 || status == 403) {
            throw new DirectoryTrouble(Kind.CLOSED, what + ": " + status);
        }
        if (status >= 300) {
            throw new DirectoryTrouble(otherwise, what + ": " + status);
        }
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException | ProcessingException e) {
            throw trouble(e);
        }
    }

    private static DirectoryTrouble trouble(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebApplicationException answered) {
                int status = answered.getResponse().getStatus();
                Kind kind = status == 401 || status == 403
                        ? Kind.CLOSED
                        : status == 404 ? Kind.GONE : status >= 500 ? Kind.AWAY : Kind.REFUSED;
                return new DirectoryTrouble(kind, String.valueOf(status), e);
            }
        }
        return new DirectoryTrouble(Kind.AWAY, String.valueOf(e.getMessage()), e);
    }

    private static Organization value(OrganizationRepresentation organization) {
        return new Organization(
                organization.getId(), organization.getAlias(), organization.getName(), organization.isEnabled());
    }

    private static Account value(UserRepresentation user) {
        return new Account(
                UUID.fromString(user.getId()),
                text(user.getEmail()),
                Boolean.TRUE.equals(user.isEnabled()),
                Boolean.TRUE.equals(user.isEmailVerified()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
