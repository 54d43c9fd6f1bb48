/**
 * How values are kept in columns: ids as {@code BINARY(16)}, instants as {@code DATETIME(6)} in
 * UTC.
 */
package org.colloquy.columns;
