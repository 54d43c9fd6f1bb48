/**
 * A new network on its way to its admin: the steps still to go, and what is made up and can go.
 * Each module hangs its own in.
 */
package org.colloquy.handover;
