/**
 * Rows of networks' tables by the names of tables and columns: what modules declare of their tables
 * is carried out here, on the connection of the caller's transaction.
 */
package org.colloquy.tenants.rows;
