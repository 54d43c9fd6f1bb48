package org.colloquy.permissions;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The calls of boundaries that are in progress on this thread, one within the other. */
public final class CurrentCall {

  private static final ThreadLocal<Deque<Entered>> CALLS = new ThreadLocal<>();

  private CurrentCall() {}

  /**
   * A call of a boundary.
   *
   * @param boundary the class, by its simple name
   * @param method by name
   * @param permissions that it asks for
   * @param holder who makes it
   * @param changes whether it may change anything
   */
  public record Call(
      String boundary,
      String method,
      List<Permission> permissions,
      Holder holder,
      boolean changes) {

    public static Call of(Method method, Permit permit, Holder holder) {
      return new Call(
          method.getDeclaringClass().getSimpleName(),
          method.getName(),
          List.copyOf(Arrays.asList(permit.value())),
          holder,
          permit.changes());
    }
  }

  /** The innermost one; empty where no boundary is called. */
  public static Optional<Call> get() {
    return innermost().map(Entered::call);
  }

  /** What the page, the program or the job called, whatever that has called by now. */
  public static Optional<Call> outermost() {
    return Optional.ofNullable(CALLS.get()).map(Deque::peekLast).map(Entered::call);
  }

  /** Begins a call, which ends when it is closed; for the gate alone. */
  public static Entered enter(Call call) {
    var calls = CALLS.get();
    if (calls == null) {
      calls = new ArrayDeque<>();
      CALLS.set(calls);
    }
    var entered = new Entered(call, calls.isEmpty(), calls.stream().anyMatch(Entered::locked));
    calls.push(entered);
    return entered;
  }

  static void asked(Permission permission) {
    innermost().ifPresent(entered -> entered.asked.add(permission));
  }

  static void refused(Permission permission) {
    innermost().ifPresent(entered -> entered.refused = permission);
  }

  private static Optional<Entered> innermost() {
    return Optional.ofNullable(CALLS.get()).map(Deque::peek);
  }

  /** A call in progress, with what it has come to; for the gate alone. */
  public static final class Entered implements AutoCloseable {

    private final Call call;
    private final boolean outermost;
    private final Set<Permission> asked = EnumSet.noneOf(Permission.class);
    private boolean locked;
    private Permission refused;

    private Entered(Call call, boolean outermost, boolean locked) {
      this.call = call;
      this.outermost = outermost;
      this.locked = locked;
    }

    public Call call() {
      return call;
    }

    /** Whether no other boundary has called this one. */
    public boolean outermost() {
      return outermost;
    }

    /** Whether the caller's right is locked, by this call or one around it. */
    public boolean locked() {
      return locked;
    }

    public void lock() {
      locked = true;
    }

    /** What the method should have asked for with the thing that it is about, and has not. */
    public Stream<Permission> forgotten() {
      return call.permissions().stream()
          .filter(permission -> permission.kind().isNarrow() && !asked.contains(permission));
    }

    /** For want of what the method went no further. */
    public Optional<Permission> refused() {
      return Optional.ofNullable(refused);
    }

    @Override
    public void close() {
      var calls = CALLS.get();
      calls.pop();
      if (calls.isEmpty()) {
        CALLS.remove();
      }
    }
  }
}
