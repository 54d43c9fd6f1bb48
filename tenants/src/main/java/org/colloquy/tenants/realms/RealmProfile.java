package org.colloquy.tenants.realms;

/**
 * What a realm knows of a person. Keycloak's own default makes a first and a last name compulsory
 * and stops people who have one name only at their first sign-in; and it refuses signs that names
 * have, such as in "Smith & Sons" and "Ada (she/her)". Names are escaped where they are shown.
 */
final class RealmProfile {

  static final String JSON =
      """
      {"attributes":[\
      {"name":"username","displayName":"${username}",\
      "permissions":{"view":["admin","user"],"edit":["admin"]},\
      "validations":{"length":{"min":3,"max":255}}},\
      {"name":"email","displayName":"${email}","required":{"roles":["admin","user"]},\
      "permissions":{"view":["admin","user"],"edit":["admin"]},\
      "validations":{"email":{},"length":{"max":255}}},\
      {"name":"firstName","displayName":"${firstName}",\
      "permissions":{"view":["admin","user"],"edit":["admin","user"]},\
      "validations":{"length":{"max":100}}},\
      {"name":"lastName","displayName":"${lastName}",\
      "permissions":{"view":["admin","user"],"edit":["admin","user"]},\
      "validations":{"length":{"max":100}}}]}""";

  private RealmProfile() {}
}
