package kz.bagalau.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.usecase.SeenVersion;

/** What councils are called, and what they were called on an earlier day: a document of before keeps the name of then. */
@ApplicationScoped
public class CouncilNames {

    private static final String CURRENT =
            """
            select name_kk, name_ru, name_en, version from councils
             where id = ? and region_id in (select administered_regions()) for update
            """;
    private static final String FORMER =
            """
            select name_kk, name_ru, name_en, until, act from council_former_names where council_id = ? order by until desc
            """;
    private static final String THEN =
            """
            select distinct on (council_id) council_id, name_kk, name_ru, name_en from council_former_names
             where until > ? order by council_id, until
            """;
    private static final String KEEP =
            """
            insert into council_former_names
                (region_id, council_id, until, name_kk, name_ru, name_en, act, recorded_by, recorded_at)
            select region_id, id, ?, name_kk, name_ru, name_en, ?, ?, ? from councils
             where id = ? and region_id in (select administered_regions())
            """;
    private static final String RENAME =
            """
            update councils set name_kk = ?, name_ru = ?, name_en = ?
             where id = ? and region_id in (select administered_regions())
            """;

    @Inject
    BoundConnection database;

    @Inject
    SeenVersion seen;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The names that councils the caller may see had on the day and have no more. */
    public Map<UUID, LawText> formerOn(LocalDate day) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(THEN)) {
                statement.setObject(1, day);
                Map<UUID, LawText> names = new HashMap<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        names.put(rows.getObject(1, UUID.class), name(rows, 2));
                    }
                }
                return names;
            }
        });
    }

    /** The former names of a council, the latest first. */
    public List<FormerNameView> formerOf(UUID council) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(FORMER)) {
                statement.setObject(1, council);
                List<FormerNameView> names = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        names.add(new FormerNameView(
                                name(rows, 1), rows.getObject(4, LocalDate.class), rows.getString(5)));
                    }
                }
                return List.copyOf(names);
            }
        });
    }

    /**
     * The present name, held until the transaction ends; refuses a council of another region, and one that has changed
     * since the sender saw it.
     */
    LawText hold(UUID council) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(CURRENT)) {
                statement.setObject(1, council);
                try (var rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        throw new Refused(new CouncilUnknown());
                    }
                    seen.require(rows.getInt(4));
                    return name(rows, 1);
                }
            }
        });
    }

    /** Keeps the present name as the one until the day, and gives the new one. */
    void change(UUID council, LawText name, LocalDate from, String act) {
        database.with(connection -> {
            try (var keep = connection.prepareStatement(KEEP);
                    var rename = connection.prepareStatement(RENAME)) {
                keep.setObject(1, from);
                keep.setString(2, act);
                keep.setString(3, caller.name());
                keep.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                keep.setObject(5, council);
                keep.executeUpdate();
                rename.setString(1, name.kk());
                rename.setString(2, name.ru());
                rename.setString(3, name.en());
                rename.setObject(4, council);
                return rename.executeUpdate();
            }
        });
    }

    private static LawText name(ResultSet row, int place) throws SQLException {
        return new LawText(row.getString(place), row.getString(place + 1), row.getString(place + 2));
    }
}
