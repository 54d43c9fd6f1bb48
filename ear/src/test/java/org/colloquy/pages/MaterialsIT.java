package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.colloquy.running.Answer;
import org.colloquy.running.Heap;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Files of a session: on the pages, by program, and large ones. */
@OnRunningStack
class MaterialsIT {

  private static final int MILLION = 1_000_000;
  private static final int RECORDING = 500_000_000;
  private static final int MOST_KILOBYTES = 64 * 1024;

  @Test
  void aFileIsAddedOnAPageReadRenamedRemovedAndBroughtBack(RunningStack stack) {
    Network harbour = stack.harbour();
    Person organiser = harbour.admin();
    Person reader = stack.memberOf(harbour, "Ada", "Lindqvist");
    String session = harbour.publishSession(organiser, "What falls teach us", 9);
    URI list = harbour.page("/sessions/" + session + "/materials");
    Visitor keeper = new Visitor();
    Answer empty = keeper.signIn(list, organiser).orFail();

    Answer upload =
        keeper.open(harbour.page(empty.page().select("#add-material").attr("href"))).orFail();
    Answer added =
        keeper.upload(upload, "#upload-form", Map.of(), "गिरने से बचाव.txt", "What we saw.");

    assertThat(added.redirects()).as(added.body()).isTrue();
    Answer there = keeper.open(list).orFail();
    assertThat(there.page().select("#materials").text()).contains("गिरने से बचाव.txt", "12 bytes");

    Visitor other = new Visitor();
    Answer seen = other.signIn(list, reader).orFail();
    assertThat(seen.page().select("#add-material, #materials .btn")).isEmpty();
    String link = seen.page().select("#materials a").attr("href");
    Answer file = other.get(harbour.page(link)).orFail();
    assertThat(file.body()).isEqualTo("What we saw.");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''%E0%A4%97");
    assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(file.headers().firstValue("Cache-Control")).contains("private, no-cache");
    assertThat(other.get(harbour.page("/sessions/upload?id=" + session)).status()).isEqualTo(404);

    String change = there.page().select("#materials .btn").attr("href");
    keeper
        .submit(
            keeper.open(harbour.page(change)),
            Map.of("name", "Falls.txt", "rename", "Save the name"))
        .orFail();
    assertThat(other.open(list).page().select("#materials").text()).contains("Falls.txt");
    Answer one = keeper.open(harbour.page(change));
    keeper.submit(one, fields(one, "remove-form")).orFail();
    assertThat(other.get(harbour.page(link)).status()).isEqualTo(404);
    Answer removed = keeper.open(list);
    assertThat(removed.page().select("#removed").text()).contains("Falls.txt");
    Answer gone = keeper.open(harbour.page(removed.page().select("#removed a").attr("href")));
    keeper.submit(gone, fields(gone, "back-form")).orFail();
    assertThat(other.get(harbour.page(link)).body()).isEqualTo("What we saw.");
  }

  @Test
  void aDownloadGoesOnWhereItBrokeOff(RunningStack stack) throws Exception {
    Network harbour = stack.harbour();
    String session = harbour.publishSession(harbour.admin(), "What sleep teaches us", 9);
    String token = harbour.realms().token(harbour.slug(), harbour.admin());
    byte[] content = new byte[3_000_000];
    new Random(1).nextBytes(content);
    String id = add(harbour, token, session, "sleep.bin", () -> new ByteArrayInputStream(content));

    HttpResponse<byte[]> whole = bytes(harbour, token, id, Map.of());
    String tag = whole.headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> rest =
        bytes(harbour, token, id, Map.of("Range", "bytes=1048570-", "If-Range", tag));

    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.body()).isEqualTo(content);
    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(rest.headers().firstValue("Content-Range"))
        .contains("bytes 1048570-2999999/3000000");
    assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(content, 1_048_570, content.length));
    assertThat(bytes(harbour, token, id, Map.of("Range", "bytes=3000000-")).statusCode())
        .isEqualTo(416);
    assertThat(bytes(harbour, token, id, Map.of("If-None-Match", tag)).statusCode()).isEqualTo(304);
  }

  /** Held against what the application keeps while most of the file is on its way. */
  @Test
  void aRecordingGoesInAndOutAndTakesNoMemory(RunningStack stack) throws Exception {
    Network harbour = stack.harbour();
    String session = harbour.publishSession(harbour.admin(), "The whole day", 9);
    String token = harbour.realms().token(harbour.slug(), harbour.admin());
    add(harbour, token, session, "first.bin", () -> new Recording(2_000_000, () -> {}));
    long pid = stack.applicationPid();
    long before = Heap.usedBy(pid);
    long[] in = {0};

    Recording sent = new Recording(RECORDING, () -> in[0] = Heap.usedBy(pid));
    String id = add(harbour, token, session, "day.mp4", () -> sent);

    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    long out;
    try (InputStream stream =
        new DigestInputStream(
            HttpClient.newHttpClient()
                .send(
                    request(harbour, token, "/files/" + id + "/content").GET().build(),
                    BodyHandlers.ofInputStream())
                .body(),
            digest)) {
      // Skipped bytes would be missing in the digest.
      for (int i = 0; i < RECORDING / 5 * 4 / MILLION; i++) {
        stream.readNBytes(MILLION);
      }
      out = Heap.usedBy(pid);
      stream.transferTo(OutputStream.nullOutputStream());
    }

    assertThat(HexFormat.of().formatHex(digest.digest()))
        .isEqualTo(HexFormat.of().formatHex(sent.digest.digest()));
    assertThat(in[0] - before).as("kilobytes more on its way in").isLessThan(MOST_KILOBYTES);
    assertThat(out - before).as("kilobytes more on its way out").isLessThan(MOST_KILOBYTES);
  }

  /** Bytes that nothing can make smaller, which say when four fifths of them are gone. */
  private static final class Recording extends InputStream {

    private final byte[] some = new byte[1 << 16];
    private final MessageDigest digest;
    private final Runnable nearTheEnd;
    private final int length;
    private int at;
    private boolean told;

    Recording(int length, Runnable nearTheEnd) {
      this.length = length;
      this.nearTheEnd = nearTheEnd;
      new Random(length).nextBytes(some);
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("It is read in pieces");
    }

    @Override
    public int read(byte[] to, int from, int wanted) {
      if (at == length) {
        return -1;
      }
      if (at > length / 5 * 4 && !told) {
        told = true;
        nearTheEnd.run();
      }
      int count = Math.min(Math.min(wanted, some.length), length - at);
      System.arraycopy(some, 0, to, from, count);
      digest.update(some, 0, count);
      at += count;
      return count;
    }
  }

  private static String add(
      Network network, String token, String session, String name, Supplier<InputStream> content)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                request(network, token, "/sessions/" + session + "/materials?name=" + name)
                    .header("Content-Type", "application/octet-stream")
                    .POST(BodyPublishers.ofInputStream(content))
                    .build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer.body().replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1");
  }

  private static HttpResponse<byte[]> bytes(
      Network network, String token, String id, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(network, token, "/files/" + id + "/content");
    headers.forEach(request::header);
    return HttpClient.newHttpClient().send(request.GET().build(), BodyHandlers.ofByteArray());
  }

  private static HttpRequest.Builder request(Network network, String token, String path) {
    URI site = network.site();
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + site.getPort() + "/api/v1" + path))
        .version(HttpClient.Version.HTTP_1_1)
        .header("Host", site.getRawAuthority())
        .header("Authorization", "Bearer " + token);
  }

  private static Map<String, String> fields(Answer page, String form) {
    return buttonOf(page, "#" + form);
  }

  /** What a form sends when its one button is pressed. */
  private static Map<String, String> buttonOf(Answer page, String form) {
    Element button = page.page().selectFirst(form + " input[type=submit]");
    return Map.of(button.attr("name"), button.val());
  }
}
