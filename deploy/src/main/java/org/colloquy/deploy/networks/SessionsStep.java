package org.colloquy.deploy.networks;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Publishes the sessions as their conveners, and registers example people for them, each by their
 * own token.
 */
final class SessionsStep {

  private final Loading loading;
  private final ExampleNetwork network;

  SessionsStep(Loading loading, ExampleNetwork network) {
    this.loading = loading;
    this.network = network;
  }

  void load() {
    int added = 0;
    for (SessionsFile.Entry session : network.sessions().sessions()) {
      if (loading.once(network.slug() + "/session/" + session.title(), () -> add(session))) {
        added++;
      }
    }
    loading.said(network, "sessions", added, network.sessions().sessions().size());
  }

  /** A first try may have stopped after the session was created, so it is looked for. */
  private void add(SessionsFile.Entry session) {
    Site convener = loading.as(network, session.convener());
    String id =
        convener
            .idOf("/sessions?view=organised", "title", session.title())
            .orElseGet(() -> convener.create("/sessions", body(session, convener)));
    for (String email : session.registrations()) {
      loading.as(network, email).post("/sessions/" + id + "/registrations", Map.of()).orFail();
    }
  }

  private Map<String, Object> body(SessionsFile.Entry session, Site convener) {
    ZoneId zone = session.zone() == null ? network.network().zone() : session.zone();
    ZonedDateTime start = session.start().on(loading.today(zone), zone);
    Map<String, Object> body = new HashMap<>();
    body.put("title", session.title());
    body.put("description", session.description());
    body.put("kind", session.kind());
    body.put("start", start.toLocalDateTime().toString());
    body.put("end", start.plusMinutes(session.minutes()).toLocalDateTime().toString());
    body.put("zone", zone.getId());
    body.put("seats", session.seats());
    body.put("place", session.place());
    body.put("link", session.link());
    body.put("publish", true);
    body.put("example", true);
    if (session.community() != null) {
      body.put(
          "communityId", convener.idOf("/communities", "name", session.community()).orElseThrow());
    }
    return body;
  }
}
