package org.colloquy.codes.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.codes.Code;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.control.CodeRows;
import org.colloquy.codes.entity.CodeListEntry;
import org.colloquy.kept.boundary.Kept;

/** The network's own lists of codes, for the other modules; kept, for every list asks. */
@Dependent
public class Codes {

  @Inject private CodeRows rows;
  @Inject private Kept kept;

  /** Every code in its order, retired ones too. */
  public List<Code> all(CodeList list) {
    return kept.of("codes " + list.key(), () -> read(list));
  }

  /** Those to choose from. */
  public List<Code> offered(CodeList list) {
    return all(list).stream().filter(code -> !code.retired()).toList();
  }

  public boolean isOffered(CodeList list, String code) {
    return offered(list).stream().anyMatch(offered -> offered.code().equals(code));
  }

  /** The code and all that lies in it, at whatever depth. */
  public Set<String> within(CodeList list, String code) {
    Set<String> found = new LinkedHashSet<>(Set.of(code));
    List<Code> all = all(list);
    int before;
    do {
      before = found.size();
      all.stream()
          .filter(each -> each.parent() != null && found.contains(each.parent()))
          .map(Code::code)
          .forEach(found::add);
    } while (found.size() > before);
    return found;
  }

  /** What each code is called, also of those no longer offered. */
  public Map<String, String> labels(CodeList list) {
    return all(list).stream().collect(Collectors.toMap(Code::code, Code::label));
  }

  private List<Code> read(CodeList list) {
    var all = rows.all(list.key());
    var there = all.stream().map(CodeListEntry::code).collect(Collectors.toSet());
    return all.stream().map(entry -> code(entry, there)).toList();
  }

  /** One lies in nothing whose parent has gone, or is yet to come. */
  private static Code code(CodeListEntry entry, Set<String> there) {
    var parent = there.contains(entry.parent()) ? entry.parent() : null;
    return new Code(entry.code(), entry.label(), entry.isRetired(), parent);
  }
}
