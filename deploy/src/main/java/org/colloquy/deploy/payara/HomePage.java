package org.colloquy.deploy.payara;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Asks a site on loopback for its home page, whatever its name resolves to. */
final class HomePage {

  private HomePage() {}

  /** The status of the answer; 0 when there is none. */
  static int status(URI site, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      socket.setSoTimeout(20_000);
      String request =
          "GET / HTTP/1.1\r\nHost: " + site.getRawAuthority() + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      String line = answer.readLine();
      return line != null && line.matches("HTTP/1\\.1 \\d{3}.*")
          ? Integer.parseInt(line.substring(9, 12))
          : 0;
    } catch (IOException notYet) {
      return 0;
    }
  }
}
