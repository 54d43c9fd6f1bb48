package org.colloquy.audit;

/**
 * Rows of the bound network were changed past the unit of work, which would have known of it. Fired
 * in the same transaction, so that the network's log has it.
 *
 * @param kind what was done, in one word: {@code Retention}
 */
public record RowsChanged(String kind, long rows) {}
