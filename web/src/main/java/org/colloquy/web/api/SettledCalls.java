package org.colloquy.web.api;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.colloquy.web.page.Races;

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
