package org.colloquy.permissions;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The calls of boundaries that are in progress on this thread, one within the other. */
public final class CurrentCall {

  private static final ThreadLocal<Deque<Call>> CALLS = new ThreadLocal<>();

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
    return Optional.ofNullable(CALLS.get()).map(Deque::peek);
  }

  /** What the page, the program or the job called, whatever that has called by now. */
  public static Optional<Call> outermost() {
    return Optional.ofNullable(CALLS.get()).map(Deque::peekLast);
  }

  /** Whether the innermost one was called by another. */
  public static boolean isNested() {
    return Optional.ofNullable(CALLS.get()).filter(calls -> calls.size() > 1).isPresent();
  }

  /** Begins a call, which ends when the returned scope is closed; for the gate alone. */
  public static CurrentHolder.Bound enter(Call call) {
    var calls = CALLS.get();
    if (calls == null) {
      calls = new ArrayDeque<>();
      CALLS.set(calls);
    }
    calls.push(call);
    return CurrentCall::leave;
  }

  private static void leave() {
    var calls = CALLS.get();
    calls.pop();
    if (calls.isEmpty()) {
      CALLS.remove();
    }
  }
}
