/** The way into the module of imports. */
package org.colloquy.imports.boundary;
