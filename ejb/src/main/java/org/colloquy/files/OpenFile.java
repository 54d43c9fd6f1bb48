package org.colloquy.files;

/**
 * A file that is about to be read, in one width of a picture.
 *
 * @param width 0 for the file itself
 * @param length in bytes, of this width
 */
public record OpenFile(StoredFileView file, int width, long length) {}
