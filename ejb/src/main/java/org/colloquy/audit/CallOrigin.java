package org.colloquy.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/** The address that the request of this thread came from; bound by whoever takes the request. */
public final class CallOrigin {

  /** What a proxy forwards is its callers' own words: anything else than an address is none. */
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{2,45}");

  private static final ThreadLocal<String> ADDRESSES = new ThreadLocal<>();

  private CallOrigin() {}

  /** Empty where the work came from nowhere else, as a job does. */
  public static Optional<String> address() {
    return Optional.ofNullable(ADDRESSES.get());
  }

  /** Binds until the returned scope is closed. */
  public static Bound bind(String address) {
    if (address != null && ADDRESS.matcher(address).matches()) {
      ADDRESSES.set(address);
    }
    return ADDRESSES::remove;
  }

  /** Ends a binding. */
  @FunctionalInterface
  public interface Bound extends AutoCloseable {
    @Override
    void close();
  }
}
