package kz.bagalau.platform.tenancy;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import kz.bagalau.platform.security.Caller;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Binds the council to the database transaction as soon as the persistence unit takes a connection for it, so that
 * nobody can forget to. The values live as long as the transaction: a connection goes back to the pool without them.
 * Without a council nothing is bound, and {@code current_council()} raises.
 */
public class CouncilDoor implements SessionCustomizer {

    private static final String BIND = "select set_config('bagalau.council', ?, true),"
            + " set_config('bagalau.region', ?, true), set_config('bagalau.subject', ?, true)";
    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new Door());
    }

    private static final class Door extends SessionEventAdapter {

        /** Looked for once: a look into the container or into the names costs more than the binding itself. */
        private volatile Doorman doorman;

        /** Once per transaction; outside of one nothing is bound and council tables refuse. */
        @Override
        public void postAcquireConnection(SessionEvent event) {
            Connection connection = (Connection) ((DatabaseAccessor) event.getResult()).getDatasourceConnection();
            try {
                if (!connection.getAutoCommit()) {
                    pass(connection);
                }
            } catch (SQLException | NamingException e) {
                throw new IllegalStateException("The council could not be bound to the transaction.", e);
            }
        }

        private void pass(Connection connection) throws SQLException, NamingException {
            Doorman asked = doorman();
            TransactionSynchronizationRegistry transaction = asked.transaction();
            Object physical = connection.unwrap(org.postgresql.PGConnection.class);
            List<String> binding = asked.binding();
            Passed before = (Passed) transaction.getResource(Door.class);
            if (before != null && !before.binding().equals(binding)) {
                throw new IllegalStateException("The council changed inside a transaction.");
            }
            if (before == null || before.connection() != physical) {
                bind(connection, binding);
                transaction.putResource(Door.class, new Passed(binding, physical));
            }
        }

        private static void bind(Connection connection, List<String> binding) throws SQLException {
            try (var statement = connection.prepareStatement(BIND)) {
                for (int place = 0; place < binding.size(); place++) {
                    statement.setString(place + 1, binding.get(place));
                }
                statement.execute();
            }
        }

        private Doorman doorman() throws NamingException {
            if (doorman == null) {
                doorman = new Doorman(
                        InitialContext.doLookup(REGISTRY),
                        CDI.current().select(CurrentCouncil.class).get(),
                        CDI.current().select(CurrentRegion.class).get(),
                        CDI.current().select(Caller.class).get());
            }
            return doorman;
        }
    }

    /** Whom the door asks; council, region and caller are those of whatever request asks through them. */
    private record Doorman(
            TransactionSynchronizationRegistry transaction,
            CurrentCouncil council,
            CurrentRegion region,
            Caller caller) {

        /** Council, region and person of this request; empty texts where there is none. */
        private List<String> binding() {
            try {
                return List.of(
                        council.known() ? council.id().toString() : "",
                        region.id().map(Objects::toString).orElse(""),
                        caller.identity()
                                .map(identity -> identity.subject().toString())
                                .orElse(""));
            } catch (ContextNotActiveException e) {
                return List.of("", "", "");
            }
        }
    }

    private record Passed(List<String> binding, Object connection) {}
}
