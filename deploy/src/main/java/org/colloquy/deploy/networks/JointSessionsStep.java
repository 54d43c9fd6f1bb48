package org.colloquy.deploy.networks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZonedDateTime;
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

  /** Sending twice is sending once, and a draft of a first try is found again. */
  private void send(JointSessionsFile.Entry session) {
    Site platform = loading.platform();
    String id =
        platform
            .idOf("/exchange/sessions", "title", session.title())
            .orElseGet(() -> platform.create("/exchange/sessions", body(session)));
    platform.post("/exchange/sessions/" + id + "/invitations", Map.of()).orFail();
  }

  private Map<String, Object> body(JointSessionsFile.Entry session) {
    ZonedDateTime start = session.start().on(loading.today(session.zone()), session.zone());
    return Map.of(
        "title", session.title(),
        "agenda", session.agenda(),
        "start", start.toLocalDateTime().toString(),
        "end", start.plusMinutes(session.minutes()).toLocalDateTime().toString(),
        "zone", session.zone().getId(),
        "link", session.link(),
        "networks", session.invited());
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
