package kz.bagalau.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.CouncilNotBound;
import kz.bagalau.platform.tenancy.TransactionMemory;

/** The register of councils, as far as a transaction sees it: its own council. */
@ApplicationScoped
public class Councils {

    private static final String CURRENT =
            """
            select c.id, c.code, c.name_kk, c.name_ru, c.name_en, r.name_kk, r.name_ru, r.name_en,
              array(select %s from editions e where e.council = coalesce(c.works_by, c.code) order by e.id), r.code
            from councils c join regions r on r.id = c.region_id
            where c.id = current_council()"""
                    .formatted(PublishedEditions.DATED);

    @Inject
    BoundConnection database;

    @Inject
    PublishedEditions editions;

    @Inject
    TransactionMemory memory;

    /** The council of this transaction, with its editions. */
    public Council current() {
        return memory.remember(Council.class, () -> database.with(this::read));
    }

    private Council read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(CURRENT);
                var rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new Refused(new CouncilNotBound());
            }
            List<DatedEdition> names = List.of((String[]) rows.getArray(9).getArray()).stream()
                    .map(DatedEdition::parse)
                    .toList();
            return new Council(
                    new CouncilId(rows.getObject(1, UUID.class)),
                    rows.getString(2),
                    name(rows, 3),
                    name(rows, 6),
                    rows.getString(10),
                    editions.of(names));
        }
    }

    private static LawText name(ResultSet row, int place) throws SQLException {
        return new LawText(row.getString(place), row.getString(place + 1), row.getString(place + 2));
    }
}
