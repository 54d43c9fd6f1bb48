package org.colloquy.web.page;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;

/**
 * Which version of a thing a program has read before it changes it, so that nobody writes over what
 * they have not seen. It is the ETag of what was read, sent back as {@code If-Match}, or the
 * version within, sent back in the body.
 *
 * <p>An ETag is {@code "version.digest"}: the digest tells two answers apart, the version two
 * states of what people write. Only the version is compared, or a seat that is taken meanwhile
 * would make every change of a session stale.
 */
public final class ReadVersion {

  public static final String HEADER = "If-Match";

  public static final String MEANING =
      "The ETag of what was read, or of what the last change was answered with. Where it is"
          + " missing, the body has to name the version";

  /** Also marked as weak, which servers on the way make of it when they compress. */
  private static final Pattern TAG =
      Pattern.compile("\\s*(?:W/)?\"(\\d{1,9})(?:\\.[0-9a-f]*)?(?:-gzip)?\"\\s*");

  private ReadVersion() {}

  /** As the tag of an answer with this content says it. */
  public static String tag(int version, byte[] content) {
    return version + "." + Digest.of(content);
  }

  /**
   * @param ifMatch what the header says; null for none
   * @param inBody what the body says; null for nothing
   * @throws NoVersion when neither says any
   * @throws Conflict {@code stale-edit}, when the tag is none of ours: nothing has it
   * @throws Invalid naming {@code version}, when both say one and they differ
   */
  public static int of(String ifMatch, Integer inBody) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
      if (inBody == null) {
        throw new NoVersion();
      }
      return inBody;
    }
    Matcher tag = TAG.matcher(ifMatch);
    if (!tag.matches()) {
      throw new Conflict("stale-edit");
    }
    int version = Integer.parseInt(tag.group(1));
    if (!Objects.equals(Objects.requireNonNullElse(inBody, version), version)) {
      throw Invalid.field("version", "api.version");
    }
    return version;
  }

  /** A change came without a word on what it changes. */
  public static final class NoVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NoVersion() {
      super("No version");
    }
  }
}
