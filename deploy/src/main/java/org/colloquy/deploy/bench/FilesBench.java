package org.colloquy.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Random;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.state.RunningStack;

/** How fast a large file goes into a session's materials and comes out again. */
final class FilesBench {

  private static final double MEGABYTE = 1e6;

  private final ExampleNetwork network;
  private final Http http = Http.byName();

  FilesBench(RunningStack stack) {
    this.network = new ExampleNetwork(stack, http);
  }

  /**
   * @param megabytes that the file has
   */
  Report run(int megabytes) {
    String session = network.session("A recording");
    String files = "/sessions/" + session + "/materials";
    long length = megabytes * 1_000_000L;
    long start = System.nanoTime();
    JsonNode added =
        http.stream(
                "POST",
                network.service(files + "?name=recording.mp4"),
                network.authorised("application/octet-stream"),
                () -> new Noise(length))
            .orFail()
            .json();
    double in = seconds(start);
    String id = added.path("id").asText();
    start = System.nanoTime();
    long received = receive(network.service("/files/" + id + "/content"));
    double out = seconds(start);
    if (received != length) {
      throw new StackFailure("Of %d bytes %d came back".formatted(length, received));
    }
    network.admin().delete(files + "/" + id).orFail();
    return new Report("files")
        .figure("megabytes", "Megabytes of the file", megabytes, "")
        .figure("in", "In, MB per second", length / MEGABYTE / in, "")
        .figure("out", "Out, MB per second", length / MEGABYTE / out, "");
  }

  private long receive(URI address) {
    try (InputStream content = http.open(address, network.authorised("*/*"))) {
      return content.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new StackFailure("The file broke off: " + e, e);
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** So many bytes that nothing can make smaller. */
  private static final class Noise extends InputStream {

    private final byte[] some = new byte[1 << 16];
    private long left;

    Noise(long length) {
      this.left = length;
      new Random(length).nextBytes(some);
    }

    @Override
    public int read() {
      if (left == 0) {
        return -1;
      }
      left--;
      return some[(int) (left % some.length)] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) {
      if (left == 0) {
        return -1;
      }
      int count = (int) Math.min(left, Math.min(length, some.length));
      System.arraycopy(some, 0, to, from, count);
      left -= count;
      return count;
    }
  }
}
