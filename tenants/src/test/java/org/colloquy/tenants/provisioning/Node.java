package org.colloquy.tenants.provisioning;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.kernel.Kernel;

/** One server of an installation, as far as provisioning goes, with a hook around each step. */
final class Node implements AutoCloseable {

  /** Short, so that a test sees a run taken over soon. */
  static final Patience SHORT =
      new Patience(Duration.ofSeconds(2), Duration.ofMillis(100), Duration.ofMillis(500), 2000);

  static final Starter OPERATOR = new Starter("an-operators-subject", "Olu Operator");

  private final Kernel kernel;
  private final Provisioning provisioning;

  private Node(Kernel kernel, Patience patience, Saga.StepHook hook) {
    this.kernel = kernel;
    provisioning = new Provisioning(kernel.provisioningParts(), patience, hook);
  }

  static Node start(Map<String, String> settings) {
    return start(settings, SHORT, Saga.StepHook.NONE);
  }

  static Node start(Map<String, String> settings, Patience patience, Saga.StepHook hook) {
    var node = idle(settings, patience, hook);
    node.provisioning.startWorkers(daemons());
    return node;
  }

  /** A server that takes requests and has no workers. */
  static Node idle(Map<String, String> settings, Patience patience, Saga.StepHook hook) {
    var kernel =
        Kernel.start(
            Settings.of(key -> Optional.ofNullable(settings.get(key))),
            Clock.systemUTC(),
            Node.class.getClassLoader());
    return new Node(kernel, patience, hook);
  }

  static ThreadFactory daemons() {
    return work -> {
      var thread = new Thread(work, "provisioning");
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler((died, cause) -> {});
      return thread;
    };
  }

  static NetworkPlan plan(String slug) {
    return new NetworkPlan(
        new Slug(slug),
        "Network " + slug,
        "To be made",
        List.of(new CountryCode("KE")),
        25,
        Locale.ENGLISH,
        ZoneId.of("Africa/Nairobi"),
        false,
        new FirstAdmin("Ada", "", new EmailAddress("ada@" + slug + ".example")));
  }

  Kernel kernel() {
    return kernel;
  }

  Provisioning provisioning() {
    return provisioning;
  }

  NetworkRequests requests() {
    return new NetworkRequests(kernel.provisioningParts(), provisioning);
  }

  /** The run, once it is in one of these states. */
  Run await(Run run, RunState... states) {
    return awaitUntil(run, now -> List.of(states).contains(now.state()));
  }

  /** The run, once a failure is noted. */
  Run awaitFault(Run run) {
    return awaitUntil(run, now -> now.fault() != null);
  }

  /** The run, once this step is done. */
  Run awaitDone(Run run, StepName step) {
    return awaitUntil(
        run, now -> provisioning.log(run.id()).stream().anyMatch(done -> done.step() == step));
  }

  private Run awaitUntil(Run run, Predicate<Run> reached) {
    var deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (true) {
      var now = provisioning.run(run.id()).orElseThrow();
      if (reached.test(now)) {
        return now;
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Still " + now + ", done " + provisioning.log(run.id()));
      }
      pause();
    }
  }

  static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    provisioning.close();
    kernel.close();
  }
}
