package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilState;
import kz.bagalau.platform.directory.DirectoryTrouble;
import kz.bagalau.platform.tenancy.CouncilId;

/** How far the councils are on their way into the sign-in service. */
@ApplicationScoped
class Provisionings {

    private static final String ASK =
            """
            insert into provisionings (region_id, council_id, asked, asked_by, asked_at,
              full_wanted, access_wanted, check_wanted, following)
            select region_id, id, 1, ?, ?, ?, ?, ?, ? from councils where id = ?
            on conflict (region_id, council_id) do update set asked = provisionings.asked + 1,
              asked_by = excluded.asked_by, asked_at = excluded.asked_at,
              full_wanted = provisionings.full_wanted or excluded.full_wanted,
              access_wanted = provisionings.access_wanted or excluded.access_wanted,
              check_wanted = provisionings.check_wanted or excluded.check_wanted,
              following = provisionings.following or excluded.following
            returning asked""";
    private static final String STEPS =
            """
            insert into provisioning_steps (region_id, council_id, step, state)
            select region_id, council_id, step, 'WAITING' from provisionings, unnest(?) step
            where council_id = ? and following
            on conflict (region_id, council_id, step) do update set state = 'WAITING', trouble = null
              where provisioning_steps.state = 'FAILED'""";
    private static final String TAKE =
            """
            update provisionings set working_until = now() + interval '3 minutes'
            where council_id = current_council() and done < asked and (working_until is null or working_until < now())""";
    private static final String WISHES =
            "select asked, full_wanted, access_wanted, check_wanted from provisionings where council_id = current_council()";
    private static final String FINISH =
            """
            update provisionings set done = asked, working_until = null,
              full_wanted = false, access_wanted = false, check_wanted = false
            where council_id = current_council() and asked = ?""";
    private static final String FACTS =
            "select id, region_id, code, name_kk, organization, state from councils where id = current_council()";
    private static final String STEP =
            """
            update provisioning_steps set state = ?, trouble = ?, tried_at = ?
            where council_id = current_council() and step = ?""";
    private static final String NEXT =
            """
            select execution_time from scheduled_tasks
            where task_name = ? and not picked and task_instance like ? || ':%' order by execution_time limit 1""";

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    /** Notes a wish for a council and answers the number of the asking; empty when the caller sees no such council. */
    Optional<Integer> ask(UUID council, String by, boolean full, boolean access, boolean check) {
        Optional<Integer> asked =
                statements.one(ASK, row -> row.getInt(1), by, now(), full, access, check, full, council);
        String[] all = Arrays.stream(ProvisioningStep.values()).map(Enum::name).toArray(String[]::new);
        statements.update(STEPS, all, council);
        return asked;
    }

    /** Whether the accounts of the current council follow from its register. */
    boolean following() {
        return statements
                .one(
                        "select following from provisionings where council_id = current_council()",
                        row -> row.getBoolean(1))
                .orElse(false);
    }

    /** Whether the run of the current council is ours; nobody else's while it goes on. */
    boolean take() {
        return statements.update(TAKE) == 1;
    }

    /** The run goes on. */
    void stay() {
        statements.update(
                "update provisionings set working_until = now() + interval '3 minutes' where council_id = current_council()");
    }

    /** The run has ended before its end. */
    void release() {
        statements.update("update provisionings set working_until = null where council_id = current_council()");
    }

    /** Everything of this asking is done; not so when another came meanwhile. */
    boolean finish(int asked) {
        return statements.update(FINISH, asked) == 1;
    }

    Wishes wishes() {
        return statements
                .one(WISHES, row -> new Wishes(row.getInt(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4)))
                .orElseThrow();
    }

    CouncilFacts facts() {
        return statements
                .one(
                        FACTS,
                        row -> new CouncilFacts(
                                new CouncilId(row.getObject(1, UUID.class)),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getString(4),
                                Optional.ofNullable(row.getString(5)),
                                CouncilState.valueOf(row.getString(6))))
                .orElseThrow();
    }

    /** Writes the number of the organization into the register of councils; the region is bound for it. */
    void belongsTo(String organization) {
        statements.update("update councils set organization = ? where id = current_council()", organization);
    }

    void note(ProvisioningStep step, StepState state, Optional<DirectoryTrouble.Kind> trouble) {
        statements.update(STEP, state.name(), trouble.map(Enum::name).orElse(null), now(), step.name());
        stay();
    }

    void checked(Optional<DirectoryTrouble.Kind> trouble) {
        if (trouble.isPresent()) {
            statements.update(
                    "update provisionings set check_trouble = ? where council_id = current_council()",
                    trouble.get().name());
            return;
        }
        statements.update(
                "update provisionings set checked_at = ?, check_trouble = null where council_id = current_council()",
                now());
    }

    /** When the job of the council tries again, if it does. */
    Optional<Instant> nextTry(UUID council) {
        return statements.one(
                NEXT,
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                ProvisionCouncil.KIND,
                council.toString());
    }

    /** The steps of a council, in their order. */
    List<StepLine> steps(UUID council) {
        return statements
                .list(
                        "select step, state, trouble, tried_at from provisioning_steps where council_id = ?",
                        row -> new StepLine(
                                ProvisioningStep.valueOf(row.getString(1)),
                                StepState.valueOf(row.getString(2)),
                                Optional.ofNullable(row.getString(3)),
                                instant(row, 4)),
                        council)
                .stream()
                .sorted(Comparator.comparing(StepLine::step))
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static Optional<Instant> instant(ResultSet row, int place) throws SQLException {
        return Optional.ofNullable(row.getObject(place, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
