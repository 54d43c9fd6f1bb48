package org.colloquy.deploy.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Where every server here listens, and nobody else can reach it. */
public final class Loopback {

  public static final String ADDRESS = "127.0.0.1";

  private Loopback() {}

  /** The port itself, or a free one when it is 0. */
  public static int portOrFree(int port) {
    if (port != 0) {
      return port;
    }
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
