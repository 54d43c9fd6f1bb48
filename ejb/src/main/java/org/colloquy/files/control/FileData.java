package org.colloquy.files.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** Files of things, and what they hold. */
@Dependent
public class FileData implements DataSet {

  private static final String OF_THE_THING =
      "what is kept with a thing for all who may see it, whoever brought it";

  @Override
  public String name() {
    return "files";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("stored_file")
            .key("id")
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.plain("owner_kind", "a kind of thing"),
                Column.plain("owner_id"),
                Column.plain("name", OF_THE_THING),
                Column.plain("type", "a type of content"),
                Column.plain("size"),
                Column.plain("sha256", "a digest of what is kept for all who may see the thing"),
                Column.plain("content_id"),
                Column.plain("picture"),
                Column.member("kept_by")
                    .kept("the file stays with the thing; their row names nobody any more")
                    .shows("id", "name", "kept_at"),
                Column.plain("kept_at"),
                Column.plain("removed_at")),
        Holding.of("file_chunk")
            .key("content_id", "width", "number")
            .columns(
                Column.plain("content_id"),
                Column.plain("width"),
                Column.plain("number"),
                Column.plain("content", OF_THE_THING),
                Column.plain("written_at")));
  }
}
