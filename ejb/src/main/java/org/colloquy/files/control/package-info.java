/** How files come in, are kept, read and forgotten. */
package org.colloquy.files.control;
