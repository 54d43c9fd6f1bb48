/**
 * The assembled whole as its users meet it: a running stack, visitors with and without a screen,
 * programs with tokens. What the tests of this module share.
 */
package org.colloquy.running;
