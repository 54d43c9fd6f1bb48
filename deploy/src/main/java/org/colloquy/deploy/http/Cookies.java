package org.colloquy.deploy.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cookies that one browser keeps, by host and path; also the {@code Secure} ones, which
 * browsers send on loopback without TLS.
 */
public final class Cookies {

  private record Key(String host, String name, String path) {}

  private final Map<Key, String> kept = new LinkedHashMap<>();

  /** The cookies that a request to this address carries: their values by name. */
  public synchronized Map<String, String> of(URI address) {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    return kept.entrySet().stream()
        .filter(each -> each.getKey().host().equals(address.getHost()))
        .filter(each -> path.startsWith(each.getKey().path()))
        .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue, (a, b) -> b));
  }

  /** Puts those of one host under another name, as no browser does; how many there were. */
  public synchronized int copy(URI from, URI to) {
    return put(ofHost(from), to);
  }

  /** Takes over those of one host from another browser. */
  public void take(Cookies other, URI site) {
    Map<Key, String> found = other.ofHost(site);
    synchronized (this) {
      put(found, site);
    }
  }

  /** Keeps, or forgets, what an answer from this address says. */
  synchronized void keep(URI from, List<String> lines) {
    lines.forEach(line -> keep(from, line));
  }

  private void keep(URI from, String line) {
    String[] parts = line.split("\\s*;\\s*", -1);
    String[] pair = parts[0].split("=", 2);
    String path = "/";
    boolean gone = pair[1].isEmpty();
    for (String part : parts) {
      if (part.regionMatches(true, 0, "path=", 0, 5)) {
        path = part.substring(5);
      }
      gone |= part.equalsIgnoreCase("max-age=0");
    }
    Key key = new Key(from.getHost(), pair[0], path);
    if (gone) {
      kept.remove(key);
    } else {
      kept.put(key, pair[1]);
    }
  }

  private synchronized Map<Key, String> ofHost(URI site) {
    Map<Key, String> found = new LinkedHashMap<>();
    kept.forEach(
        (key, value) -> {
          if (key.host().equals(site.getHost())) {
            found.put(key, value);
          }
        });
    return found;
  }

  private int put(Map<Key, String> found, URI site) {
    found.forEach((key, value) -> kept.put(new Key(site.getHost(), key.name(), key.path()), value));
    return found.size();
  }
}
