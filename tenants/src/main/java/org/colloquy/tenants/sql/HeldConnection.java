package org.colloquy.tenants.sql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;

/**
 * A connection that knows two things about itself, and so spares the database what would change
 * nothing.
 *
 * <p><b>Whom it was given to.</b> Where the next one who takes it from the pool works for the same
 * network, role and schema are as they have to be. It only believes so as long as nothing casts a
 * doubt: any failure of a statement, a rollback, and every statement that is not plainly one on
 * rows makes it forget, and the next one is given it anew.
 *
 * <p><b>Whether anything is to be undone.</b> A transaction begins with the first statement in it
 * that changes or locks something. At the isolation that we use, each statement reads what was
 * committed when it began, within a transaction as without one, so those before it read the same;
 * at any other isolation it begins at once.
 */
final class HeldConnection implements InvocationHandler {

  /** What the connection takes beside what every connection does; found by {@code unwrap}. */
  public interface Holder {

    /** Makes the network's role the only active one and its schema the current one. */
    void giveTo(Tenant tenant) throws SQLException;
  }

  private record Held(TenantId network, String role, String schema) {

    private static Held by(Tenant tenant) {
      return new Held(tenant.id(), tenant.role(), tenant.schema());
    }
  }

  /** They change what the switch has set, or let somebody else do so. */
  private static final Set<String> DOUBTFUL = Set.of("setCatalog", "setSchema", "abort");

  private static final Map<String, Class<? extends Statement>> STATEMENTS =
      Map.of(
          "createStatement", Statement.class,
          "prepareStatement", PreparedStatement.class,
          "prepareCall", CallableStatement.class);

  private final Connection connection;

  /** Null where it has to be given to whoever comes next. */
  private Held held;

  private boolean inTransaction;
  private boolean begun;

  private HeldConnection(Connection connection) {
    this.connection = connection;
  }

  static Connection around(Connection connection) {
    return proxy(new HeldConnection(connection), Connection.class, Connection.class, Holder.class);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    var name = method.getName();
    switch (name) {
      case "equals":
        return proxy == arguments[0];
      case "giveTo":
        giveTo((Tenant) arguments[0]);
        return null;
      case "setAutoCommit":
        setAutoCommit((boolean) arguments[0]);
        return null;
      case "getAutoCommit":
        return !inTransaction;
      case "commit":
        end("COMMIT");
        return null;
      case "rollback":
        if (arguments == null) {
          held = null;
          end("ROLLBACK");
          return null;
        }
        break;
      case "setSavepoint":
        begin();
        break;
      case "isWrapperFor":
        return ((Class<?>) arguments[0]).isInstance(proxy)
            || connection.isWrapperFor((Class<?>) arguments[0]);
      case "unwrap":
        if (((Class<?>) arguments[0]).isInstance(proxy)) {
          return proxy;
        }
        // Whoever has the driver's own connection can do with it what we do not see.
        held = null;
        break;
      default:
        if (DOUBTFUL.contains(name)) {
          held = null;
        }
    }
    var answer = passOn(connection, method, arguments);
    var type = STATEMENTS.get(name);
    return type == null
        ? answer
        : proxy(new Watch((Connection) proxy, (Statement) answer, text(arguments)), type, type);
  }

  private void giveTo(Tenant tenant) throws SQLException {
    var next = Held.by(tenant);
    if (next.equals(held)) {
      return;
    }
    held = null;
    run("SET ROLE '" + tenant.role() + "'", "USE `" + tenant.schema() + "`");
    held = next;
  }

  private void setAutoCommit(boolean each) throws SQLException {
    if (each) {
      end("COMMIT");
    }
    inTransaction = !each;
  }

  /** Before a statement of this kind runs. */
  private void prepareFor(StatementKind kind) throws SQLException {
    if (kind == StatementKind.OTHER) {
      held = null;
    }
    if (inTransaction
        && (kind != StatementKind.READ
            || connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED)) {
      begin();
    }
  }

  private void begin() throws SQLException {
    if (inTransaction && !begun) {
      run("START TRANSACTION");
      begun = true;
    }
  }

  private void end(String how) throws SQLException {
    if (begun) {
      // Whatever comes of it, the transaction is over: what fails to end ends with the connection.
      begun = false;
      try {
        run(how);
      } catch (SQLException e) {
        giveUp(e);
        throw e;
      }
    }
  }

  /** Nobody may go on with a connection on which a transaction perhaps still runs. */
  private void giveUp(SQLException fault) {
    try {
      connection.close();
    } catch (SQLException e) {
      fault.addSuppressed(e);
    }
  }

  /** A new statement each time: one made earlier would still be under its old schema. */
  private void run(String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var each : statements) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      held = null;
      throw e;
    }
  }

  private Object passOn(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      held = null;
      throw e.getCause();
    }
  }

  private static String text(Object[] arguments) {
    return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
        ? sql
        : null;
  }

  private static <T> T proxy(InvocationHandler handler, Class<T> type, Class<?>... all) {
    return type.cast(Proxy.newProxyInstance(HeldConnection.class.getClassLoader(), all, handler));
  }

  /** A statement on it, which tells it what it is about to do and what has failed. */
  private final class Watch implements InvocationHandler {

    private final Connection owner;
    private final Statement statement;
    private final String prepared;

    private Watch(Connection owner, Statement statement, String prepared) {
      this.owner = owner;
      this.statement = statement;
      this.prepared = prepared;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      var name = method.getName();
      if (name.equals("equals")) {
        return proxy == arguments[0];
      }
      if (name.equals("getConnection")) {
        return owner;
      }
      if (name.startsWith("execute")) {
        var said = text(arguments);
        prepareFor(StatementKind.of(said == null ? prepared : said));
      }
      return passOn(statement, method, arguments);
    }
  }
}
