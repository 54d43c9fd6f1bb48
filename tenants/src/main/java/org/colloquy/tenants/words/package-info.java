/**
 * What people read: texts in the reader's language, with the network's own words for what it calls
 * by other names.
 */
package org.colloquy.tenants.words;
