package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.codes.Code;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.CodeLists;
import org.colloquy.web.page.CodeNames;

/** What people choose from when they say who they are, and the words for it. */
@Named("personChoices")
@RequestScoped
public class PersonChoices {

  @Inject private CodeLists lists;
  @Inject private CodeNames names;

  private List<Code> cadres;

  public List<Code> getCadres() {
    return all().stream().filter(code -> !code.retired()).toList();
  }

  /** The same and, retired or gone, the one that is kept already; null for none. */
  public List<Code> cadresWith(String kept) {
    return all().stream().anyMatch(code -> code.code().equals(kept))
        ? all().stream().filter(code -> !code.retired() || code.code().equals(kept)).toList()
        : kept == null
            ? getCadres()
            : Stream.concat(Stream.of(new Code(kept, kept, true)), getCadres().stream()).toList();
  }

  /** The words for a cadre's code; empty for none. */
  public String cadre(String code) {
    Map<String, String> labels = all().stream().collect(Collectors.toMap(Code::code, Code::label));
    return code == null ? "" : labels.getOrDefault(code, code);
  }

  private List<Code> all() {
    if (cadres == null) {
      cadres =
          lists.all(CodeList.CADRE).stream()
              .map(code -> new Code(code.code(), names.cadre(code.label()), code.retired()))
              .toList();
    }
    return cadres;
  }
}
