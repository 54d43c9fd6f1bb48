package org.colloquy.tenants.realms;

import java.net.URI;
import java.util.regex.Pattern;
import org.colloquy.tenants.Issuer;

/** Where a realm is: its server and its name there. */
record RealmAddress(URI server, String realm) {

  private static final Pattern FORM = Pattern.compile("(https?://.+)/realms/([^/]+)");

  /** Takes an issuer apart; throws where it is not one of Keycloak's. */
  static RealmAddress of(Issuer issuer) {
    var parts = FORM.matcher(issuer.toString());
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not the issuer of a realm: " + issuer);
    }
    return new RealmAddress(URI.create(parts.group(1)), parts.group(2));
  }

  Issuer issuer() {
    return Issuer.of(server + "/realms/" + realm);
  }
}
