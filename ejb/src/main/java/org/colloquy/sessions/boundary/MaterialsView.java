package org.colloquy.sessions.boundary;

import java.util.List;
import java.util.UUID;
import org.colloquy.files.StoredFileView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The materials of a session, as one reader sees them.
 *
 * @param keeper whether the reader may add, rename and remove some
 * @param files by name
 * @param removed what can still be brought back; empty but for keepers
 */
@Schema(name = "Materials")
public record MaterialsView(
    UUID session,
    String title,
    @Schema(description = "Whether the caller may add, rename and remove some") boolean keeper,
    List<StoredFileView> files,
    List<StoredFileView> removed) {

  public MaterialsView {
    files = List.copyOf(files);
    removed = List.copyOf(removed);
  }
}
