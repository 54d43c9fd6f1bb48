package org.colloquy.permissions.control;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.CallRefused;
import org.colloquy.permissions.CurrentCall;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.Decision;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.permissions.Refused;
import org.colloquy.shared.NotFound;

/**
 * Lets those through who hold what the method asks for, in the method's own transaction. It decides
 * by what the holder had when the request began; before anything changes, a member's right is read
 * again under a lock, so that whoever loses it at that moment either loses it afterwards or is
 * refused. Fails closed: nobody calls a method that asks for nothing, and a call that forgot to ask
 * for what is about one thing is undone.
 */
@Boundary
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Gate {

  @Inject private LockedRight right;
  @Inject private Refusals refusals;

  @AroundInvoke
  Object pass(InvocationContext invocation) throws Exception {
    var permit = permit(invocation.getMethod());
    var call = CurrentCall.Call.of(invocation.getMethod(), permit, CurrentHolder.get());
    try (var entered = CurrentCall.enter(call)) {
      try {
        return letIn(invocation, entered);
      } catch (Refused refused) {
        tell(entered, refused.permission());
        throw refused;
      } catch (NotFound unknown) {
        entered.refused().ifPresent(permission -> tell(entered, permission));
        throw unknown;
      }
    }
  }

  private Object letIn(InvocationContext invocation, CurrentCall.Entered entered) throws Exception {
    requireAll(entered.call(), entered.call().holder());
    if (!right.toBeLocked(entered)) {
      return proceed(invocation, entered);
    }
    var now = right.lock(entered);
    requireAll(entered.call(), now);
    var bound = CurrentHolder.bind(now);
    try {
      return proceed(invocation, entered);
    } finally {
      bound.close();
    }
  }

  private static Object proceed(InvocationContext invocation, CurrentCall.Entered entered)
      throws Exception {
    var result = invocation.proceed();
    entered
        .forgotten()
        .findFirst()
        .ifPresent(
            permission -> {
              throw new IllegalStateException(
                  invocation.getMethod() + " forgot to ask for " + permission);
            });
    return result;
  }

  private static Permit permit(Method method) {
    var permit = method.getAnnotation(Permit.class);
    if (permit == null || permit.value().length == 0) {
      throw new IllegalStateException(method + " does not say who may call it");
    }
    return permit;
  }

  private static void requireAll(CurrentCall.Call call, Holder holder) {
    call.permissions().stream()
        .filter(permission -> !Decision.letsIn(holder, permission))
        .findFirst()
        .ifPresent(
            permission -> {
              throw new Refused(permission);
            });
  }

  /** Once, for the outermost call: what a boundary called on the way is the same request. */
  private void tell(CurrentCall.Entered entered, Permission permission) {
    if (entered.call().changes() && entered.outermost()) {
      refusals.tell(new CallRefused(entered.call(), permission));
    }
  }
}
