package org.colloquy.tenants.realms;

/**
 * A person whom a realm knows from its first moment on.
 *
 * @param subject chosen by us, so that it is known before the realm is; no other user of this
 *     Keycloak may have it
 * @param password one-time, except for a made-up person; null for somebody who gets one later
 */
public record FirstUser(String subject, NewUser user, String password) {}
