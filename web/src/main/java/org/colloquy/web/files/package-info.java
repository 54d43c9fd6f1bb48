/** Files on their way out, for people and for programs. */
package org.colloquy.web.files;
