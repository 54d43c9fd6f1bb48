/**
 * Answers that nobody can tie to a person: they lie in the schema of the network's log, in a table
 * that the network's role can add to and not read; who gave one is a mark in the network's own
 * schema. What must not be known of the two is kept here, in one place.
 */
package org.colloquy.tenants.answers;
