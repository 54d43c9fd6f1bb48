/** Certificates on pages, on paper and for programs. */
package org.colloquy.web.certificates;
