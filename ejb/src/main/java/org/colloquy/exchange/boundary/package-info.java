/**
 * Joint sessions: what the platform's operator does ({@link
 * org.colloquy.exchange.boundary.JointSessions}) and what a network's steward or admin does ({@link
 * org.colloquy.exchange.boundary.JointInvitations}).
 */
package org.colloquy.exchange.boundary;
