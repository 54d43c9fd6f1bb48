/**
 * {@code deploy/audit}: verifies a network's log without the application. What it computes is
 * written here a second time, so that a fault in the application's own arithmetic shows.
 */
package org.colloquy.deploy.audit;
