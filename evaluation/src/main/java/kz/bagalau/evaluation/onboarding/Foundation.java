package kz.bagalau.evaluation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilOnboarded;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.BoundConnection;

/** Writes a council into the register of councils; the number follows from the code, as at every other door. */
@ApplicationScoped
class Foundation {

    private static final String FOUND =
            """
            insert into councils (id, region_id, code, register_code, name_kk, name_ru, name_en)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    @Inject
    BoundConnection database;

    @Inject
    Event<CouncilOnboarded> onboarded;

    /** Founds it in the region; refused when the code is known anywhere, and the database refuses a strange region. */
    UUID of(UUID region, NewCouncil council) {
        UUID id = number(council.code());
        int rows = database.with(connection -> {
            try (var statement = connection.prepareStatement(FOUND)) {
                statement.setObject(1, id);
                statement.setObject(2, region);
                statement.setString(3, council.code());
                statement.setString(4, council.register().orElse(null));
                statement.setString(5, council.name().kk());
                statement.setString(6, council.name().ru());
                statement.setString(7, council.name().en());
                return statement.executeUpdate();
            }
        });
        if (rows == 0) {
            throw new Refused(new OnboardingRefusal.CouncilKnown(council.code()));
        }
        onboarded.fire(new CouncilOnboarded(id.toString(), council.code()));
        return id;
    }

    static UUID number(String code) {
        return UUID.nameUUIDFromBytes(("council " + code).getBytes(StandardCharsets.UTF_8));
    }
}
