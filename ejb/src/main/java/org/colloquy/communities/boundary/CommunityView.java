package org.colloquy.communities.boundary;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One community, as one reader sees it.
 *
 * @param version to be given back when it is edited
 * @param shortName what it is called in addresses
 * @param conveners those who convene it now, by name; none: the network's admins look after it
 * @param organiser whether the reader may edit it and choose its conveners
 */
public record CommunityView(
    UUID id,
    int version,
    String name,
    String shortName,
    String purpose,
    int members,
    List<Person> conveners,
    boolean joined,
    boolean convening,
    boolean organiser,
    boolean example) {

  /** A member by name. */
  @Schema(name = "CommunityConvener")
  public record Person(UUID id, String name) {}
}
