package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.codes.Code;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.CodeLists;
import org.colloquy.members.Audience;
import org.colloquy.web.page.CodeNames;

/** What people choose from when they say who they are, and the words for it. */
@Named("personChoices")
@RequestScoped
public class PersonChoices {

  private static final String WITHIN = " › ";

  @Inject private CodeLists lists;
  @Inject private CodeNames names;

  private final Map<CodeList, List<Code>> all = new EnumMap<>(CodeList.class);

  public List<Code> getCadres() {
    return offered(CodeList.CADRE);
  }

  /** The same and, retired or gone, the one that is kept already; null for none. */
  public List<Code> cadresWith(String kept) {
    return with(CodeList.CADRE, kept);
  }

  /** The words for a cadre's code; empty for none. */
  public String cadre(String code) {
    return label(CodeList.CADRE, code);
  }

  public List<Code> professionsWith(String kept) {
    return with(CodeList.PROFESSION, kept);
  }

  public String profession(String code) {
    return label(CodeList.PROFESSION, code);
  }

  /** Empty where the network has no regions. */
  public List<Code> regionsWith(String kept) {
    return with(CodeList.REGION, kept);
  }

  public String region(String code) {
    return label(CodeList.REGION, code);
  }

  public List<Code> careLevelsWith(String kept) {
    return with(CodeList.CARE_LEVEL, kept);
  }

  public String careLevel(String code) {
    return label(CodeList.CARE_LEVEL, code);
  }

  /** To whom something can be shown. */
  public Audience[] getAudiences() {
    return Audience.values();
  }

  private List<Code> offered(CodeList list) {
    return all(list).stream().filter(code -> !code.retired()).toList();
  }

  private List<Code> with(CodeList list, String kept) {
    return all(list).stream().anyMatch(code -> code.code().equals(kept))
        ? all(list).stream().filter(code -> !code.retired() || code.code().equals(kept)).toList()
        : kept == null || kept.isBlank()
            ? offered(list)
            : Stream.concat(Stream.of(new Code(kept, kept, true)), offered(list).stream()).toList();
  }

  private String label(CodeList list, String code) {
    return code == null
        ? ""
        : all(list).stream()
            .filter(each -> each.code().equals(code))
            .map(Code::label)
            .findFirst()
            .orElse(code);
  }

  private List<Code> all(CodeList list) {
    return all.computeIfAbsent(list, this::read);
  }

  private List<Code> read(CodeList list) {
    var codes = lists.all(list);
    var labels =
        codes.stream().collect(Collectors.toMap(Code::code, code -> names.say(list, code.label())));
    return codes.stream()
        .map(code -> new Code(code.code(), whole(code, labels), code.retired(), code.parent()))
        .toList();
  }

  /** What lies in something is called by both. */
  private static String whole(Code code, Map<String, String> labels) {
    var own = labels.get(code.code());
    var parent = code.parent() == null ? null : labels.get(code.parent());
    return parent == null ? own : parent + WITHIN + own;
  }
}
