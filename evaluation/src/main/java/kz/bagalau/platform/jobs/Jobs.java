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
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import kz.bagalau.platform.start.PortalLoaded;
import kz.bagalau.platform.tenancy.ForEachCouncil;
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
    ForEachCouncil councils;

    private final Clock machine = Clock.systemUTC();
    private final Map<String, OneTimeTask<String>> kinds = new LinkedHashMap<>();
    private SchedulerClient client;
    private Scheduler scheduler;

    /** Puts work off in the running transaction; the same id again, while the work waits, changes nothing. */
    public void later(String kind, String id, String data) {
        OneTimeTask<String> task = kinds.get(kind);
        if (task == null) {
            throw new IllegalArgumentException("Nobody handles " + kind);
        }
        client.scheduleIfNotExists(task.instance(id, data), machine.instant());
        transaction.registerInterposedSynchronization(new Hurry());
    }

    void start(@Observes @Priority(4000) PortalLoaded loaded) {
        handlers.forEach(handler -> kinds.put(handler.kind(), task(handler)));
        client = SchedulerClient.Builder.create(database, kinds.values().toArray(Task<?>[]::new))
                .build();
        scheduler = Scheduler.create(database, kinds.values().toArray(Task<?>[]::new))
                .startTasks(days.stream().map(this::task).toList())
                .executorService(Executors.newFixedThreadPool(4, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(3, threads))
                .pollingInterval(Duration.ofSeconds(5))
                .pollUsingLockAndFetch(0.5, 1.0)
                .build();
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private static OneTimeTask<String> task(Handler handler) {
        return Tasks.oneTime(handler.kind(), String.class)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        RETRIES, new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, 2)))
                .execute((instance, context) -> handler.handle(instance.getData()));
    }

    private RecurringTask<Void> task(DailyWork work) {
        return Tasks.recurring(work.name(), daily(MovableClock.ALMATY, work.at()))
                .execute((instance, context) -> councils.run(work.name(), work::in));
    }

    /** Looks for due work right after the commit, not at the next poll. */
    private final class Hurry implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do before.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                scheduler.triggerCheckForDueExecutions();
            }
        }
    }
}
