/** The operator's console. */
package org.colloquy.web.operator;
