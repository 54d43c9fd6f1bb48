package org.colloquy.members;

/** How likely it is that two people are one. */
public enum Confidence {
  ALMOST_CERTAIN,
  LIKELY,
  POSSIBLE,
  /** A hint, and no more. */
  FAINT;

  /** What these likenesses tell together. */
  public static Confidence of(Iterable<Likeness> likenesses) {
    var most = FAINT;
    for (var likeness : likenesses) {
      var tells =
          switch (likeness) {
            case ADDRESS -> ALMOST_CERTAIN;
            case EMPLOYER, COUNTRY -> LIKELY;
            case NAME -> POSSIBLE;
            case SPELLING -> FAINT;
          };
      most = tells.compareTo(most) < 0 ? tells : most;
    }
    return most;
  }
}
