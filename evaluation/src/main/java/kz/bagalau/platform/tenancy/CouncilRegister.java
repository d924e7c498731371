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

    /** All councils that are not suspended. */
    public List<CouncilId> active() {
        return ask("select every_council()");
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
