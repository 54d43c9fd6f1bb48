/**
 * The pages of joint sessions: the operator's on the platform's site, the steward's on a network's.
 */
package org.colloquy.web.exchange;
