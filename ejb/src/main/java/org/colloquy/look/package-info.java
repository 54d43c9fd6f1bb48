/** How a network looks: its colour and its logo. */
package org.colloquy.look;
