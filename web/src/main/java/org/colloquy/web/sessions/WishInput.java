package org.colloquy.web.sessions;

import java.util.Arrays;
import org.colloquy.sessions.Wish;
import org.colloquy.shared.Invalid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody wants to take part, as a program or a page says it. */
@Schema(name = "WishInput")
public record WishInput(
    @Schema(
            required = true,
            enumeration = {"ROOM", "ONLINE", "ROOM_ONLINE_MEANWHILE"},
            description = "The last one has a place online for as long as there is no seat")
        String wish) {

  /** Names the field where it says none. */
  Wish meant() {
    return Arrays.stream(Wish.values())
        .filter(each -> each.name().equals(wish))
        .findFirst()
        .orElseThrow(() -> Invalid.field("wish", "sessions.wish"));
  }
}
