package kz.bagalau.platform.jobs;

import static com.github.kagkarlsson.scheduler.task.schedule.Schedules.daily;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.bagalau.platform.start.PortalLoaded;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.time.MovableClock;

/**
 * Work that is done later, kept in the database: put off in the transaction that wants it, done once by one of the
 * servers, tried again when it fails. It runs on the machine's clock, not on the portal's: a clock set to another day
 * neither hurries nor stops it.
 */
@ApplicationScoped
public class Jobs {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final int RETRIES = 14;

    /** Work that has failed to the end waits here, where it is seen and can be asked for again. */
    private static final Instant GIVEN_UP = Instant.parse("2999-01-01T00:00:00Z");

    private static final String AGAIN =
            """
            update %s set execution_time = ?, consecutive_failures = 0, version = version + 1
             where not picked and consecutive_failures > 0
               and (left(task_instance, 36) = ? or task_instance = any (?))
            """;

    @Resource(lookup = "java:app/jdbc/bagalau")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    @Any
    Instance<Handler> handlers;

    @Inject
    @Any
    Instance<DailyWork> days;

    @Inject
    @Any
    Instance<PortalWork> nights;

    @Inject
    DailyRound round;

    @Inject
    BoundConnection connection;

    private final Clock machine = Clock.systemUTC();
    private final Map<Queue, Lane> lanes = new EnumMap<>(Queue.class);

    /** Puts work off in the running transaction; the same id again, while the work waits, changes nothing. */
    public void later(String kind, String id, String data) {
        Lane lane = lanes.values().stream()
                .filter(each -> each.kinds().containsKey(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody handles " + kind));
        var work = lane.kinds().get(kind).instance(id, data);
        SchedulerClient client = lane.client();
        if (!client.scheduleIfNotExists(work, machine.instant())) {
            client.getScheduledExecution(work)
                    .filter(waiting -> !waiting.getExecutionTime().isBefore(GIVEN_UP))
                    .ifPresent(givenUp -> client.reschedule(work, machine.instant()));
        }
        transaction.registerInterposedSynchronization(new Hurry(lane));
    }

    /**
     * Has what has failed of a council tried again now, its failed daily works included. Work of a council is known by
     * the council's number at the beginning of its id.
     *
     * @param others ids of further work of the council
     * @param daily the names of its daily works that have failed
     * @return how many pieces of work are tried again
     */
    public int again(CouncilId council, Collection<String> others, Collection<String> daily) {
        int hurried = 0;
        for (Lane lane : lanes.values()) {
            hurried += connection.with(sql -> again(sql, lane, council, others));
            transaction.registerInterposedSynchronization(new Hurry(lane));
        }
        daily.forEach(work -> later(DailyAgain.KIND, council + " " + work, council + " " + work));
        return hurried + daily.size();
    }

    private int again(Connection sql, Lane lane, CouncilId council, Collection<String> others) throws SQLException {
        try (var statement = sql.prepareStatement(AGAIN.formatted(lane.queue().table()))) {
            statement.setObject(1, machine.instant().atOffset(ZoneOffset.UTC));
            statement.setString(2, council.toString());
            statement.setArray(3, sql.createArrayOf("text", others.toArray()));
            return statement.executeUpdate();
        }
    }

    void start(@Observes @Priority(4000) PortalLoaded loaded) {
        for (Queue queue : Queue.values()) {
            Lane lane = lane(queue);
            lanes.put(queue, lane);
            lane.scheduler().start();
        }
    }

    private Lane lane(Queue queue) {
        Map<String, OneTimeTask<String>> kinds = new LinkedHashMap<>();
        handlers.stream()
                .filter(handler -> handler.queue() == queue)
                .forEach(handler -> kinds.put(handler.kind(), task(handler)));
        Task<?>[] known = kinds.values().toArray(Task<?>[]::new);
        SchedulerClient client = SchedulerClient.Builder.create(database, known)
                .tableName(queue.table())
                .build();
        Scheduler scheduler = Scheduler.create(database, known)
                .tableName(queue.table())
                .startTasks(queue == Queue.WORK ? everyDay() : List.of())
                .executorService(Executors.newFixedThreadPool(queue.workers(), threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(3, threads))
                .pollingInterval(Duration.ofSeconds(5))
                .pollUsingLockAndFetch(0.5, queue.ahead())
                .build();
        return new Lane(queue, kinds, client, scheduler);
    }

    private List<RecurringTask<Void>> everyDay() {
        return Stream.concat(days.stream().map(this::task), nights.stream().map(Jobs::task))
                .toList();
    }

    @PreDestroy
    void stop() {
        lanes.values().forEach(lane -> lane.scheduler().stop());
    }

    private static OneTimeTask<String> task(Handler handler) {
        return Tasks.oneTime(handler.kind(), String.class)
                .onFailure(retrying())
                .execute((instance, context) -> handler.handle(instance.getData()));
    }

    /** At growing intervals; after the last one the work is kept, not forgotten. */
    private static FailureHandler<String> retrying() {
        var later = new FailureHandler.ExponentialBackoffFailureHandler<String>(FIRST_RETRY, 2);
        return (complete, operations) -> {
            if (complete.getExecution().consecutiveFailures < RETRIES) {
                later.onFailure(complete, operations);
            } else {
                operations.reschedule(complete, GIVEN_UP);
            }
        };
    }

    private RecurringTask<Void> task(DailyWork work) {
        return Tasks.recurring(work.name(), daily(MovableClock.ALMATY, work.at()))
                .execute((instance, context) -> round.of(work));
    }

    private static RecurringTask<Void> task(PortalWork work) {
        return Tasks.recurring(work.name(), daily(MovableClock.ALMATY, work.at()))
                .execute((instance, context) -> work.run());
    }

    /** A queue at work: who handles what waits in it, who puts work in and who takes it out. */
    private record Lane(
            Queue queue, Map<String, OneTimeTask<String>> kinds, SchedulerClient client, Scheduler scheduler) {}

    /** Looks for due work right after the commit, not at the next poll. */
    private record Hurry(Lane lane) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do before.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                lane.scheduler().triggerCheckForDueExecutions();
            }
        }
    }
}
