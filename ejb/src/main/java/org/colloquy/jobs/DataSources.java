package org.colloquy.jobs;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import java.sql.Connection;

/**
 * The two data sources of the persistence units, filled from the same settings as the kernel.
 *
 * <p>How the driver is set up is said in one place for all pools, see {@link
 * org.colloquy.tenants.sql.NetworkDataSource}; here is what concerns the container's pool. It keeps
 * no statements: one keeps the schema it was made under. A connection is tried out before it is
 * used if it has been idle for a while, so that a database that was restarted does no harm.
 */
@Singleton
@DataSourceDefinition(
    name = "java:app/jdbc/app",
    className = "org.colloquy.tenants.sql.NetworkDataSource",
    url = "${MPCONFIG=colloquy.db.url}",
    user = "${MPCONFIG=colloquy.db.app.user:colloquy_app}",
    password = "${MPCONFIG=colloquy.db.app.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 1,
    minPoolSize = 1,
    maxPoolSize = 32,
    maxIdleTime = 300,
    properties = {
      "fish.payara.statement-cache-size=0",
      "fish.payara.max-wait-time-in-millis=10000",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
@DataSourceDefinition(
    name = "java:app/jdbc/exchange",
    className = "org.colloquy.tenants.sql.NetworkDataSource",
    url = "${MPCONFIG=colloquy.db.url}",
    user = "${MPCONFIG=colloquy.db.exchange.user:colloquy_exchange}",
    password = "${MPCONFIG=colloquy.db.exchange.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 1,
    minPoolSize = 1,
    maxPoolSize = 8,
    maxIdleTime = 300,
    properties = {
      "fish.payara.statement-cache-size=0",
      "fish.payara.max-wait-time-in-millis=10000",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
class DataSources {}
