package kz.bagalau.platform.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.BoundConnection;

/** The commands that have had their effect, stored with the effect. */
@ApplicationScoped
class ProcessedCommands {

    private static final String IN_COUNCIL =
            "insert into processed_commands (command_id, use_case, ordinal, at, content) values (?, ?, ?, ?, ?)"
                    + " on conflict do nothing";
    private static final String ABOVE_COUNCILS =
            "insert into processed_region_commands (command_id, use_case, ordinal, at, content, subject)"
                    + " values (?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String OTHER_IN_COUNCIL =
            "select 1 from processed_commands where command_id = ? and content <> ? limit 1";
    private static final String OTHER_ABOVE_COUNCILS =
            "select 1 from processed_region_commands where command_id = ? and content <> ? limit 1";

    @Inject
    BoundConnection database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Whether the command comes for the first time; a second one waits here until the first has committed. Refused when
     * its number was used for other contents before.
     *
     * @param content a hash of what is asked, where the sender's numbers are bound to it
     */
    boolean first(CommandId command, Optional<String> content, String useCase, int ordinal, boolean aboveCouncils) {
        boolean first = keep(command, content, useCase, ordinal, aboveCouncils);
        content.ifPresent(asked -> requireSame(command, asked, aboveCouncils));
        return first;
    }

    private void requireSame(CommandId command, String content, boolean aboveCouncils) {
        boolean other = database.with(connection -> {
            try (var statement = connection.prepareStatement(aboveCouncils ? OTHER_ABOVE_COUNCILS : OTHER_IN_COUNCIL)) {
                statement.setObject(1, command.value());
                statement.setString(2, content);
                try (var found = statement.executeQuery()) {
                    return found.next();
                }
            }
        });
        if (other) {
            throw new Refused(new CommandReused());
        }
    }

    private boolean keep(
            CommandId command, Optional<String> content, String useCase, int ordinal, boolean aboveCouncils) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(aboveCouncils ? ABOVE_COUNCILS : IN_COUNCIL)) {
                statement.setObject(1, command.value());
                statement.setString(2, useCase);
                statement.setInt(3, ordinal);
                statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                statement.setString(5, content.orElse(null));
                if (aboveCouncils) {
                    statement.setObject(6, caller.subject());
                }
                return statement.executeUpdate() == 1;
            }
        });
    }
}
