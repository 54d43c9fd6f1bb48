package org.colloquy.networks.boundary;

import java.util.List;
import org.colloquy.tenants.provisioning.NetworkForm;

/**
 * A network that an operator starts for its admin.
 *
 * @param slug the first part of its host name; proposed from the name where it is missing
 * @param example whether its people and dates are made up and may be removed in one step
 */
public record NewNetwork(
    String name,
    String slug,
    String purpose,
    List<String> countries,
    Integer expectedMembers,
    String language,
    String zone,
    boolean example,
    Admin admin) {

  /** Its first admin; the family name may be missing. */
  public record Admin(String givenName, String familyName, String email) {}

  NetworkForm form(String proposedSlug) {
    var person = admin == null ? new Admin(null, null, null) : admin;
    return new NetworkForm(
        name,
        slug == null || slug.isBlank() ? proposedSlug : slug,
        purpose,
        countries,
        expectedMembers == null ? "" : expectedMembers.toString(),
        language,
        zone,
        person.givenName(),
        person.familyName(),
        person.email());
  }
}
