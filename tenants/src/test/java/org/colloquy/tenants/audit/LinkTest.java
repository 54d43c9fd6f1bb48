package org.colloquy.tenants.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Three entries whose chain was computed elsewhere. */
class LinkTest {

  private static final Instant NINE = Instant.parse("2027-03-02T09:00:00Z");

  @Test
  void theChainIsThatOfTheVectors() {
    var one = Link.START.next(entry(1, "release.approve", "m-7", "R0@1", NINE.plusNanos(1_000)));
    var two = one.next(entry(2, "release.publish", "m-7", "R0@1", NINE.plusNanos(2_000)));
    var three = two.next(entry(3, "role.remove", "m-3", "m-7", NINE.plusSeconds(300)));

    assertThat(one.chain()).startsWith("0be5e511a47ca1a9");
    assertThat(two.chain()).startsWith("87982c3ef832a516");
    assertThat(three.chain()).startsWith("450bea51aecf40c0");
    assertThat(three.n()).isEqualTo(3);
  }

  @Test
  void anotherActorIsAnotherDigest() {
    var said = entry(2, "release.publish", "m-7", "R0@1", NINE.plusNanos(2_000));
    var changed = entry(2, "release.publish", "m-9", "R0@1", NINE.plusNanos(2_000));

    assertThat(Link.START.next(said).digest()).startsWith("46f0693f");
    assertThat(Link.START.next(changed).digest()).startsWith("d40aad52");
  }

  @Test
  void whatIsFinerThanAMicrosecondIsNoPartOfIt() {
    assertThat(Canonical.text(NINE.plusNanos(1_999))).isEqualTo("2027-03-02T09:00:00.000001Z");
    assertThat(Canonical.text(NINE)).isEqualTo("2027-03-02T09:00:00.000000Z");
  }

  private static JsonObject entry(long n, String action, String actor, String object, Instant at) {
    return Json.createObjectBuilder()
        .add("object", object)
        .add("n", n)
        .add("at", Canonical.text(at))
        .add("actor", actor)
        .add("action", action)
        .build();
  }
}
