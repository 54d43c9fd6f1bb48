package org.colloquy.tenants.schemas;

import java.util.List;
import java.util.stream.Collectors;

/** A migrated schema is not what its migrations make elsewhere. */
public final class SchemaFault extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  SchemaFault(String schema, List<String> differences) {
    super(
        "Schema "
            + schema
            + " differs in "
            + differences.size()
            + " places: "
            + differences.stream().limit(SHOWN).collect(Collectors.joining("; ")));
  }
}
