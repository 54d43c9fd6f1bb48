package org.colloquy.answers.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.Joining;

/**
 * Forms, who is asked, and what people answered to confidential ones. The answers to the others lie
 * in the schema of the network's log until their form closes, and are nobody's that anybody could
 * name.
 */
@Dependent
public class AnswerData implements DataSet {

  @Override
  public String name() {
    return "answers";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("answer_form")
            .key("id")
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.plain("kind", "what a module calls its forms"),
                Column.plain("thing"),
                Column.plain("asked"),
                Column.plain("closes_at"),
                Column.plain("zone", "of the thing, not of a person"),
                Column.plain("confidential"),
                Column.plain("given"),
                Column.plain(
                    "results", "counts, and texts of which nobody can say whose they are")),
        Holding.of("answer_roll")
            .key("form_id", "member_id")
            .person("member_id")
            .joining(
                Joining.stay(
                    "a roll that is written beside an answer tells something of who gave it"))
            .columns(
                Column.personal("form_id").gone(),
                Column.member("member_id").gone(),
                Column.personal("given").gone(),
                Column.plain("turn")),
        Holding.of("confidential_answer")
            .key("form_id", "member_id")
            .person("member_id")
            .joining(Joining.oneFor("form_id").lowest("given_at"))
            .columns(
                Column.personal("form_id").gone(),
                Column.member("member_id").gone(),
                Column.personal("content").gone(),
                Column.personal("given_at").gone())
            // The figures stay; who said what is of use until those who asked have talked of it.
            .forDays(365, "given_at"));
  }
}
