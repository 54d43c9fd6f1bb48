/** Lists that admins bring into a network, on pages and for programs. */
package org.colloquy.web.imports;
