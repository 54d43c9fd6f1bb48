package org.colloquy.deploy.networks;

/** Loading stopped; the message says where and why, in words for the person at the terminal. */
public final class LoadingFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LoadingFailed(String message) {
    super(message);
  }

  LoadingFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
