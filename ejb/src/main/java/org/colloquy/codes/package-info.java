/**
 * The network's own lists of codes: cadres, kinds of session and whatever else a network calls by
 * its own words.
 */
package org.colloquy.codes;
