package org.colloquy.codes.control;

import com.ibm.icu.text.Transliterator;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.colloquy.codes.Code;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.RegionDraft;
import org.colloquy.codes.RegionView;
import org.colloquy.codes.entity.CodeFacts;
import org.colloquy.codes.entity.CodeListEntry;
import org.colloquy.kept.boundary.Kept;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;

/**
 * Keeps the network's list of regions. Whoever changes it locks all of it first, so that two who
 * move regions at once make no circle.
 */
@Dependent
public class RegionSteps {

  private static final String LIST = CodeList.REGION.key();
  private static final int APART = 10;
  private static final int LONGEST_NAME = 30;
  private static final int DIGITS = 8;
  private static final int VERSIONS = 1_000_000_000;
  private static final String TO_ASCII = "Any-Latin; Latin-ASCII; Any-Lower";
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  @Inject private CodeRows rows;
  @Inject private Kept kept;
  @Inject private Validator validator;

  /** Each followed by what lies in it. */
  public List<RegionView> all() {
    return views(rows.all(LIST));
  }

  public RegionView get(String code) {
    return all().stream()
        .filter(view -> view.code().equals(code))
        .findFirst()
        .orElseThrow(RegionSteps::unknown);
  }

  /**
   * The last one where it lies.
   *
   * @param id of the request, by which the same one meets what it has made
   */
  public RegionView add(UUID id, RegionDraft draft) {
    var all = rows.lockAll(LIST);
    Invalid.check(validator, draft);
    var code = codeOf(draft.label(), id);
    if (all.stream().noneMatch(entry -> entry.code().equals(code))) {
      check(all, null, draft);
      var last = positionAfter(all, draft.parent());
      rows.add(
          new CodeListEntry(LIST, code, new CodeFacts(draft.label(), draft.parent(), last, false)));
      kept.changes();
    }
    return get(code);
  }

  /** Calls it so, and lays it there: last where it did not lie before. */
  public RegionView edit(String code, int version, RegionDraft draft) {
    var all = rows.lockAll(LIST);
    var entry = read(all, code, version);
    Invalid.check(validator, draft);
    check(all, code, draft);
    var position =
        Objects.equals(entry.parent(), draft.parent())
            ? entry.position()
            : positionAfter(all, draft.parent());
    entry.say(new CodeFacts(draft.label(), draft.parent(), position, entry.isRetired()));
    kept.changes();
    return get(code);
  }

  /** Nobody chooses it any more, or everybody may again; where it was chosen it stays. */
  public RegionView retire(String code, int version, boolean retired) {
    var entry = read(rows.lockAll(LIST), code, version);
    if (entry.isRetired() != retired) {
      entry.say(new CodeFacts(entry.label(), entry.parent(), entry.position(), retired));
      kept.changes();
    }
    return get(code);
  }

  /**
   * Puts it there among those that lie where it does.
   *
   * @param place from 1; beyond the last is the last
   */
  public RegionView put(String code, int version, int place) {
    var all = rows.lockAll(LIST);
    var entry = read(all, code, version);
    var here = new ArrayList<>(here(all, entry.parent()));
    here.remove(entry);
    here.add(Math.min(Math.max(place, 1) - 1, here.size()), entry);
    for (int i = 0; i < here.size(); i++) {
      var each = here.get(i);
      each.say(new CodeFacts(each.label(), each.parent(), (i + 1) * APART, each.isRetired()));
    }
    kept.changes();
    return get(code);
  }

  private static CodeListEntry read(List<CodeListEntry> all, String code, int version) {
    var entry = find(all, code);
    if (version(entry) != version) {
      throw new Conflict("stale-edit");
    }
    return entry;
  }

  private static CodeListEntry find(List<CodeListEntry> all, String code) {
    return all.stream()
        .filter(entry -> entry.code().equals(code))
        .findFirst()
        .orElseThrow(RegionSteps::unknown);
  }

  /**
   * @param code of what is changed; null for something new
   */
  private static void check(List<CodeListEntry> all, String code, RegionDraft draft) {
    var tree = new CodeTree(codes(all));
    if (draft.parent() != null && !tree.has(draft.parent())) {
      throw Invalid.field("parent", "codes.parent.unknown");
    }
    if (code != null && draft.parent() != null && tree.isWithin(draft.parent(), code)) {
      throw Invalid.field("parent", "codes.parent.circle");
    }
    if (tree.in(draft.parent()).stream()
        .anyMatch(
            other -> !other.code().equals(code) && other.label().equalsIgnoreCase(draft.label()))) {
      throw Invalid.field("label", "codes.label.taken");
    }
  }

  private static List<CodeListEntry> here(List<CodeListEntry> all, String parent) {
    return new CodeTree(codes(all))
        .in(parent).stream().map(code -> find(all, code.code())).toList();
  }

  private static int positionAfter(List<CodeListEntry> all, String parent) {
    return here(all, parent).stream().mapToInt(CodeListEntry::position).max().orElse(0) + APART;
  }

  private static List<RegionView> views(List<CodeListEntry> all) {
    return new CodeTree(codes(all))
        .inOrder().stream()
            .map(
                placed ->
                    new RegionView(
                        placed.code().code(),
                        version(find(all, placed.code().code())),
                        placed.code().label(),
                        placed.code().parent(),
                        placed.code().retired(),
                        placed.depth(),
                        placed.place(),
                        placed.places()))
            .toList();
  }

  private static List<Code> codes(List<CodeListEntry> all) {
    return all.stream()
        .map(entry -> new Code(entry.code(), entry.label(), entry.isRetired(), entry.parent()))
        .toList();
  }

  /**
   * A number that is made of what is said: another one once something else is. Its place is not
   * among that, or a move would make every edit beside it stale.
   */
  private static int version(CodeListEntry entry) {
    return Math.floorMod(
        String.join("\n", entry.label(), "" + entry.parent(), "" + entry.isRetired()).hashCode(),
        VERSIONS);
  }

  /** For people who read it in a list; the digits tell two of one name apart. */
  private static String codeOf(String label, UUID id) {
    var ascii = Transliterator.getInstance(TO_ASCII).transliterate(label);
    var words = EDGES.matcher(OTHERS.matcher(ascii).replaceAll("-")).replaceAll("");
    var cut = words.substring(0, Math.min(words.length(), LONGEST_NAME));
    return (cut.isEmpty() ? "region" : EDGES.matcher(cut).replaceAll(""))
        + "-"
        + id.toString().substring(0, DIGITS);
  }

  private static NotFound unknown() {
    return new NotFound("There is no such region.");
  }
}
