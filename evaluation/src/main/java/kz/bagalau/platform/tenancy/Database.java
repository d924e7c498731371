package kz.bagalau.platform.tenancy;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The pool of database connections, as the application role that owns nothing. Its settings come from the
 * configuration; PostgreSQL acknowledges a commit only when it is on disk, and a silent server is given up after a
 * minute.
 */
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/bagalau",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=bagalau.database.url}",
        user = "${MPCONFIG=bagalau.database.user}",
        password = "${MPCONFIG=bagalau.database.password}",
        minPoolSize = 4,
        initialPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            "ApplicationName=bagalau",
            // EclipseLink binds an absent uuid as an absent text; the server finds the column's own type then
            "StringType=unspecified",
            // rows that the persistence unit writes together are one statement to the server
            "ReWriteBatchedInserts=true",
            "ConnectTimeout=10",
            "SocketTimeout=60",
            "TcpKeepAlive=true",
            // the driver's own statements and rows: those of the server look each typed column up by reflection (ADR
            // 0024)
            "fish.payara.wrap-jdbc-objects=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5"
        })
public class Database {}
