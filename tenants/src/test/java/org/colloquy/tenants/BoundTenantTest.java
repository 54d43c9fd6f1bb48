package org.colloquy.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BoundTenantTest {

  private final Tenant eden = Samples.tenant("eden");
  private final Tenant other = Samples.tenant("other");

  @Test
  void thereIsNoDefault() {
    assertThatThrownBy(BoundTenant::current).isInstanceOf(NoTenantBound.class);
    assertThat(BoundTenant.optional()).isEmpty();
  }

  @Test
  void isBoundUntilTheScopeCloses() {
    var scope = BoundTenant.bind(eden);
    assertThat(BoundTenant.current()).isEqualTo(eden);
    scope.close();
    assertThat(BoundTenant.optional()).isEmpty();
  }

  @Test
  void anotherNetworkCannotTakeThePlaceOfTheBoundOne() {
    BoundTenant.run(
        eden,
        () -> {
          assertThatIllegalStateException().isThrownBy(() -> BoundTenant.bind(other));
          assertThat(BoundTenant.current()).isEqualTo(eden);
        });
  }

  @Test
  void bindingTheSameNetworkInsideLeavesItBound() {
    BoundTenant.run(
        eden,
        () -> {
          BoundTenant.bind(eden).close();
          assertThat(BoundTenant.current()).isEqualTo(eden);
        });
  }

  @Test
  void isUnboundWhenTheWorkFails() {
    assertThatThrownBy(
            () ->
                BoundTenant.call(
                    eden,
                    () -> {
                      throw new java.io.IOException("broken");
                    }))
        .hasMessage("broken");
    assertThat(BoundTenant.optional()).isEmpty();
  }

  @Test
  void isNotSeenByOtherThreads() throws Exception {
    var seen = new java.util.concurrent.atomic.AtomicReference<Object>();
    var scope = BoundTenant.bind(eden);
    try {
      var thread = new Thread(() -> seen.set(BoundTenant.optional()));
      thread.start();
      thread.join();
    } finally {
      scope.close();
    }
    assertThat(seen.get()).isEqualTo(java.util.Optional.empty());
  }
}
