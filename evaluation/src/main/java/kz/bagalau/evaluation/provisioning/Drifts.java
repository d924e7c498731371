package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.Role;

/** The differences that the last look found. */
@ApplicationScoped
class Drifts {

    private static final String WRITE =
            """
            insert into directory_drifts (id, kind, subject, detail, member_id, account, found_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    /** What the last look found gives way to what this one did. */
    void replace(List<Drift> drifts) {
        statements.update("delete from directory_drifts where council_id = current_council()");
        for (Drift drift : drifts) {
            statements.update(
                    WRITE,
                    UUID.randomUUID(),
                    drift.kind().name(),
                    drift.subject(),
                    drift.role().map(Role::tokenName).orElse(null),
                    drift.member().orElse(null),
                    drift.account().orElse(null),
                    clock.instant().atOffset(ZoneOffset.UTC));
        }
    }

    /** Those of the current council that are to be repaired. */
    List<Drift> toRepair() {
        return statements.list(
                "select kind, subject, detail, member_id, account from directory_drifts"
                        + " where council_id = current_council() and repair",
                row -> new Drift(
                        DriftKind.valueOf(row.getString(1)),
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)).flatMap(Role::ofToken),
                        Optional.ofNullable(row.getObject(4, UUID.class)),
                        Optional.ofNullable(row.getObject(5, UUID.class))));
    }

    /** Has one repaired; answers whether it is still there. */
    boolean repair(UUID council, UUID drift) {
        return statements.update(
                        "update directory_drifts set repair = true where council_id = ? and id = ?", council, drift)
                == 1;
    }

    /** Has all repaired. */
    void repairAll(UUID council) {
        statements.update("update directory_drifts set repair = true where council_id = ?", council);
    }

    /** Those of a council, for its region. */
    List<DriftView> of(UUID council) {
        return statements
                .list(
                        "select id, kind, subject, detail, repair from directory_drifts where council_id = ?",
                        row -> new DriftView(
                                row.getObject(1, UUID.class),
                                DriftKind.valueOf(row.getString(2)),
                                row.getString(3),
                                Optional.ofNullable(row.getString(4)).flatMap(Role::ofToken),
                                row.getBoolean(5)),
                        council)
                .stream()
                .sorted()
                .toList();
    }
}
