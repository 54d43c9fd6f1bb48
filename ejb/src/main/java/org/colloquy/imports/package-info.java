/**
 * Lists that are brought into a network: from a file or pasted, recognised, mapped to fields,
 * judged row by row before anything is kept, applied as long work, and undone as one. A module
 * whose things can come so brings a bean that is an {@link org.colloquy.imports.ImportKind}.
 */
package org.colloquy.imports;
