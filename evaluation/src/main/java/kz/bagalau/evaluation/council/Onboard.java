package kz.bagalau.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.Errands;

/**
 * Registers regions, their administrators and their councils. Saying the same twice changes nothing: the numbers follow
 * from the codes. Each call is a transaction of its own, bound to its region.
 */
@ApplicationScoped
public class Onboard {

    private static final String REGION =
            """
            insert into regions (id, code, name_kk, name_ru, name_en) values (?, ?, ?, ?, ?)
            on conflict (id) do update
              set name_kk = excluded.name_kk, name_ru = excluded.name_ru, name_en = excluded.name_en""";
    private static final String COUNCIL =
            """
            insert into councils (id, region_id, organization, code, name_kk, name_ru, name_en)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
              set name_kk = excluded.name_kk, name_ru = excluded.name_ru, name_en = excluded.name_en
              where not exists (select from council_former_names f where f.council_id = councils.id)""";
    private static final String ADMIN = "insert into region_admins (region_id, email, valid_from) values (?, ?, ?)"
            + " on conflict (region_id, email) do nothing";

    @Inject
    Errands errands;

    @Inject
    BoundConnection database;

    @Inject
    Event<CouncilOnboarded> onboarded;

    /** Registers a region. */
    public UUID region(String code, LawText name) {
        UUID id = number("region", code);
        inRegion(code, connection -> {
            try (var statement = connection.prepareStatement(REGION)) {
                statement.setObject(1, id);
                statement.setString(2, code);
                statement.setString(3, name.kk());
                statement.setString(4, name.ru());
                statement.setString(5, name.en());
                return statement.executeUpdate();
            }
        });
        return id;
    }

    /** Registers a council of a region; {@code organization} is its id in the sign-in service. */
    public CouncilId council(String regionCode, String code, String organization, LawText name) {
        CouncilId id = new CouncilId(number("council", code));
        errands.run(Optional.empty(), Optional.of(number("region", regionCode)), "onboarding", () -> {
            database.with(connection -> council(connection, id, regionCode, code, organization, name));
            onboarded.fire(new CouncilOnboarded(id.toString(), code));
        });
        return id;
    }

    /** Says which line of the register of maslikhats the council is. */
    public void standsInRegister(String regionCode, CouncilId id, String line) {
        inRegion(regionCode, connection -> {
            try (var statement = connection.prepareStatement("update councils set register_code = ? where id = ?")) {
                statement.setString(1, line);
                statement.setObject(2, id.value());
                return statement.executeUpdate();
            }
        });
    }

    private static int council(
            Connection connection, CouncilId id, String regionCode, String code, String organization, LawText name)
            throws SQLException {
        try (var statement = connection.prepareStatement(COUNCIL)) {
            statement.setObject(1, id.value());
            statement.setObject(2, number("region", regionCode));
            statement.setString(3, organization);
            statement.setString(4, code);
            statement.setString(5, name.kk());
            statement.setString(6, name.ru());
            statement.setString(7, name.en());
            return statement.executeUpdate();
        }
    }

    /** Makes the person of that address an administrator of the region; the first sign-in links him. */
    public void regionalAdmin(String regionCode, String email, LocalDate from) {
        inRegion(regionCode, connection -> {
            try (var statement = connection.prepareStatement(ADMIN)) {
                statement.setObject(1, number("region", regionCode));
                statement.setString(2, email.strip().toLowerCase(Locale.ROOT));
                statement.setObject(3, from);
                return statement.executeUpdate();
            }
        });
    }

    private void inRegion(String code, BoundConnection.Work<Integer> work) {
        errands.run(Optional.empty(), Optional.of(number("region", code)), "onboarding", () -> database.with(work));
    }

    private static UUID number(String kind, String code) {
        return UUID.nameUUIDFromBytes((kind + ' ' + code).getBytes(StandardCharsets.UTF_8));
    }
}
