package org.colloquy.tenants.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server in trouble, until it recovers; then it takes what comes. */
final class OddSmtpServer implements AutoCloseable {

  /** What is the matter with it. */
  enum Trouble {
    NONE,
    /** It takes the connection and says that it has no time. */
    REFUSES_TO_TALK,
    /** It takes the connection and says nothing. */
    HANGS,
    /** It ends the connection where a reply is due. */
    HANGS_UP,
    /** It cannot at this moment. */
    CANNOT_NOW,
    /** It asks to come again about this recipient. */
    KNOWS_THE_ADDRESS_LATER,
    /** It has no room for the mail itself. */
    TAKES_NO_DATA_NOW,
    /** It knows nobody. */
    KNOWS_NO_ADDRESS
  }

  private final ServerSocket socket;
  private final CountDownLatch recovered = new CountDownLatch(1);
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final Trouble trouble;

  private OddSmtpServer(ServerSocket socket, Trouble trouble) {
    this.socket = socket;
    this.trouble = trouble;
  }

  static OddSmtpServer in(Trouble trouble) throws IOException {
    var server =
        new OddSmtpServer(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), trouble);
    server.inBackground(server::accept);
    return server;
  }

  int port() {
    return socket.getLocalPort();
  }

  void recovers() {
    recovered.countDown();
  }

  /** The ids of the mails that it took. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  /** How many connections there were. */
  int connections() {
    return connections.get();
  }

  private void inBackground(Runnable work) {
    var thread = new Thread(work, "odd mail server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        open.add(client);
        connections.incrementAndGet();
        inBackground(() -> serve(client));
      } catch (IOException e) {
        // It is closed: nobody comes any more.
        return;
      }
    }
  }

  private Trouble now() {
    return recovered.getCount() == 0 ? Trouble.NONE : trouble;
  }

  private void serve(Socket client) {
    try (client) {
      talk(
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8)),
          new PrintStream(client.getOutputStream(), true, StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The other one left.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void talk(BufferedReader in, PrintStream out) throws IOException, InterruptedException {
    if (now() == Trouble.HANGS) {
      recovered.await();
      return;
    }
    if (now() == Trouble.REFUSES_TO_TALK) {
      say(out, "421 no time");
      return;
    }
    say(out, "220 here");
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      var word = line.toUpperCase(Locale.ROOT);
      if (word.startsWith("MAIL")) {
        if (now() == Trouble.HANGS_UP) {
          return;
        }
        say(out, now() == Trouble.CANNOT_NOW ? "451 4.3.0 cannot now" : "250 ok");
      } else if (word.startsWith("RCPT")) {
        say(
            out,
            switch (now()) {
              case KNOWS_THE_ADDRESS_LATER -> "450 4.2.0 come again";
              case KNOWS_NO_ADDRESS -> "550 5.1.1 nobody";
              default -> "250 ok";
            });
      } else if (word.startsWith("DATA")) {
        say(out, "354 go on");
        var id = mail(in);
        if (now() == Trouble.TAKES_NO_DATA_NOW) {
          say(out, "452 4.3.1 no room");
        } else {
          taken.add(id);
          say(out, "250 taken");
        }
      } else if (word.startsWith("QUIT")) {
        say(out, "221 bye");
        return;
      } else {
        say(out, "250 ok");
      }
    }
  }

  /** Reads a mail to its end; the id that it has. */
  private static String mail(BufferedReader in) throws IOException {
    var id = "";
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      if (line.startsWith("Message-ID: ")) {
        id = line.substring("Message-ID: ".length());
      }
    }
    return id;
  }

  private static void say(PrintStream out, String reply) {
    out.print(reply + "\r\n");
    out.flush();
  }

  @Override
  public void close() {
    recovers();
    try {
      socket.close();
      for (var client : open) {
        client.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
