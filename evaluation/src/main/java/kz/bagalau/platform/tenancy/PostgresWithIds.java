package kz.bagalau.platform.tenancy;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * PostgreSQL as EclipseLink knows it, and one thing more: an id that is not there is bound as an id, not as a text, which
 * the database refuses to put into a {@code uuid} column.
 */
public class PostgresWithIds extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCType(Class<?> javaType) {
        return javaType == UUID.class ? Types.OTHER : super.getJDBCType(javaType);
    }

    @Override
    public int getJDBCTypeForSetNull(DatabaseField field) {
        return field != null && field.getType() == UUID.class ? Types.OTHER : super.getJDBCTypeForSetNull(field);
    }
}
