/** The rules of costs. */
package org.colloquy.costs.control;
