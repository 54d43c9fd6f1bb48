package org.colloquy.exchange.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** What came from other networks and went to them, and who decided about it here. */
@Dependent
public class ExchangeData implements DataSet {

  private static final String OPERATOR = "the operator's words, the same to every network";
  private static final String CODE = "one of a fixed list";
  private static final String DECIDED =
      "both sides' books agree on what was decided; the row there names nobody any more";

  @Override
  public String name() {
    return "exchange";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(invitation(), count(), ledger());
  }

  private static Holding invitation() {
    return Holding.of("joint_invitation")
        .key("id")
        .columns(
            Column.plain("id"),
            Column.plain("version"),
            Column.plain("revision"),
            Column.plain("title", OPERATOR),
            Column.plain("agenda", OPERATOR),
            Column.plain("starts_at"),
            Column.plain("ends_at"),
            Column.plain("zone", OPERATOR),
            Column.plain("link", OPERATOR),
            Column.plain("cancelled"),
            Column.plain("cancel_reason", OPERATOR),
            Column.plain("received_at"),
            Column.plain("answer", CODE),
            Column.plain("answer_number"),
            Column.plain("answered_revision"),
            Column.plain("answered_at"),
            Column.member("answered_by").kept(DECIDED).shows("title", "answer", "answered_at"),
            Column.plain("decline_reason", CODE),
            Column.plain("note", "what the network says of it to its own people"),
            Column.plain("session_id"));
  }

  private static Holding count() {
    return Holding.of("joint_count")
        .key("joint_session_id")
        .columns(
            Column.plain("joint_session_id"),
            Column.plain("due"),
            Column.plain("due_generation"),
            Column.plain("count_number"),
            Column.plain("confirmed"),
            Column.plain("waiting"),
            Column.plain("counted_at"));
  }

  private static Holding ledger() {
    return Holding.of("exchange_ledger")
        .key("id")
        .columns(
            Column.plain("id"),
            Column.plain("joint_session_id"),
            Column.plain("direction", CODE),
            Column.plain("kind", CODE),
            Column.plain("revision"),
            Column.plain("confirmed"),
            Column.plain("waiting"),
            Column.member("member_id")
                .kept(DECIDED)
                .shows("joint_session_id", "kind", "happened_at"),
            Column.plain("happened_at"));
  }
}
