package org.colloquy.look;

/** A logo as browsers get it: always one of the two types that we write ourselves. */
public record Logo(String type, byte[] content) {

  /** How many bytes a file may have that is uploaded as one. */
  public static final int LARGEST_FILE = 2_000_000;

  /**
   * How many pixels the picture in it may have, whatever its sides. The file's size says nothing
   * about that: a few thousand bytes can hold millions of pixels, and each takes memory.
   */
  public static final int MOST_PIXELS = 2_000_000;
}
