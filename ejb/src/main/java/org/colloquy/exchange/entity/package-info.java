/**
 * Joint sessions on both sides of the border: the operator's text, answers and counts in the
 * exchange schema, and each network's own copy, answer and ledger in its own schema. No entity
 * refers to one of the other side.
 */
package org.colloquy.exchange.entity;
