package org.colloquy.deploy.networks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Drafts the exchange sessions as the platform operator, sends the invitations, and answers some of
 * them as the invited networks' stewards.
 */
final class JointSessionsStep {

  private final Loading loading;
  private final List<ExampleNetwork> networks;

  JointSessionsStep(Loading loading, List<ExampleNetwork> networks) {
    this.loading = loading;
    this.networks = networks;
  }

  void load(JointSessionsFile joint) {
    for (JointSessionsFile.Entry session : joint.sessions()) {
      boolean sent = loading.once("joint/" + session.title(), () -> send(session));
      loading
          .progress()
          .accept(
              "exchange: "
                  + (sent ? "invitations sent for '" : "already loaded: '")
                  + session.title()
                  + "'");
      for (ExampleNetwork network : networks) {
        if (session.accepted().contains(network.slug())) {
          loading.once(
              network.slug() + "/joint/" + session.title(), () -> accept(network, session));
        }
      }
    }
  }

  private void send(JointSessionsFile.Entry session) {
    ZonedDateTime start = session.start().on(loading.today(session.zone()), session.zone());
    Map<String, Object> body = new HashMap<>();
    body.put("title", session.title());
    body.put("agenda", session.agenda());
    body.put("start", start.toLocalDateTime().toString());
    body.put("end", start.plusMinutes(session.minutes()).toLocalDateTime().toString());
    body.put("zone", session.zone().getId());
    body.put("link", session.link());
    body.put("networks", session.invited());
    Site platform = loading.platform();
    JsonNode draft = platform.post("/exchange/sessions", body).orFail().body();
    platform
        .post(
            "/exchange/sessions/" + draft.path("id").asText() + "/invitations",
            Map.of("version", draft.path("version").asInt()))
        .orFail();
  }

  /** The invitation travels by a job, so it is waited for. */
  private void accept(ExampleNetwork network, JointSessionsFile.Entry session) {
    PeopleFile.Person steward = network.people().firstWith(PeopleFile.Person.STEWARD).orElseThrow();
    Site site = loading.as(network, steward.email());
    JsonNode invitation =
        loading.await(
            "the invitation of " + network.slug() + " to '" + session.title() + "'",
            () ->
                site.list("/exchange/invitations").stream()
                    .filter(each -> each.path("title").asText().equals(session.title()))
                    .findFirst());
    site.post(
            "/exchange/invitations/" + invitation.path("id").asText() + "/acceptance",
            Map.of("revision", invitation.path("revision").asInt()))
        .orFail();
    loading.say(network, "accepted the invitation to '" + session.title() + "'");
  }
}
