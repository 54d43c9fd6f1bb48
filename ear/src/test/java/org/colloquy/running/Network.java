package org.colloquy.running;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** One network of the stack, with what tests do in every network. */
public record Network(String slug, String name, URI site, Person admin, Realms realms) {

  /** Its services for somebody. */
  public Api as(Person person) {
    return new Api(site, realms.token(slug, person));
  }

  /** A page of it. */
  public URI page(String path) {
    return site.resolve(path);
  }

  /** Adds somebody as the admin would, who has already chosen their password. */
  public Person add(Person person) {
    return add(person, false);
  }

  /** Adds somebody who is made up. */
  public Person addExample(Person person) {
    return add(person, true);
  }

  /** Invites somebody, who comes in by the letter; the id of the member. */
  public String invite(String givenName, String email) {
    return as(admin)
        .post("/members", Map.of("givenName", givenName, "email", email))
        .orFail()
        .json()
        .path("id")
        .asText();
  }

  private Person add(Person person, boolean example) {
    as(admin)
        .post(
            "/members",
            Map.of(
                "givenName", person.givenName(),
                "familyName", person.familyName(),
                "email", person.email(),
                "roles", person.roles(),
                "example", example))
        .orFail();
    realms.givePassword(slug, person);
    return person;
  }

  /** The member's own id in this network. */
  public String idOf(Person person) {
    return as(person).get("/me").orFail().json().path("id").asText();
  }

  /** Publishes a session three days from now as that organiser; its id. */
  public String publishSession(Person organiser, String title, int seats) {
    return publishSession(organiser, title, seats, false);
  }

  /** Publishes a session that is made up. */
  public String publishExample(Person organiser, String title, int seats) {
    return publishSession(organiser, title, seats, true);
  }

  private String publishSession(Person organiser, String title, int seats, boolean example) {
    Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(3, ChronoUnit.DAYS);
    Map<String, Object> session = new HashMap<>();
    session.put("title", title);
    session.put("description", "What we saw on our wards, and what we try next.");
    session.put("kind", "learning-session");
    session.put("start", start.toString());
    session.put("end", start.plus(90, ChronoUnit.MINUTES).toString());
    session.put("zone", "Europe/London");
    session.put("place", "Online");
    session.put("seats", seats);
    session.put("publish", true);
    session.put("example", example);
    return as(organiser).post("/sessions", session).orFail().json().path("id").asText();
  }
}
