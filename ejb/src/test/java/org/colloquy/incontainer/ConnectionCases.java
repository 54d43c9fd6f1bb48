package org.colloquy.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colloquy.tenants.BoundTenant;
import org.junit.jupiter.api.Test;

/** Whose data a transaction sees. */
public interface ConnectionCases {

  @Test
  default void eachTransactionSeesTheBoundNetworkWithAnExceptionBetween() throws Exception {
    var one = Networks.make("connection-one");
    var two = Networks.make("connection-two");
    var statements = Beans.of(Statements.class);
    for (var i = 0; i < 3; i++) {
      assertThat(BoundTenant.call(one, () -> statements.inTenant("SELECT DATABASE()")))
          .isEqualTo(one.schema());
      assertThatThrownBy(
              () -> BoundTenant.call(one, () -> statements.inTenant("SELECT no_such_column")))
          .hasStackTraceContaining("no_such_column");
      assertThat(BoundTenant.call(two, () -> statements.inTenant("SELECT CURRENT_ROLE()")))
          .isEqualTo("`" + two.role() + "`@`%`");
    }
    assertThatThrownBy(
            () ->
                BoundTenant.call(
                    one,
                    () ->
                        statements.inTenant("SELECT COUNT(*) FROM `" + two.schema() + "`.member")))
        .hasStackTraceContaining("SELECT command denied");
  }

  @Test
  default void noNetworkNoConnection() {
    var statements = Beans.of(Statements.class);
    for (var i = 0; i < 40; i++) {
      assertThatThrownBy(() -> statements.inTenant("SELECT 1"))
          .as("more often than the pool has connections")
          .hasStackTraceContaining("NoTenantBound");
    }
  }

  @Test
  default void theExchangeIsASchemaOfItsOwn() {
    var statements = Beans.of(Statements.class);
    assertThat(statements.inExchange("SELECT DATABASE()")).isEqualTo("colloquy_exchange");
    assertThatThrownBy(() -> statements.inExchange("SELECT COUNT(*) FROM colloquy_control.tenant"))
        .hasStackTraceContaining("SELECT command denied");
  }
}
