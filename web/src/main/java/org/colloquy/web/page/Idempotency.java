package org.colloquy.web.page;

import org.colloquy.shared.Invalid;
import org.colloquy.shared.RequestKey;

/** The header by which a program may send a request again without making a second thing. */
public final class Idempotency {

  public static final String HEADER = "Idempotency-Key";

  public static final String MEANING =
      "A UUID that the program chooses. The same request sent again with the same one makes nothing"
          + " new and is answered with what was made";

  private Idempotency() {}

  /** A fresh key where there is no header; {@link Invalid} for one that is no UUID. */
  public static RequestKey of(String header) {
    if (header == null) {
      return RequestKey.fresh();
    }
    return RequestKey.read(header.strip())
        .orElseThrow(() -> Invalid.field(HEADER, "api.idempotencyKey"));
  }
}
