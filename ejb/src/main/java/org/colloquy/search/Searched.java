package org.colloquy.search;

import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/** Things of one kind that can be searched. Their module implements this as a CDI bean. */
public interface Searched {

  Kind kind();

  /**
   * Those in which all words are, of what the caller may see: what they may not is neither found
   * nor counted. Nobody asks with no words.
   */
  Page<Hit> find(Words words, PageRequest page);
}
