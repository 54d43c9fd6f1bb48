package org.colloquy.datasets;

import java.util.List;

/**
 * The tables of one module. It stands beside the module as a CDI bean that needs nothing:
 *
 * <pre>{@code
 * @Dependent
 * public class CommentData implements DataSet {
 *   public String name() {
 *     return "comments";
 *   }
 *
 *   public List<Holding> holdings() {
 *     return List.of(
 *         Holding.of("comment")
 *             .key("id")
 *             .person("author_id")
 *             .columns(
 *                 Column.plain("id"),
 *                 Column.member("author_id").kept("the thread stays whole"),
 *                 Column.personal("text").emptied(),
 *                 Column.personal("written_at").kept("says nothing without the text")));
 *   }
 * }
 * }</pre>
 */
public interface DataSet {

  /** Names it where data is listed: "communities". */
  String name();

  List<Holding> holdings();
}
