package kz.bagalau.evaluation.staff.importing;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.evaluation.staff.Posts;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.TransactionMemory;
import kz.bagalau.platform.tenancy.WalledDatabase;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** The real mapping on the real database without a server: one council, each piece of work a transaction. */
final class StaffStore implements AutoCloseable {

    private final String council;
    private final EntityManagerFactory factory;
    private final AtomicInteger statements = new AtomicInteger();

    StaffStore() throws SQLException {
        council = WalledDatabase.council();
        String url;
        try (Connection connection = WalledDatabase.as(council)) {
            url = connection.getMetaData().getURL();
        }
        factory = Persistence.createEntityManagerFactory(
                "bagalau",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.url",
                                url + (url.contains("?") ? "&" : "?") + "stringtype=unspecified",
                        "jakarta.persistence.jdbc.user", "bagalau_app",
                        "jakarta.persistence.jdbc.password", "app",
                        "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                        "eclipselink.session.customizer", Plain.class.getName(),
                        "eclipselink.session-name", "staff-store-" + council,
                        "eclipselink.logging.level.sql", "FINE"));
        Session session = factory.unwrap(Session.class);
        session.getEventManager().addListener(new Door());
        session.setSessionLog(new Counter());
    }

    /** Does the work with these repositories in one transaction. */
    <T> T in(Work<T> work) {
        EntityManager entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            T answer = work.with(new Repositories(entities));
            entities.getTransaction().commit();
            return answer;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    /** How many statements the work sends. */
    int statementsOf(Supplier<?> work) {
        statements.set(0);
        work.get();
        return statements.get();
    }

    @Override
    public void close() {
        factory.close();
    }

    /** Something done with the repositories. */
    interface Work<T> {
        T with(Repositories repositories);
    }

    /** The repositories of one transaction. */
    static final class Repositories {

        final Employees employees = new Employees();
        final Posts posts = new Posts();
        final StaffImports imports = new StaffImports();
        final Members members = new Members();
        final PeopleRegister register = new PeopleRegister();
        final Intake intake = new Intake();
        final Staff staff = new Staff();

        Repositories(EntityManager entities) {
            BoundConnection connection = new BoundConnection();
            set(connection, "entities", entities);
            set(employees, "entityManager", entities);
            set(posts, "entityManager", entities);
            TransactionMemory forgetful = new TransactionMemory();
            set(forgetful, "transaction", outsideOfTransactions());
            set(employees, "memory", forgetful);
            set(posts, "memory", forgetful);
            set(staff, "memory", forgetful);
            set(imports, "entityManager", entities);
            set(members, "database", connection);
            set(members, "clock", Clock.systemUTC());
            set(members, "changed", unheard());
            register.employees = employees;
            register.posts = posts;
            register.members = members;
            intake.employees = employees;
            intake.posts = posts;
            intake.members = members;
            set(staff, "employees", employees);
            set(staff, "posts", posts);
        }

        /** An event that nobody observes. */
        private static Object unheard() {
            return Proxy.newProxyInstance(
                    Event.class.getClassLoader(), new Class<?>[] {Event.class}, (event, method, arguments) -> null);
        }

        /** The server's registry where no server is: then nothing is remembered. */
        private static Object outsideOfTransactions() {
            return Proxy.newProxyInstance(
                    TransactionSynchronizationRegistry.class.getClassLoader(),
                    new Class<?>[] {TransactionSynchronizationRegistry.class},
                    (registry, method, arguments) ->
                            method.getName().equals("getTransactionStatus") ? Status.STATUS_NO_TRANSACTION : null);
        }

        private static void set(Object bean, String name, Object value) {
            try {
                Field field = bean.getClass().getDeclaredField(name);
                field.setAccessible(true);
                field.set(bean, value);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** In place of the door of the server, which asks for a request and its transaction. */
    public static final class Plain implements SessionCustomizer {
        @Override
        public void customize(Session session) {
            session.getEventManager();
        }
    }

    private final class Door extends SessionEventAdapter {
        @Override
        public void postAcquireConnection(SessionEvent event) {
            try {
                Connection connection = (Connection) ((DatabaseAccessor) event.getResult()).getDatasourceConnection();
                try (var statement = connection.prepareStatement("select set_config('bagalau.council', ?, false)")) {
                    statement.setString(1, council);
                    statement.execute();
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
    }

    private final class Counter extends AbstractSessionLog {
        @Override
        public void log(SessionLogEntry entry) {
            if ("sql".equals(entry.getNameSpace())) {
                statements.incrementAndGet();
            }
        }

        @Override
        public boolean shouldLog(int level, String category) {
            return "sql".equals(category);
        }
    }
}
