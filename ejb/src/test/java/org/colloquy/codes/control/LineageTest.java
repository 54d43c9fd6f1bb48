package org.colloquy.codes.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.codes.entity.CodeFacts;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.Judgement;
import org.colloquy.imports.Verdict;
import org.junit.jupiter.api.Test;

/** What is thought of rows of a list of codes, by what the network has and by each other. */
class LineageTest {

  private static final Map<String, CodeFacts> NETWORK =
      Map.of(
          "kenya", new CodeFacts("Kenya", null, 10, false),
          "coast", new CodeFacts("Coast", "kenya", 20, false),
          "rift", new CodeFacts("Rift Valley", "kenya", 30, true));

  @Test
  void aNewCodeIsNewAndAKnownOneSaysWhatWouldChange() {
    assertThat(judged(row("nairobi", "Nairobi", "kenya"))).containsExactly(Judgement.NEW);
    assertThat(judged(row("coast", "The Coast", "kenya")))
        .containsExactly(new Judgement(Verdict.KNOWN, "", "changes.label"));
    assertThat(judged(row("RIFT", "Rift", "-", "7", "yes")))
        .containsExactly(new Judgement(Verdict.KNOWN, "", "changes.label.parent.position.offered"));
    assertThat(judged(row("coast", "Coast", "Kenya"))).containsExactly(Judgement.unchanged("same"));
  }

  @Test
  void whatARowDoesNotSayStays() {
    assertThat(judged(row("rift", "", ""))).containsExactly(Judgement.unchanged("same"));
  }

  @Test
  void aParentMayComeLaterInTheList() {
    assertThat(judged(row("kisumu", "Kisumu", "nyanza"), row("nyanza", "Nyanza", "kenya")))
        .containsExactly(Judgement.NEW, Judgement.NEW);
  }

  @Test
  void aParentThatNobodyKnowsIsAnErrorOfTheRow() {
    assertThat(judged(row("kisumu", "Kisumu", "nyanza")))
        .containsExactly(Judgement.wrong("parent", "parent-unknown"));
  }

  @Test
  void aParentWhoseOwnRowIsWrongDoesNotCome() {
    assertThat(judged(row("kisumu", "Kisumu", "nyanza"), row("nyanza", "", "kenya")))
        .containsExactly(
            Judgement.wrong("parent", "parent-unknown"), Judgement.wrong("label", "label-missing"));
    assertThat(judged(row("bondo", "Bondo", "siaya"), row("siaya", "Siaya", "nowhere")))
        .containsExactly(
            Judgement.wrong("parent", "parent-unknown"),
            Judgement.wrong("parent", "parent-unknown"));
  }

  @Test
  void whatWouldLieInItselfIsAnErrorOfEachRowOfTheCircle() {
    assertThat(judged(row("a", "A", "a"))).containsExactly(circle());
    assertThat(judged(row("a", "A", "b"), row("b", "B", "c"), row("c", "C", "a")))
        .containsExactly(circle(), circle(), circle());
    assertThat(judged(row("d", "D", "a"), row("a", "A", "b"), row("b", "B", "a")))
        .as("what hangs on a circle does not come either")
        .containsExactly(Judgement.wrong("parent", "parent-unknown"), circle(), circle());
  }

  @Test
  void aCircleThroughWhatTheNetworkHasIsFound() {
    assertThat(judged(row("kenya", "Kenya", "coast"))).containsExactly(circle());
    assertThat(judged(row("kenya", "Kenya", "coast"), row("coast", "Coast", "-")))
        .as("turned round within one list")
        .containsExactly(
            new Judgement(Verdict.KNOWN, "", "changes.parent"),
            new Judgement(Verdict.KNOWN, "", "changes.parent"));
  }

  @Test
  void aFieldThatCannotBeIsNamed() {
    assertThat(judged(row("no way!", "Label", ""))).containsExactly(wrong("code", "code-form"));
    assertThat(judged(row("x", "", ""))).containsExactly(wrong("label", "label-missing"));
    assertThat(judged(row("x", "l".repeat(121), ""))).containsExactly(wrong("label", "text.long"));
    assertThat(judged(row("x", "X", "", "-1", ""))).containsExactly(wrong("position", "position"));
    assertThat(judged(row("x", "X", "", "", "perhaps")))
        .containsExactly(wrong("offered", "offered"));
  }

  @Test
  void whatAListHasDoneIsKnownUntilSomebodyChangesIt() {
    var before = new CodeFacts("\"".repeat(120), "p".repeat(40), 999_999, false);
    var after = new CodeFacts("After", null, 1, true);
    var done = TakenBack.of("c".repeat(40), before, after);

    assertThat(TakenBack.read(done.written())).isEqualTo(done);
    assertThat(done.written().length()).as("fits its column").isLessThanOrEqualTo(500);
    assertThat(done.isStill(after)).isTrue();
    assertThat(done.isStill(new CodeFacts("After", "x", 1, true))).isFalse();
    var made = TakenBack.of("new", null, after);
    assertThat(TakenBack.read(made.written())).isEqualTo(made);
  }

  private static Judgement circle() {
    return wrong("parent", "parent-circle");
  }

  private static Judgement wrong(String field, String reason) {
    return Judgement.wrong(field, reason);
  }

  private static List<Judgement> judged(ListedCode... rows) {
    var inList = List.of(rows).stream().collect(Collectors.toMap(ListedCode::code, row -> row));
    var lineage =
        new Lineage(List.of(rows), codes -> among(NETWORK, codes), codes -> among(inList, codes));
    return List.of(rows).stream().map(row -> CodeImport.judge(row, lineage)).toList();
  }

  private static <T> Map<String, T> among(Map<String, T> all, Set<String> codes) {
    var found = new LinkedHashMap<>(all);
    found.keySet().retainAll(codes);
    return found;
  }

  private static ListedCode row(String code, String label, String parent) {
    return row(code, label, parent, "", "");
  }

  private static ListedCode row(
      String code, String label, String parent, String position, String offered) {
    return ListedCode.of(
        new ImportRow(
            1,
            Map.of(
                "code", code,
                "label", label,
                "parent", parent,
                "position", position,
                "offered", offered)));
  }
}
