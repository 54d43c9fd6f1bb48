package org.colloquy.web.sessions;

import jakarta.faces.context.FacesContext;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.sessions.boundary.SessionText;
import org.colloquy.sessions.boundary.SessionView;
import org.colloquy.shared.Sitting;
import org.colloquy.shared.Sittings;
import org.colloquy.web.page.ShownTime;
import org.colloquy.web.page.Typed;

/**
 * The blocks of time that a form has after the first one: a pair of fields each, as many as were
 * asked for. One whose fields are both empty is none.
 */
final class SessionBlocks {
  static final String FIELD = "sittings";

  private static final String START = "start";
  private static final String END = "end";
  private static final String FURTHER_START = "furtherStart";
  private static final String FURTHER_END = "furtherEnd";

  private final List<Block> blocks;

  /**
   * A pair of fields.
   *
   * @param number from 2, as the first block stands in the fields of start and end
   */
  public record Block(int number, String start, String end) {

    private boolean empty() {
      return start.isBlank() && end.isBlank();
    }

    private String text() {
      return start + "/" + end;
    }
  }

  private SessionBlocks(Stream<String> texts) {
    blocks = new ArrayList<>();
    texts.forEach(this::add);
  }

  /** What the form that is being answered has; empty when none was sent. */
  static Optional<SessionBlocks> sent() {
    Map<String, String[]> sent =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    if (!FacesContext.getCurrentInstance().isPostback()) {
      return Optional.empty();
    }
    String[] starts = sent.getOrDefault(FURTHER_START, new String[0]);
    String[] ends = sent.getOrDefault(FURTHER_END, new String[0]);
    return Optional.of(
        new SessionBlocks(
            IntStream.range(0, Math.min(Sittings.MOST, Math.min(starts.length, ends.length)))
                .mapToObj(i -> starts[i] + "/" + ends[i])));
  }

  static SessionBlocks of(Typed<SessionDraft> typed) {
    return new SessionBlocks(typed.list(FIELD).stream());
  }

  /** Fills the form with the blocks of what is kept, on the clocks of its zone. */
  static void show(Typed<SessionDraft> typed, SessionText kept) {
    List<Sitting> all = kept.blocks();
    typed.put(END, new ShownTime(all.get(0).end(), kept.zone()).text());
    typed.put(
        FIELD,
        all.stream()
            .skip(1)
            .map(
                block ->
                    new ShownTime(block.start(), kept.zone()).text()
                        + "/"
                        + new ShownTime(block.end(), kept.zone()).text())
            .toList());
  }

  /** For somebody who compares what two people wrote. */
  static String inWords(String text) {
    return text.replace('T', ' ').replace("/", " – ");
  }

  List<Block> all() {
    return List.copyOf(blocks);
  }

  void add() {
    if (blocks.size() + 1 < Sittings.MOST) {
      add("/");
    }
  }

  void remove(int number) {
    List<String> kept =
        blocks.stream().filter(block -> block.number() != number).map(Block::text).toList();
    blocks.clear();
    kept.forEach(this::add);
  }

  /** Those that say something, each in one text. */
  List<String> texts() {
    return blocks.stream().filter(block -> !block.empty()).map(Block::text).toList();
  }

  SessionDraft draft(Typed<SessionDraft> typed) {
    return together(typed, List.of(), null).draft();
  }

  SessionDraft draft(Typed<SessionDraft> typed, SessionView kept) {
    SessionText before = kept.line().text();
    return together(typed, before.blocks(), before.zone()).draft(kept);
  }

  /** With one block alone the form is what it says; with several they say all. */
  private Typed<SessionDraft> together(
      Typed<SessionDraft> typed, List<Sitting> before, ZoneId zone) {
    if (texts().isEmpty()) {
      // What is kept starts and ends elsewhere where it has more blocks than the form by now.
      return before.size() > 1
          ? typed
              .with(START, null)
              .with(END, null)
              .with(FIELD, meant(Stream.of(first(typed)), typed, before, zone))
          : typed.with(FIELD, List.of());
    }
    return typed
        .with(START, null)
        .with(END, null)
        .with(
            FIELD,
            meant(Stream.concat(Stream.of(first(typed)), texts().stream()), typed, before, zone));
  }

  private static String first(Typed<SessionDraft> typed) {
    return said(typed.text(START)) + "/" + said(typed.text(END));
  }

  /** A time that comes back as it was shown means what is kept, as in every form. */
  private static List<String> meant(
      Stream<String> texts, Typed<SessionDraft> typed, List<Sitting> before, ZoneId zone) {
    return texts
        .map(
            text -> {
              String[] parts = text.split("/", -1);
              return meant(parts[0], typed, before, zone)
                  + "/"
                  + meant(parts.length > 1 ? parts[1] : "", typed, before, zone);
            })
        .toList();
  }

  private static String meant(
      String text, Typed<SessionDraft> typed, List<Sitting> before, ZoneId zone) {
    return before.stream()
        .flatMap(block -> Stream.of(block.start(), block.end()))
        .map(at -> new ShownTime(at, zone).meant(text, typed.text("zone")))
        .filter(found -> !found.equals(text))
        .findFirst()
        .orElse(text);
  }

  private void add(String text) {
    int between = text.indexOf('/');
    blocks.add(
        new Block(blocks.size() + 2, text.substring(0, between), text.substring(between + 1)));
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }
}
