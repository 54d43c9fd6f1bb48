/**
 * The servers together: for a person at the terminal ({@code deploy/up} and {@code deploy/down}),
 * and for tests ({@link org.colloquy.deploy.stack.TestStack}).
 */
package org.colloquy.deploy.stack;
