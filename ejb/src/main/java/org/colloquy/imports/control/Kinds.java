package org.colloquy.imports.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.colloquy.imports.ImportKind;
import org.colloquy.shared.Invalid;

/** What lists there are that can be imported. */
@Dependent
public class Kinds {

  @Inject @Any private Instance<ImportKind> kinds;

  public List<String> codes() {
    return kinds.stream().map(ImportKind::code).sorted(Comparator.naturalOrder()).toList();
  }

  /** Throws {@link Invalid}, naming {@code kind}, for one that there is not. */
  public ImportKind of(String code) {
    return kinds.stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Invalid.field("kind", "imports.kind"));
  }
}
