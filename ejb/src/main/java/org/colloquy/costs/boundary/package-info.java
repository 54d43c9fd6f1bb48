/** The way into the module of costs. */
package org.colloquy.costs.boundary;
