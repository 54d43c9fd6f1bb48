package org.colloquy.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/** Lets many act at once, on the server's own threads. */
@ApplicationScoped
public class Crowd {

  @Resource private ManagedExecutorService threads;

  /** Returns when all have acted; throws what the first of them threw. */
  public void act(List<Callable<Object>> acts) throws Exception {
    for (Future<Object> act : threads.invokeAll(acts)) {
      act.get();
    }
  }
}
