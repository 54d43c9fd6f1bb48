/**
 * How joint sessions travel. Three kinds of job cross the border, each carrying ids alone and
 * reading what it carries when it runs, so that a job done twice, late or after its successor
 * leaves the latest state behind:
 *
 * <ul>
 *   <li>{@code exchange.deliver} copies the text from the exchange into one network;
 *   <li>{@code exchange.answer} copies a network's answer into the exchange;
 *   <li>{@code exchange.count} copies a network's two figures into the exchange.
 * </ul>
 *
 * <p>The exchange and a network are two databases to the container, and neither takes part in
 * two-phase commit: every step is a transaction of its own on one side ({@link
 * org.colloquy.exchange.control.ExchangeDesk}, {@link org.colloquy.exchange.control.NetworkDesk}),
 * and a job that stops between two steps does them again.
 */
package org.colloquy.exchange.control;
