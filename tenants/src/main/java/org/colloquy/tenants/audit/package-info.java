/**
 * The networks' logs: entries that no account of the application can change, numbered and chained
 * by a sealer, with signed checkpoints that are also kept outside the database.
 */
package org.colloquy.tenants.audit;
