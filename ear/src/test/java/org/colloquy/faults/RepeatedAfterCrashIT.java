package org.colloquy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** The application dies while programs ask for things; they heard no answer and ask again. */
@OnRunningStack
class RepeatedAfterCrashIT {

  private static final int REQUESTS = 60;

  private record Request(String key, String body) {}

  @Test
  void whatIsAskedForAgainAfterACrashIsMadeOnce(RunningStack stack) throws Exception {
    Network network = stack.newNetwork("repeat-crash", "Repeat Crash Network");
    List<Request> requests = Stream.iterate(0, i -> i + 1).limit(REQUESTS).map(this::ask).toList();
    AtomicInteger answered = new AtomicInteger();
    String before = network.realms().token(network.slug(), network.admin());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Request request : requests) {
        threads.execute(
            () -> {
              if (post(network, before, request).status() == 201) {
                answered.incrementAndGet();
              }
            });
      }
      Until.becomes("some are made", answered::get, made -> made >= 5);
      stack.killApplication();
    } finally {
      threads.shutdownNow();
    }
    assertThat(answered.get()).as("it died half way").isLessThan(REQUESTS);

    stack.startApplication();
    String after = network.realms().token(network.slug(), network.admin());
    List<String> ids = new ArrayList<>();
    for (Request request : requests) {
      ids.add(post(network, after, request).orFail().json().path("id").asText());
    }

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(
            network.as(network.admin()).get("/communities?size=100").orFail().json().path("total"))
        .hasToString(String.valueOf(REQUESTS));
  }

  private Request ask(int number) {
    return new Request(
        UUID.randomUUID().toString(),
        "{\"name\": \"Circle %d\", \"purpose\": \"To learn from each other.\"}".formatted(number));
  }

  private static Answer post(Network network, String token, Request request) {
    URI communities = network.page("/api/v1/communities");
    return new Visitor()
        .send(
            "POST",
            communities,
            Map.of(
                "Authorization",
                "Bearer " + token,
                "Accept",
                "application/json",
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                request.key()),
            request.body());
  }
}
