package org.colloquy.audit;

import java.util.Optional;
import org.colloquy.tenants.Tenant;

/**
 * An operator has done something on the platform. Fired during the call, once it is done.
 *
 * @param network whom it concerns; empty where it is none that has a log
 * @param detail what can be said of it beside that it was done; no name of a person
 */
public record OperatorActed(Optional<Tenant> network, String detail) {}
