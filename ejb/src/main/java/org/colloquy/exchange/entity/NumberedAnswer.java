package org.colloquy.exchange.entity;

import java.time.Instant;
import org.colloquy.tenants.Serial;

/**
 * A network's answer on its way to the exchange. It carries no person: who decided is in the
 * network's own ledger.
 *
 * @param serial later for each answer of the network to this session
 * @param revision the text that the network had before its eyes
 * @param reason only with {@link Answer#DECLINED}
 */
public record NumberedAnswer(
    Serial serial, Answer answer, int revision, DeclineReason reason, Instant at) {}
