package org.colloquy.web.page;

import java.util.regex.Pattern;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.PageRequest;

/** Numbers that an address or a hidden field holds as text, and that may be anything. */
public final class Numbers {

  private static final Pattern SOME = Pattern.compile("[0-9]{1,9}");

  private Numbers() {}

  /** Which page of a list is wanted; the first where the text is no number. */
  public static PageRequest page(String text) {
    return page(text, PageRequest.DEFAULT_SIZE);
  }

  /** The same for lists of another length. */
  public static PageRequest page(String text, int size) {
    return new PageRequest(isNumber(text) ? Integer.parseInt(text) : 0, size);
  }

  /** The version that a form was made of; throws {@link Invalid}, naming the field. */
  public static int version(String field, String text) {
    if (!isNumber(text)) {
      throw Invalid.field(field, "form.stale");
    }
    return Integer.parseInt(text);
  }

  private static boolean isNumber(String text) {
    return text != null && SOME.matcher(text).matches();
  }
}
