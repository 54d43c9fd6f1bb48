package org.colloquy.tenants.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.colloquy.deploy.bench.StatementCount;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Samples;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.schemas.PlatformSchemas;
import org.colloquy.tenants.schemas.TenantSchemas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Connections that believe to know whose they are, in pools of one, of two and of eight: however
 * networks take turns and whatever goes wrong between, each is its own, says MySQL itself.
 */
class HeldConnectionIT {

  private static final List<Tenant> NETWORKS =
      List.of(Samples.tenant("held-one"), Samples.tenant("held-two"), Samples.tenant("held-three"));

  private static final int TURNS = 120;
  private static final String SEES =
      "SELECT CONCAT(CURRENT_ROLE(), ' ', DATABASE(), ' ', (SELECT TEXT FROM NOTE WHERE ID = 1))";

  private static Databases databases;
  private static TenantSchemas schemas;

  @BeforeAll
  static void makeNetworks() {
    databases = new Databases(TestServer.settings());
    new PlatformSchemas(
            databases.provisioner(), "colloquy_app", HeldConnectionIT.class.getClassLoader())
        .migrate();
    schemas = new TenantSchemas(databases.provisioner(), "colloquy_app");
    NETWORKS.forEach(HeldConnectionIT::make);
  }

  @AfterAll
  static void close() {
    NETWORKS.forEach(schemas::drop);
    databases.close();
  }

  @Test
  void connectionThatIsTheNetworksOwnAlreadyIsNotSwitchedAgain() {
    try (var pool = new Pool(1)) {
      var one = NETWORKS.get(0);
      pool.textOf(one);

      assertThat(said(() -> pool.textOf(one))).isEqualTo(new Said(1, 0));
      assertThat(said(() -> pool.textOf(NETWORKS.get(1)))).isEqualTo(new Said(1, 2));
      assertThat(said(() -> pool.textOf(one))).isEqualTo(new Said(1, 2));
    }
  }

  @Test
  void rowsAreCountedByTheThreadThatAsks() {
    try (var pool = new Pool(1)) {
      var threads = "SELECT @@innodb_parallel_read_threads";
      assertThat(pool.query(NETWORKS.get(0), threads)).isEqualTo("1");
      assertThat(new Sql(databases.control()).first(threads, row -> row.getInt(1))).hasValue(1);
    }
  }

  @Test
  void transactionBeginsWithTheFirstStatementThatChangesSomething() {
    try (var pool = new Pool(1)) {
      var one = NETWORKS.get(0);
      pool.textOf(one);

      var change =
          said(
              () ->
                  pool.call(
                      one,
                      entities -> {
                        entities.find(Note.class, 1);
                        entities.persist(new Note(2, "kept"));
                        entities.flush();
                        entities.find(Note.class, 1);
                        return null;
                      }));
      assertThat(change.housekeeping()).as("begin and commit").isEqualTo(2);
      assertThat(
              said(
                  () ->
                      pool.call(
                          one,
                          entities ->
                              entities
                                  .createNativeQuery("SELECT ID FROM NOTE WHERE ID = 2 FOR UPDATE")
                                  .getSingleResult())))
          .isEqualTo(new Said(1, 2));
      assertThatThrownBy(
              () ->
                  pool.call(
                      one,
                      entities -> {
                        entities.persist(new Note(3, "undone"));
                        entities.flush();
                        throw new IllegalArgumentException("broken");
                      }))
          .hasMessage("broken");
      assertThat(pool.<Note>call(one, entities -> entities.find(Note.class, 3))).isNull();
      assertThat(pool.<Note>call(one, entities -> entities.find(Note.class, 2)).text())
          .isEqualTo("kept");
      pool.call(
          one,
          entities -> entities.createNativeQuery("DELETE FROM NOTE WHERE ID = 2").executeUpdate());
    }
  }

  @Test
  void whateverCastsADoubtMakesItForget() {
    try (var pool = new Pool(1)) {
      var one = NETWORKS.get(0);
      var doubts =
          Map.<String, Runnable>of(
              "a failure", () -> pool.query(one, "SELECT NOTHING FROM NOTE"),
              "a refusal", () -> pool.query(one, "SELECT TEXT FROM `held`.NOTE"),
              "a killed query", () -> killed("QUERY", pool, one),
              "a rollback",
                  () ->
                      pool.call(
                          one,
                          entities -> {
                            entities.persist(new Note(9, "undone"));
                            entities.flush();
                            throw new IllegalArgumentException("broken");
                          }),
              "another statement", () -> pool.query(one, "SHOW TABLES"));
      doubts.forEach(
          (what, doubt) -> {
            pool.textOf(one);
            attempt(doubt);
            assertThat(said(() -> pool.textOf(one))).as(what).isEqualTo(new Said(1, 2));
          });
    }
  }

  @Test
  void schemaAndRoleMadeAnewUnderTheSameNameAreServedAndNothingElse() {
    var again = Samples.tenant("held-again");
    make(again);
    try (var pool = new Pool(1)) {
      assertThat(pool.sees(again)).isEqualTo(expected(again));
      schemas.drop(again);
      assertThatThrownBy(() -> pool.sees(again)).as("it is gone").isNotNull();
      make(again);
      assertThat(pool.sees(again)).isEqualTo(expected(again));

      // The role alone, with no statement of ours between.
      new Sql(databases.provisioner()).update("DROP ROLE '" + again.role() + "'");
      schemas.create(again);
      attempt(() -> pool.sees(again));
      assertThat(pool.sees(again)).isEqualTo(expected(again));
      assertRefused(pool, again, NETWORKS.get(0));

      // Another network takes the name.
      schemas.drop(again);
      var other = Samples.tenant("held-again");
      make(other);
      assertThat(pool.sees(other)).isEqualTo(expected(other));
    } finally {
      schemas.drop(again);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void networksThatTakeTurnsStayApartWhateverGoesWrongBetween(int size) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(size + 2);
    try (var pool = new Pool(size)) {
      List<Future<?>> callers = new ArrayList<>();
      for (var caller = 0; caller < size + 2; caller++) {
        var chance = new Random(size * 100L + caller);
        Callable<Void> turns =
            () -> {
              for (var i = 0; i < TURNS; i++) {
                turn(pool, chance);
              }
              return null;
            };
        callers.add(threads.submit(turns));
      }
      for (var each : callers) {
        each.get();
      }
      for (var network : NETWORKS) {
        assertThat(pool.<Integer>call(network, HeldConnectionIT::rows))
            .as("what was to be undone is undone")
            .isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void turn(Pool pool, Random chance) {
    var network = NETWORKS.get(chance.nextInt(NETWORKS.size()));
    switch (chance.nextInt(8)) {
      case 0 -> attempt(() -> pool.query(network, "SELECT NOTHING FROM NOTE"));
      case 1 ->
          attempt(
              () ->
                  pool.call(
                      network,
                      entities -> {
                        entities.persist(new Note(100 + chance.nextInt(1000), "undone"));
                        entities.flush();
                        throw new IllegalArgumentException("broken");
                      }));
      case 2 ->
          attempt(
              () ->
                  pool.call(
                      network,
                      entities -> {
                        entities.persist(new Note(1, "taken"));
                        return null;
                      }));
      case 3 -> {
        if (chance.nextInt(6) == 0) {
          var how = chance.nextBoolean() ? "QUERY" : "CONNECTION";
          killed(how, pool, network);
        }
      }
      case 4 -> assertRefused(pool, network, other(network));
      default -> {}
    }
    assertThat(pool.sees(network)).isEqualTo(expected(network));
  }

  private static Tenant other(Tenant network) {
    return NETWORKS.get((NETWORKS.indexOf(network) + 1) % NETWORKS.size());
  }

  private static void assertRefused(Pool pool, Tenant network, Tenant other) {
    assertThatThrownBy(() -> pool.query(network, "SELECT TEXT FROM `" + other.schema() + "`.NOTE"))
        .hasStackTraceContaining("SELECT command denied");
  }

  /** Has a query sleep and kills it, or its connection, until it is over. */
  private static void killed(String what, Pool pool, Tenant network) {
    // By a word of its own: whoever is killed by mistake may be a connection that others use by
    // now.
    var word = UUID.randomUUID().toString();
    var victim =
        new Thread(
            () -> attempt(() -> pool.query(network, "SELECT SLEEP(20), '" + word + "' FROM NOTE")));
    victim.start();
    try (var root = TestServer.mysql().connectAsRoot();
        var statement = root.createStatement()) {
      while (victim.isAlive()) {
        List<Long> ids = new ArrayList<>();
        try (var rows =
            statement.executeQuery(
                "SELECT id FROM information_schema.processlist"
                    + " WHERE user = 'colloquy_app' AND info LIKE 'SELECT SLEEP%"
                    + word
                    + "%'")) {
          while (rows.next()) {
            ids.add(rows.getLong(1));
          }
        }
        for (var id : ids) {
          attempt(() -> execute(statement, "KILL " + what + " " + id));
        }
        victim.join(20);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void execute(java.sql.Statement statement, String sql) {
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException expected) {
      // That it fails is the point.
    }
  }

  private static int rows(EntityManager entities) {
    return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM NOTE").getSingleResult())
        .intValue();
  }

  private static String expected(Tenant tenant) {
    return "`" + tenant.role() + "`@`%` " + tenant.schema() + " " + tenant.name();
  }

  private static void make(Tenant tenant) {
    schemas.create(tenant);
    var sql = new Sql(databases.provisioner());
    var table = "`" + tenant.schema() + "`.NOTE";
    sql.update("CREATE TABLE " + table + " (ID INT PRIMARY KEY, TEXT VARCHAR(99))");
    sql.update("INSERT INTO " + table + " VALUES (1, ?)", tenant.name());
  }

  /** What MySQL heard meanwhile from the application's account. */
  private static Said said(Runnable work) {
    var counted = new StatementCount(TestServer.mysql()::connectAsRoot).count(1, work);
    return new Said((int) counted.queries(), (int) counted.housekeeping());
  }

  private record Said(int queries, int housekeeping) {}

  /** A pool of so many connections for all networks. */
  private static final class Pool implements AutoCloseable {

    private final HikariDataSource connections;
    private final EntityManagerFactory factory;

    private Pool(int size) {
      var source = new NetworkDataSource();
      source.setUrl(TestServer.mysql().url());
      var config = new HikariConfig();
      config.setDataSource(source);
      config.setUsername("colloquy_app");
      config.setPassword(TestServer.mysql().accounts().app());
      config.setMaximumPoolSize(size);
      config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
      connections = new HikariDataSource(config);
      factory =
          Persistence.createEntityManagerFactory(
              "switch", Map.of("jakarta.persistence.nonJtaDataSource", connections));
    }

    private String sees(Tenant tenant) {
      return query(tenant, SEES);
    }

    private String textOf(Tenant tenant) {
      return this.<Note>call(tenant, entities -> entities.find(Note.class, 1)).text();
    }

    private String query(Tenant tenant, String sql) {
      return String.valueOf(
          this.<Object>call(
              tenant, entities -> entities.createNativeQuery(sql).getResultList().get(0)));
    }

    private <T> T call(Tenant tenant, Function<EntityManager, T> work) {
      var scope = BoundTenant.bind(tenant);
      try (var entities = factory.createEntityManager()) {
        entities.getTransaction().begin();
        try {
          var result = work.apply(entities);
          entities.getTransaction().commit();
          return result;
        } finally {
          if (entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
          }
        }
      } finally {
        scope.close();
      }
    }

    @Override
    public void close() {
      factory.close();
      connections.close();
    }
  }
}
