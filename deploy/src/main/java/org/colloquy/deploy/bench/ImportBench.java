package org.colloquy.deploy.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.state.RunningStack;

/**
 * How fast a list of people is read, and every row of it judged. Nobody is invited: the list is
 * thrown away then.
 */
final class ImportBench {

  private final ExampleNetwork network;
  private final Http http = Http.byName();

  ImportBench(RunningStack stack) {
    this.network = new ExampleNetwork(stack, http);
  }

  /**
   * @param rows that the list has
   */
  Report run(int rows) {
    byte[] list = list(rows);
    long start = System.nanoTime();
    String id =
        http.stream(
                "POST",
                network.service("/imports?kind=invitations&name=bench.csv"),
                network.authorised("text/csv"),
                () -> new ByteArrayInputStream(list))
            .orFail()
            .json()
            .path("id")
            .asText();
    double read = seconds(start);
    start = System.nanoTime();
    network
        .admin()
        .put("/imports/" + id + "/mapping", Map.of("mapping", List.of("name", "email")))
        .orFail();
    while (!state(id).equals("CHECKED")) {
      pause();
    }
    double judged = seconds(start);
    network.admin().delete("/imports/" + id).orFail();
    return new Report("import")
        .figure("rows", "Rows of the list", rows, "")
        .figure("read", "Read, rows per second", rows / read, "")
        .figure("judged", "Judged, rows per second", rows / judged, "");
  }

  private String state(String id) {
    return network.admin().get("/imports/" + id).orFail().json().path("state").asText();
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Stopped", e);
    }
  }

  private static byte[] list(int rows) {
    StringBuilder list = new StringBuilder("Name;E-mail\n");
    for (int row = 0; row < rows; row++) {
      list.append("Person Number%d;person%d@bench.example%n".formatted(row, row));
    }
    return list.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
