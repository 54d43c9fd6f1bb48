package org.colloquy.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** What came back for a request to an address, as a test looks at it. */
public record Answer(org.colloquy.deploy.http.Answer received) {

  /** One that came in another way than through {@link Api} or {@link Visitor}. */
  public Answer(String method, URI address, int status, HttpHeaders headers, String body) {
    this(
        new org.colloquy.deploy.http.Answer(
            method, address, status, headers, body.getBytes(StandardCharsets.UTF_8)));
  }

  public URI address() {
    return received.address();
  }

  public int status() {
    return received.status();
  }

  public HttpHeaders headers() {
    return received.headers();
  }

  public String body() {
    return received.text();
  }

  public Optional<URI> location() {
    return received.location();
  }

  public boolean redirects() {
    return received.redirects();
  }

  public Document page() {
    return received.page();
  }

  /** The heading of the page: what a person reads first. */
  public String heading() {
    return page().select("h1").text();
  }

  public JsonNode json() {
    return received.json();
  }

  /** This answer, when it is a good one. */
  public Answer orFail() {
    received.orFail();
    return this;
  }

  @Override
  public String toString() {
    return received.toString();
  }
}
