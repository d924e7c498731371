package kz.bagalau.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.platform.tenancy.BoundConnection;

/** Who did or saw what with a thing: the answer to "who opened my result?" (par. 20). */
@ApplicationScoped
public class Openings {

    private static final String ABOUT =
            """
            select e.at, coalesce(p.payload::jsonb ->> 'who', ''), e.role, coalesce(e.event, e.use_case),
                   p.payload::jsonb ->> 'step'
            from audit_entries e left join audit_payloads p on p.council_id = e.council_id and p.number = e.number
            where e.about = ? order by e.number""";

    @Inject
    BoundConnection database;

    /** All entries about the thing, oldest first. */
    public List<Opening> of(String about) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(ABOUT)) {
                statement.setString(1, about);
                List<Opening> openings = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        openings.add(new Opening(
                                rows.getObject(1, OffsetDateTime.class).toInstant(),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                Optional.ofNullable(rows.getString(5))));
                    }
                }
                return openings;
            }
        });
    }
}
