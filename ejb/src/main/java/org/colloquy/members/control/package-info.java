/** The rules of membership, and the queries behind them. */
package org.colloquy.members.control;
