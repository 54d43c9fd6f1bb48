package org.colloquy.jobs;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import java.sql.Connection;

/**
 * The two data sources of the persistence units, filled from the same settings as the kernel.
 *
 * <p>Nothing prepared outlives its use, on the server or in the driver: a statement keeps the
 * schema it was made under. A connection is tried out before it is used if it has been idle for a
 * while, so that a database that was restarted does no harm. The server's own certificate is kept
 * from MySQL, which would hang up on it.
 */
@Singleton
@DataSourceDefinition(
    name = "java:app/jdbc/app",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=colloquy.db.url}",
    user = "${MPCONFIG=colloquy.db.app.user:colloquy_app}",
    password = "${MPCONFIG=colloquy.db.app.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 1,
    minPoolSize = 1,
    maxPoolSize = 32,
    maxIdleTime = 300,
    properties = {
      "fallbackToSystemKeyStore=false",
      "useLocalSessionState=true",
      "useServerPrepStmts=false",
      "cachePrepStmts=false",
      "characterEncoding=UTF-8",
      "connectionTimeZone=UTC",
      "connectTimeout=5000",
      "socketTimeout=60000",
      "tcpKeepAlive=true",
      "fish.payara.statement-cache-size=0",
      "fish.payara.max-wait-time-in-millis=10000",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
@DataSourceDefinition(
    name = "java:app/jdbc/exchange",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=colloquy.db.url}",
    user = "${MPCONFIG=colloquy.db.exchange.user:colloquy_exchange}",
    password = "${MPCONFIG=colloquy.db.exchange.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 1,
    minPoolSize = 1,
    maxPoolSize = 8,
    maxIdleTime = 300,
    properties = {
      "fallbackToSystemKeyStore=false",
      "useLocalSessionState=true",
      "useServerPrepStmts=false",
      "cachePrepStmts=false",
      "characterEncoding=UTF-8",
      "connectionTimeZone=UTC",
      "connectTimeout=5000",
      "socketTimeout=60000",
      "tcpKeepAlive=true",
      "fish.payara.statement-cache-size=0",
      "fish.payara.max-wait-time-in-millis=10000",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
class DataSources {}
