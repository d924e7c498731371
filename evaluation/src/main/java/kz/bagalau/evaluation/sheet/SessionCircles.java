package kz.bagalau.evaluation.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.tenancy.BoundConnection;

/**
 * Who takes part in the session on whose case (paragraph 20): a member belongs to the circle of that one case from his
 * appointment until its minutes are placed or the request is withdrawn, and to no other.
 */
@ApplicationScoped
public class SessionCircles {

    private static final String ADMITS =
            """
            select exists (select from calibration_members m
              join calibration_cases c on c.council_id = m.council_id and c.id = m.case_id
              where c.sheet_id = ? and m.person_id = ? and c.state not in ('PLACED', 'WITHDRAWN'))""";

    @Inject
    BoundConnection database;

    /** Whether the person sits in a session on this sheet that is not over. */
    public boolean admits(UUID sheet, UUID person) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(ADMITS)) {
                statement.setObject(1, sheet);
                statement.setObject(2, person);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getBoolean(1);
                }
            }
        });
    }
}
