package org.colloquy.tenants.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Function;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.NoTenantBound;
import org.colloquy.tenants.Samples;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.schemas.PlatformSchemas;
import org.colloquy.tenants.schemas.TenantSchemas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One connection for all networks: what one of them sees of another is what MySQL lets it see. */
class TenantConnectionSwitchIT {

  private static final Tenant ONE = Samples.tenant("switch-one");
  private static final Tenant TWO = Samples.tenant("switch-two");
  private static Databases databases;
  private static TenantSchemas schemas;
  private static HikariDataSource single;
  private static EntityManagerFactory factory;

  @BeforeAll
  static void makeTwoNetworks() {
    databases = new Databases(TestServer.settings());
    var loader = TenantConnectionSwitchIT.class.getClassLoader();
    new PlatformSchemas(databases.provisioner(), "colloquy_app", loader).migrate();
    schemas = new TenantSchemas(databases.provisioner(), "colloquy_app");
    var sql = new Sql(databases.provisioner());
    for (var tenant : new Tenant[] {ONE, TWO}) {
      schemas.create(tenant);
      sql.update(
          "CREATE TABLE `" + tenant.schema() + "`.NOTE (ID INT PRIMARY KEY, TEXT VARCHAR(99))");
      sql.update("INSERT INTO `" + tenant.schema() + "`.NOTE VALUES (1, ?)", tenant.name());
    }
    var config = new HikariConfig();
    var source = new NetworkDataSource();
    source.setUrl(TestServer.mysql().url());
    config.setDataSource(source);
    config.setUsername("colloquy_app");
    config.setPassword(TestServer.mysql().accounts().app());
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(2000);
    single = new HikariDataSource(config);
    factory =
        Persistence.createEntityManagerFactory(
            "switch", Map.of("jakarta.persistence.nonJtaDataSource", single));
  }

  @AfterAll
  static void close() {
    factory.close();
    single.close();
    schemas.drop(ONE);
    schemas.drop(TWO);
    databases.close();
  }

  @Test
  void interleavedNetworksSeeTheirOwnRowsOnTheOneConnection() {
    for (var i = 0; i < 5; i++) {
      assertThat(textOf(ONE)).isEqualTo(ONE.name());
      assertThat(textOf(TWO)).isEqualTo(TWO.name());
    }
  }

  @Test
  void anExceptionBetweenLeavesNothingBehind() {
    assertThatThrownBy(
            () ->
                inTransaction(
                    ONE,
                    entities -> {
                      entities.persist(new Note(7, "never"));
                      entities.flush();
                      throw new IllegalArgumentException("broken");
                    }))
        .hasMessage("broken");
    assertThat(textOf(TWO)).isEqualTo(TWO.name());
    assertThat(
            TenantConnectionSwitchIT.<Note>inTransaction(
                ONE, entities -> entities.find(Note.class, 7)))
        .isNull();
  }

  @Test
  void whereNoNetworkIsBoundTheConnectionIsRefusedAndGoesBack() {
    for (var i = 0; i < 3; i++) {
      assertThatThrownBy(
              () -> {
                try (var entities = factory.createEntityManager()) {
                  entities.find(Note.class, 1);
                }
              })
          .isInstanceOf(NoTenantBound.class);
    }
    assertThat(single.getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(textOf(ONE)).isEqualTo(ONE.name());
  }

  @Test
  void mysqlItselfRefusesAnotherNetworksTable() {
    for (var statement :
        new String[] {
          "SELECT TEXT FROM `" + TWO.schema() + "`.NOTE",
          "SELECT payload FROM colloquy_jobs.job",
          "SELECT slug FROM colloquy_control.tenant",
        }) {
      assertThatThrownBy(
              () ->
                  inTransaction(
                      ONE, entities -> entities.createNativeQuery(statement).getResultList()))
          .hasStackTraceContaining("SELECT command denied");
    }
  }

  @Test
  void aNetworkMayNotChangeItsOwnTables() {
    assertThatThrownBy(
            () ->
                inTransaction(
                    ONE, entities -> entities.createNativeQuery("DROP TABLE NOTE").executeUpdate()))
        .hasStackTraceContaining("DROP command denied");
  }

  private static String textOf(Tenant tenant) {
    return inTransaction(tenant, entities -> entities.find(Note.class, 1).text());
  }

  private static <T> T inTransaction(Tenant tenant, Function<EntityManager, T> work) {
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
}
