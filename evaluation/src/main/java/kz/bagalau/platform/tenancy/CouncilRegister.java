package kz.bagalau.platform.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import kz.bagalau.methodology.LawText;

/**
 * Which councils there are. Asked before any council is bound, therefore on a connection of its own and by two database
 * functions that open the register just as far as the question needs.
 */
@ApplicationScoped
public class CouncilRegister {

    @Resource(lookup = "java:app/jdbc/bagalau")
    DataSource database;

    /** An organization keeps its council for ever, so an answer may be remembered; a suspension is asked elsewhere. */
    private final Map<String, CouncilId> known = new ConcurrentHashMap<>();

    /** The council of an organization of the sign-in service. */
    public Optional<CouncilId> byOrganization(String organization) {
        CouncilId remembered = known.get(organization);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<CouncilId> found =
                ask("select council_of_organization(?)", organization).stream().findFirst();
        found.ifPresent(id -> known.put(organization, id));
        return found;
    }

    /** The name of an organization's council, for a person who has not chosen among his councils yet. */
    public Optional<LawText> nameOf(String organization) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var find = connection.prepareStatement("select council_of_organization(?)");
                    var read = connection.prepareStatement(
                            "select name_kk, name_ru, name_en from councils where organization = ?")) {
                find.setString(1, organization);
                find.execute();
                read.setString(1, organization);
                try (var rows = read.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new LawText(rows.getString(1), rows.getString(2), rows.getString(3)))
                            : Optional.empty();
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register of councils does not answer.", e);
        }
    }

    /** All real councils that are not suspended. */
    public List<CouncilId> active() {
        return ask("select every_council()");
    }

    /** All real councils, the suspended and the archived ones included: what they have is kept (paragraph 14). */
    public List<CouncilId> kept() {
        return ask("select kept_councils()");
    }

    /** The practice councils that are to be wiped tonight, whether their owners work or not. */
    public List<CouncilId> practices() {
        return ask("select practice_councils()");
    }

    private List<CouncilId> ask(String question, String... arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(question)) {
            for (int place = 0; place < arguments.length; place++) {
                statement.setString(place + 1, arguments[place]);
            }
            List<CouncilId> answer = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    Optional.ofNullable(rows.getObject(1, UUID.class))
                            .map(CouncilId::new)
                            .ifPresent(answer::add);
                }
            }
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException("The register of councils does not answer.", e);
        }
    }
}
