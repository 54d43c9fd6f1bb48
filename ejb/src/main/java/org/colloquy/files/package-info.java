/**
 * Files of a network, in its own schema: whatever carries the schema away carries them along. Each
 * belongs to a thing of some module, by the thing's kind and id. A module whose things have files
 * brings a bean that is the {@link org.colloquy.files.FileRule} of their kind, and keeps them
 * through {@link org.colloquy.files.boundary.FileStore}; a file of a kind that nobody answers for
 * is there for nobody.
 */
package org.colloquy.files;
