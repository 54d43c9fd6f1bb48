package org.colloquy.web.races;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Does for programs what {@link org.colloquy.web.page.Forms} does for people. */
@Settled
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class SettledCalls {

  @AroundInvoke
  Object settle(InvocationContext call) throws Exception {
    return Races.settle(call::proceed);
  }
}
