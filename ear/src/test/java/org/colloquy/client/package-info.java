/**
 * The services as a stranger's program meets them: through a client that was generated from what
 * {@code /openapi} says, and through nothing else.
 */
package org.colloquy.client;
