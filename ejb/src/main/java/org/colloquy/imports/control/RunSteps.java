package org.colloquy.imports.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.imports.ImportKind;
import org.colloquy.imports.entity.ImportRun;
import org.colloquy.permissions.boundary.RightNow;

/** The transaction at whose end a list that was read is there. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RunSteps {

  @Inject private RunRows runs;
  @Inject private RightNow right;
  @Inject private Clock clock;

  public boolean isThere(UUID id) {
    return runs.find(id).isPresent();
  }

  /** Empty where the same request was faster. */
  public Optional<UUID> keep(
      UUID id, ImportKind kind, String name, Staging.Read read, UUID caller) {
    right.confirm();
    if (runs.find(id).isPresent()) {
      return Optional.empty();
    }
    var shape = read.shape();
    var mapping =
        shape.headed() ? runs.remembered(kind.code(), shape, read.mapping()) : read.mapping();
    runs.add(
        ImportRun.of(id, read.rows(), kind.code(), name, shape, mapping, caller, clock.instant()));
    return Optional.of(id);
  }
}
