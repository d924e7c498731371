package kz.bagalau.environment;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.bagalau.methodology.document.ShippedEditions;

/**
 * A council that one test alone has, with people of its own who may sign in: what is done in it uses up nothing of the
 * demo's councils, and nobody outside it sees any of it. Put there by the operators of the database and of the sign-in
 * service; from then on everything goes through the portal.
 */
public final class OwnCouncil {

    private static final Map<String, String> GROUPS =
            Map.of("employee", "employees", "evaluator", "evaluators", "council-hr", "hr", "official", "officials");

    private final Portal portal;
    private final String code;

    /**
     * Somebody who works in it.
     *
     * @param mailbox his address before the sign, by which he is known here
     * @param titleKk his post
     * @param category the category of his post; empty for one that is elected
     * @param head whose direct subordinate he is; empty for nobody's
     * @param roles as tokens name them; whoever has none has no account either
     */
    public record Person(
            String mailbox,
            String surname,
            String titleKk,
            String titleRu,
            String category,
            String head,
            List<String> roles) {}

    private OwnCouncil(Portal portal, String code) {
        this.portal = portal;
        this.code = code;
    }

    /**
     * Makes the council.
     *
     * @param code its code and the alias of its organization, one word that is nobody else's
     * @param like by the edition of which shipped council it works, under its own name
     */
    public static OwnCouncil made(Portal portal, String code, String like, List<Person> people) {
        return made(portal, code, like, document -> document, people);
    }

    /**
     * The same by an edition that differs.
     *
     * @param changed what stands in the document instead
     */
    public static OwnCouncil made(
            Portal portal, String code, String like, UnaryOperator<String> changed, List<Person> people) {
        OwnCouncil made = new OwnCouncil(portal, code);
        Realm realm = portal.realm();
        String organization = realm.addOrganization(code, code);
        made.write(organization, changed.apply(like(like)), people);
        Map<String, String> groups = realm.prepareGroups(organization, GROUPS);
        people.stream()
                .filter(person -> !person.roles().isEmpty())
                .forEach(person -> realm.addMember(
                        organization,
                        made.username(person.mailbox()),
                        made.email(person.mailbox()),
                        person.roles().stream().map(groups::get).toList()));
        return made;
    }

    /** By which name he signs in. */
    public String username(String mailbox) {
        return mailbox + "." + code;
    }

    /** His address. */
    public String email(String mailbox) {
        return mailbox + "@" + code + ".example";
    }

    /** His number in the staff. */
    public String employee(String mailbox) {
        try (Connection connection = portal.database().asSuperuser();
                var find = connection.prepareStatement("select id::text from employees where email = ?")) {
            find.setString(1, email(mailbox));
            try (var rows = find.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token of somebody in it that goes as far as these scopes. */
    public String token(String mailbox, String scopes) {
        return portal.realm().tokens(username(mailbox), code, scopes).get("access_token");
    }

    /** Somebody of it who has signed in. */
    public Visitor visitor(String mailbox) {
        Visitor visitor = portal.visitor();
        Page today = visitor.fillSignIn(username(mailbox), visitor.visit("/today.xhtml"));
        if (!today.is(200) || today.address().getPort() != portal.address().getPort()) {
            throw new AssertionError(mailbox + " of " + code + " could not sign in: " + today);
        }
        return visitor;
    }

    /** Does a daily work of it. */
    public void daily(String work) {
        String id = new Canaries(portal)
                .column("select id::text from councils where code = ?", code)
                .get(0);
        Page done = portal.visitor(Account.ALATAU_HR).post("/door/daily", Map.of("council", id, "work", work));
        if (!done.is(204)) {
            throw new AssertionError(work + ": " + done);
        }
    }

    /** Another name from a day on, as an act of its region gives it. */
    public void rename(String kk, LocalDate from) {
        try (Connection connection = portal.database().asSuperuser();
                var keep = connection.prepareStatement("insert into council_former_names (region_id, council_id, until,"
                        + " name_kk, name_ru, act, recorded_by, recorded_at) select region_id, id, ?, name_kk, name_ru,"
                        + " 'Облыстың шешімі', 'Сынақ', now() from councils where code = ?");
                var rename = connection.prepareStatement("update councils set name_kk = ? where code = ?")) {
            connection.setAutoCommit(false);
            keep.setObject(1, from);
            keep.setString(2, code);
            keep.executeUpdate();
            rename.setString(1, kk);
            rename.setString(2, code);
            rename.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String organization, String shipped, List<Person> people) {
        try (Connection connection = portal.database().asSuperuser()) {
            connection.setAutoCommit(false);
            edition(connection, shipped);
            try (var settings = connection.prepareStatement("select set_config('own.council', ?, true),"
                            + " set_config('own.organization', ?, true), set_config('own.people', ?, true)");
                    var script = connection.createStatement()) {
                settings.setString(1, code);
                settings.setString(2, organization);
                settings.setString(3, new Gson().toJson(people));
                settings.execute();
                script.execute(sql());
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String like(String council) {
        return ShippedEditions.documents().stream()
                .filter(text -> text.lines().anyMatch(("council: " + council)::equals))
                .findFirst()
                .orElseThrow();
    }

    private void edition(Connection connection, String shipped) throws SQLException {
        String document = shipped.replaceFirst("(?m)^id: [^/]+/", "id: " + code + "/")
                .replaceFirst("(?m)^council: .*$", "council: " + code);
        String id = document.lines()
                .filter(line -> line.startsWith("id: "))
                .map(line -> line.substring("id: ".length()).strip())
                .findFirst()
                .orElseThrow();
        LocalDate adopted = LocalDate.parse(id.substring(id.indexOf('/') + 1));
        try (var insert = connection.prepareStatement(
                "insert into editions (id, council, adopted, document, published_at) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, id);
            insert.setString(2, code);
            insert.setObject(3, adopted);
            insert.setString(4, document);
            insert.setObject(5, adopted);
            insert.executeUpdate();
        }
    }

    private static String sql() {
        try (InputStream script = OwnCouncil.class.getResourceAsStream("/environment/own-council.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
