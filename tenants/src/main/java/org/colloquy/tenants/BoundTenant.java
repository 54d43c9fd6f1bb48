package org.colloquy.tenants;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The network that this thread works for. A request or a job binds it once, from a verified source,
 * and unbinds it when it ends:
 *
 * <pre>{@code
 * var scope = BoundTenant.bind(tenant);
 * try {
 *   chain.doFilter(request, response);
 * } finally {
 *   scope.close();
 * }
 * }</pre>
 *
 * <p>or, shorter, {@link #call} and {@link #run}. Binding the same network again inside is allowed
 * and changes nothing; binding another one is a defect and throws.
 */
public final class BoundTenant {

  private static final ThreadLocal<Tenant> CURRENT = new ThreadLocal<>();

  private BoundTenant() {}

  /** The bound network; throws {@link NoTenantBound} where there is none. */
  public static Tenant current() {
    return optional().orElseThrow(NoTenantBound::new);
  }

  public static Optional<Tenant> optional() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** Binds the network until the returned scope is closed. */
  public static Scope bind(Tenant tenant) {
    var bound = CURRENT.get();
    if (bound == null) {
      CURRENT.set(tenant);
      return CURRENT::remove;
    }
    if (!bound.id().equals(tenant.id())) {
      throw new IllegalStateException(
          "Network " + bound.slug() + " is bound; " + tenant.slug() + " cannot take its place");
    }
    return () -> {};
  }

  /** Does the work with the network bound. */
  public static <T> T call(Tenant tenant, Callable<T> work) throws Exception {
    var scope = bind(tenant);
    try {
      return work.call();
    } finally {
      scope.close();
    }
  }

  /** Does the work with the network bound. */
  public static void run(Tenant tenant, Runnable work) {
    var scope = bind(tenant);
    try {
      work.run();
    } finally {
      scope.close();
    }
  }

  /** Ends a binding. */
  @FunctionalInterface
  public interface Scope extends AutoCloseable {
    @Override
    void close();
  }
}
