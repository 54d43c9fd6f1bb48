/** The ways into the module of files: for those who read them, and for modules that keep some. */
package org.colloquy.files.boundary;
