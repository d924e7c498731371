package kz.bagalau.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;

/**
 * The connection of the running transaction, council bound, for the few repositories of the platform that speak SQL. It
 * is the persistence unit's own connection, so it cannot pass by the {@link CouncilDoor}.
 */
@ApplicationScoped
public class BoundConnection {

    @PersistenceContext(unitName = "bagalau")
    EntityManager entities;

    /** Does the work on the connection, which stays open: it belongs to the transaction. */
    public <T> T with(Work<T> work) {
        Connection connection = connection();
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused: " + e.getMessage(), e);
        }
    }

    private Connection connection() {
        UnitOfWorkImpl unit = entities.unwrap(UnitOfWorkImpl.class);
        if (!unit.isInTransaction()) {
            throw new IllegalStateException("There is no transaction.");
        }
        // The unit takes its connection at the first statement only; this is how it takes it now, through the door.
        Accessor accessor = unit.getAccessor();
        accessor.incrementCallCount(unit.getParent());
        accessor.decrementCallCount();
        return accessor.getConnection();
    }

    /** Writes what the persistence context holds, so that SQL sees it and a lost race shows here. */
    public void flush() {
        entities.flush();
    }

    /** Something done with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T on(Connection connection) throws SQLException;
    }
}
