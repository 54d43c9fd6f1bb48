/** How lists are recognised, staged, judged, applied and undone. */
package org.colloquy.imports.control;
