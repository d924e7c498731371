package kz.bagalau.evaluation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.BoundConnection;

/** Which archives the caller's council came by, asked behind its own wall. */
@ApplicationScoped
class Archives {

    private static final String ALL =
            """
            select distinct on (s.council_id) s.council_id, s.name_kk, s.name_ru, s.name_en, s.day, s.act_number,
                   s.act_title, s.whole_archive,
                   array(select predecessor_employee_id from employee_origins o where o.predecessor_id = s.council_id),
                   (select predecessor_employee_id from employee_origins o
                     where o.predecessor_id = s.council_id and o.employee_id = ?::uuid)
              from council_successions s where s.successor_id = current_council()
             order by s.council_id, s.whole_archive desc, s.day desc""";

    @Inject
    BoundConnection database;

    @Inject
    Caller caller;

    /** All of them. */
    List<Archive> all() {
        return database.with(connection -> new Rows(connection)
                .list(ALL, Archives::archive, caller.optionalEmployee().orElse(null)));
    }

    /** The archive of this predecessor; refuses what is no predecessor of the caller's council. */
    Archive of(UUID predecessor) {
        return all().stream()
                .filter(archive -> archive.predecessor().equals(predecessor))
                .findFirst()
                .orElseThrow(() -> new Refused(new SuccessionRefusal.ArchiveUnknown()));
    }

    private static Archive archive(ResultSet row) throws SQLException {
        return new Archive(
                row.getObject(1, UUID.class),
                new LawText(row.getString(2), row.getString(3), row.getString(4)),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8),
                Set.of((UUID[]) row.getArray(9).getArray()),
                Optional.ofNullable(row.getObject(10, UUID.class)));
    }
}
