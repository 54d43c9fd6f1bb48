package org.colloquy.audit;

import java.util.Optional;
import org.colloquy.tenants.Tenant;

/**
 * Something was done on the platform, most often by an operator. Fired during the call, once it is
 * done.
 *
 * @param network whom it concerns; empty where it is none that has a log
 * @param detail what can be said of it beside that it was done; no name of a person
 */
public record PlatformActed(Optional<Tenant> network, String detail) {}
