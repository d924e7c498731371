package kz.bagalau.platform.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.BoundConnection;

/** The commands that have had their effect, stored with the effect. */
@ApplicationScoped
class ProcessedCommands {

    private static final String IN_COUNCIL =
            "insert into processed_commands (command_id, use_case, ordinal, at) values (?, ?, ?, ?)"
                    + " on conflict do nothing";
    private static final String ABOVE_COUNCILS =
            "insert into processed_region_commands (command_id, use_case, ordinal, at, subject)"
                    + " values (?, ?, ?, ?, ?) on conflict do nothing";

    @Inject
    BoundConnection database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whether the command comes for the first time; a second one waits here until the first has committed. */
    boolean first(CommandId command, String useCase, int ordinal, boolean aboveCouncils) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(aboveCouncils ? ABOVE_COUNCILS : IN_COUNCIL)) {
                statement.setObject(1, command.value());
                statement.setString(2, useCase);
                statement.setInt(3, ordinal);
                statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                if (aboveCouncils) {
                    statement.setObject(5, caller.subject());
                }
                return statement.executeUpdate() == 1;
            }
        });
    }
}
