package kz.bagalau.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bagalau.platform.tenancy.BoundConnection;

/** SQL as an attacker or a careless colleague would send it, through the portal's own connection. */
@ApplicationScoped
public class Probe {

    @Inject
    BoundConnection database;

    @PersistenceContext(unitName = "bagalau")
    EntityManager entities;

    List<String> texts(String question) {
        return database.with(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(question)) {
                List<String> texts = new ArrayList<>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        });
    }

    int change(String statement) {
        return database.with(connection -> {
            try (var sql = connection.createStatement()) {
                return sql.executeUpdate(statement);
            }
        });
    }

    <T> T find(Class<T> type, UUID id) {
        return entities.find(type, id);
    }

    /** In a transaction, but without a use case around it. */
    @Transactional
    public <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
