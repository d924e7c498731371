package kz.bagalau.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.BoundConnection;

/** What the council sets for itself where its text leaves it free; shown with the mark of a council's own setting. */
@ApplicationScoped
public class CouncilSettings {

    private static final String SET =
            """
            insert into council_settings (key, value, set_by, set_at) values (?, ?, ?, ?)
            on conflict (council_id, key) do update
              set value = excluded.value, set_by = excluded.set_by, set_at = excluded.set_at""";

    @Inject
    BoundConnection database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<CouncilSettingChanged> changed;

    /** A setting, if the council has set it. */
    public Optional<CouncilSetting> get(String key) {
        return database.with(connection -> {
            try (var statement =
                    connection.prepareStatement("select value, set_by, set_at from council_settings where key = ?")) {
                statement.setString(1, key);
                try (var rows = statement.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new CouncilSetting(
                                    key,
                                    rows.getString(1),
                                    rows.getString(2),
                                    rows.getObject(3, OffsetDateTime.class).toInstant()))
                            : Optional.empty();
                }
            }
        });
    }

    /** A setting of yes or no; as shipped when the council has not set it. */
    public boolean isOn(String key, boolean shipped) {
        return get(key).map(setting -> Boolean.parseBoolean(setting.value())).orElse(shipped);
    }

    /** Sets a value in the name of the caller. */
    public void set(String key, String value) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(SET)) {
                statement.setString(1, key);
                statement.setString(2, value);
                statement.setString(3, caller.name());
                statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                return statement.executeUpdate();
            }
        });
        changed.fire(new CouncilSettingChanged(key, value));
    }
}
