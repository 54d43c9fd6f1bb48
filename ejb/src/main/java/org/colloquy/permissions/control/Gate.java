package org.colloquy.permissions.control;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.CallRefused;
import org.colloquy.permissions.CurrentCall;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.Decision;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.permissions.Refused;

/**
 * Lets those through who hold what the method asks for, in the method's own transaction. Fails
 * closed: nobody calls a method that asks for nothing.
 */
@Boundary
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Gate {

  @Inject private Refusals refusals;

  @AroundInvoke
  Object pass(InvocationContext invocation) throws Exception {
    var method = invocation.getMethod();
    var permit = method.getAnnotation(Permit.class);
    if (permit == null || permit.value().length == 0) {
      throw new IllegalStateException(method + " does not say who may call it");
    }
    var call = CurrentCall.Call.of(method, permit, CurrentHolder.get());
    var entered = CurrentCall.enter(call);
    try {
      requireAll(call.holder(), permit);
      return invocation.proceed();
    } catch (Refused refused) {
      tell(call, refused);
      throw refused;
    } finally {
      entered.close();
    }
  }

  private static void requireAll(Holder holder, Permit permit) {
    Arrays.stream(permit.value())
        .filter(permission -> !Decision.letsIn(holder, permission))
        .findFirst()
        .ifPresent(Gate::refuse);
  }

  private static void refuse(Permission permission) {
    throw new Refused(permission);
  }

  /** Once, for the outermost call: what a boundary called on the way is the same request. */
  private void tell(CurrentCall.Call call, Refused refused) {
    if (call.changes() && !CurrentCall.isNested()) {
      refusals.tell(new CallRefused(call, refused.permission()));
    }
  }
}
