package org.colloquy.codes.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.CodeUse;
import org.colloquy.imports.ImportKind;
import org.colloquy.kept.boundary.Kept;

/** Each of the network's lists of codes can come as a list. */
@ApplicationScoped
public class CodeImports {

  @Inject private CodeRows rows;
  @Inject private Kept kept;
  @Inject @Any private Instance<CodeUse> uses;

  @Produces
  @ApplicationScoped
  ImportKind cadres() {
    return of(CodeList.CADRE);
  }

  @Produces
  @ApplicationScoped
  ImportKind professions() {
    return of(CodeList.PROFESSION);
  }

  @Produces
  @ApplicationScoped
  ImportKind regions() {
    return of(CodeList.REGION);
  }

  @Produces
  @ApplicationScoped
  ImportKind careLevels() {
    return of(CodeList.CARE_LEVEL);
  }

  @Produces
  @ApplicationScoped
  ImportKind sessionKinds() {
    return of(CodeList.SESSION_KIND);
  }

  private ImportKind of(CodeList list) {
    return new CodeImport(
        list,
        rows,
        code -> uses.stream().anyMatch(use -> use.isUsed(list, code)),
        () -> kept.changes());
  }
}
