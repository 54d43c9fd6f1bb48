/** A network's figures: their page, their files, and for programs. */
package org.colloquy.web.figures;
