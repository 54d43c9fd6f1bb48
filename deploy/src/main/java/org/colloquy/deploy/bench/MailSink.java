package org.colloquy.deploy.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.deploy.machine.StackFailure;

/** A mail server on loopback that takes every mail, remembers its id and forgets the rest. */
final class MailSink implements AutoCloseable {

  private static final String ID = "Message-ID: ";

  private final ServerSocket socket;
  private final Set<String> ids = ConcurrentHashMap.newKeySet();
  private final AtomicInteger mails = new AtomicInteger();
  private final AtomicInteger connections = new AtomicInteger();

  private MailSink(ServerSocket socket) {
    this.socket = socket;
  }

  static MailSink at(int port) {
    try {
      MailSink sink = new MailSink(new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1")));
      inBackground(sink::accept);
      return sink;
    } catch (IOException e) {
      throw new StackFailure(
          "No mail server can listen at port " + port + ": " + e.getMessage(), e);
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  /** How many mails came. */
  int mails() {
    return mails.get();
  }

  /** How many of them are different ones. */
  int different() {
    return ids.size();
  }

  /** How many connections they came by. */
  int connections() {
    return connections.get();
  }

  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "mail sink");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        client.setTcpNoDelay(true);
        connections.incrementAndGet();
        inBackground(() -> serve(client));
      } catch (IOException e) {
        // Closed.
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
      OutputStream out = client.getOutputStream();
      say(out, "220 sink");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String word = line.toUpperCase(Locale.ROOT);
        if (word.startsWith("DATA")) {
          say(out, "354 go on");
          take(in);
          say(out, "250 taken");
        } else if (word.startsWith("QUIT")) {
          say(out, "221 bye");
          return;
        } else {
          say(out, "250 ok");
        }
      }
    } catch (IOException e) {
      // The other one left.
    }
  }

  private void take(BufferedReader in) throws IOException {
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      if (line.startsWith(ID)) {
        ids.add(line.substring(ID.length()));
      }
    }
    mails.incrementAndGet();
  }

  private static void say(OutputStream out, String reply) throws IOException {
    out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
