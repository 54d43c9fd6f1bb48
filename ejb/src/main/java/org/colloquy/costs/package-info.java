/**
 * What it takes to sustain a network: what was spent, and given in kind, on its sessions and on all
 * of them together; what that comes to by session, by who took part and by hour; and what is
 * committed for the time to come.
 */
package org.colloquy.costs;
