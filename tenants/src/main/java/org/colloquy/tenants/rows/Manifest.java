package org.colloquy.tenants.rows;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What an archive says of itself.
 *
 * @param format how it is written
 * @param version of the schema that it was written from
 */
public record Manifest(int format, String version, List<Part> parts) {

  static final int FORMAT = 1;

  private static final String NAME = "manifest.json";

  /**
   * A file of rows.
   *
   * @param sha256 of the file, in hexadecimal digits
   */
  public record Part(String table, String file, long rows, String sha256) {}

  void writeTo(Path folder) throws IOException {
    Files.writeString(folder.resolve(NAME), jsonb().toJson(this));
  }

  static Manifest readFrom(Path folder) throws IOException {
    try {
      var manifest = jsonb().fromJson(Files.readString(folder.resolve(NAME)), Manifest.class);
      if (manifest == null || manifest.format != FORMAT || manifest.parts == null) {
        throw new ArchiveRefused(NAME + " is of no format that is known here");
      }
      return manifest;
    } catch (JsonbException | MalformedInputException e) {
      throw new ArchiveRefused(NAME + " cannot be read", e);
    }
  }

  private static Jsonb jsonb() {
    return JsonbBuilder.create();
  }
}
