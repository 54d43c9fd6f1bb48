package org.colloquy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.files.boundary.FileStore;
import org.colloquy.files.boundary.Files;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.jobs.DailyRunner;
import org.colloquy.members.boundary.Members;
import org.colloquy.sessions.boundary.Materials;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.junit.jupiter.api.Test;

/** Files of sessions: who keeps them, who reads them, and what is left of those that broke off. */
public interface FileCases {

  int MEGABYTE = 1 << 20;

  @Test
  default void whoRunsASessionKeepsItsFilesAndWhoSeesItReadsThem() throws Exception {
    var network = Networks.make("files-session");
    var organiser = Person.of(network, "Organiser", Roles.CONVENER);
    var member = Person.of(network, "Member");
    var draft = session(organiser, false);
    var shown = session(organiser, true);

    var hidden = add(organiser, draft, "plan.txt", "Not yet.");
    var file = add(organiser, shown, "C:\\talks\\Falls.txt", "What we saw.");

    assertThat(file.name()).isEqualTo("Falls.txt");
    assertThat(file.type()).isEqualTo("text/plain");
    assertThat(text(member, file.id())).isEqualTo("What we saw.");
    assertThat(text(organiser, hidden.id())).isEqualTo("Not yet.");
    assertThatThrownBy(() -> text(member, hidden.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> add(member, shown, "mine.txt", "x")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> member.does(() -> Beans.of(Materials.class).remove(shown, file.id())))
        .isInstanceOf(NotFound.class);
    var elsewhere = Person.of(Networks.make("files-elsewhere"), "Member", Roles.NETWORK_ADMIN);
    assertThatThrownBy(() -> text(elsewhere, file.id())).isInstanceOf(NotFound.class);
  }

  @Test
  default void aFileThatWasRemovedIsThereForNobodyUntilItIsBroughtBack() throws Exception {
    var network = Networks.make("files-removed");
    var organiser = Person.of(network, "Organiser", Roles.CONVENER);
    var session = session(organiser, true);
    var file = add(organiser, session, "a.txt", "Text.");
    var materials = Beans.of(Materials.class);

    organiser.does(() -> materials.remove(session, file.id()));

    assertThatThrownBy(() -> text(organiser, file.id())).isInstanceOf(NotFound.class);
    var view = organiser.does(() -> materials.of(session));
    assertThat(view.files()).isEmpty();
    assertThat(view.removed()).extracting(StoredFileView::id).containsExactly(file.id());
    organiser.does(() -> materials.bringBack(session, file.id()));
    assertThat(text(organiser, file.id())).isEqualTo("Text.");

    organiser.does(() -> materials.remove(session, file.id()));
    Networks.sql()
        .update(
            "UPDATE `"
                + network.schema()
                + "`.stored_file SET removed_at = removed_at - INTERVAL 8"
                + " DAY");
    Beans.of(DailyRunner.class).ask();
    ExchangeWorld.await(() -> pieces(network) == 0);
    assertThat(organiser.does(() -> materials.of(session)).removed()).isEmpty();
  }

  @Test
  default void whatWasAttachedToAnAnswerIsForWhoGetsAnswersAndForNinetyDays() throws Exception {
    var network = Networks.make("files-answers");
    var admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    var organiser = Person.of(network, "Organiser", Roles.CONVENER);
    var writer = Person.of(network, "Writer");
    var owner = new FileOwner("session-answer", session(organiser, true));
    var files = List.of(Ids.next(), Ids.next());
    for (var id : files) {
      for (var again = 0; again < 2; again++) {
        BoundTenant.run(
            network,
            () ->
                Beans.of(FileStore.class)
                    .receive(
                        id,
                        owner,
                        "notes.txt",
                        new ByteArrayInputStream("What I saw.".getBytes(StandardCharsets.UTF_8)),
                        writer.id()));
      }
    }
    assertThat(pieces(network)).as("each once").isEqualTo(2);

    assertThat(text(organiser, files.get(0))).isEqualTo("What I saw.");
    for (var other : List.of(admin, writer)) {
      assertThatThrownBy(() -> text(other, files.get(0))).isInstanceOf(NotFound.class);
    }
    Networks.sql()
        .update(
            "UPDATE `"
                + network.schema()
                + "`.stored_file SET kept_at = kept_at - INTERVAL 91 DAY WHERE id = ?",
            files.get(0));
    Beans.of(DailyRunner.class).ask();
    ExchangeWorld.await(() -> !isThere(organiser, files.get(0)));
    assertThat(text(organiser, files.get(1))).isEqualTo("What I saw.");

    admin.does(() -> Beans.of(Members.class).remove(organiser.id()));
    assertThat(text(admin, files.get(1))).as("who gets answers now").isEqualTo("What I saw.");
  }

  private static boolean isThere(Person reader, UUID file) throws Exception {
    try {
      text(reader, file);
      return true;
    } catch (NotFound gone) {
      return false;
    }
  }

  @Test
  default void aFileThatBreaksOffLeavesNothing() throws Exception {
    var network = Networks.make("files-broken");
    var organiser = Person.of(network, "Organiser", Roles.CONVENER);
    var session = session(organiser, true);
    var broken =
        new SequenceInputStream(
            new ByteArrayInputStream(new byte[3 * MEGABYTE]),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("The line is gone");
              }

              @Override
              public int read(byte[] to, int from, int length) throws IOException {
                return read();
              }
            });

    assertThatThrownBy(() -> add(organiser, session, "film.mp4", broken, RequestKey.fresh()))
        .isInstanceOf(Conflict.class)
        .hasMessage("upload-broken");

    assertThat(pieces(network)).isZero();
    assertThat(organiser.does(() -> Beans.of(Materials.class).of(session)).files()).isEmpty();
  }

  @Test
  default void whatANodeThatStoppedHasLeftGoesTheNextDay() throws Exception {
    var network = Networks.make("files-stray");
    var organiser = Person.of(network, "Organiser", Roles.CONVENER);
    var kept = add(organiser, session(organiser, true), "kept.txt", "Kept.");
    for (var age : new int[] {1, 30}) {
      Networks.sql()
          .update(
              "INSERT INTO `"
                  + network.schema()
                  + "`.file_chunk (content_id, width, number, content, written_at) VALUES (?, 0, 0,"
                  + " 'x', UTC_TIMESTAMP(6) - INTERVAL "
                  + age
                  + " HOUR)",
              UUID.randomUUID());
    }
    assertThat(pieces(network)).isEqualTo(3);

    Beans.of(DailyRunner.class).ask();

    ExchangeWorld.await(() -> pieces(network) == 2);
    assertThat(text(organiser, kept.id())).isEqualTo("Kept.");
  }

  @Test
  default void theSameRequestSentAgainIsTheOneFile() throws Exception {
    var network = Networks.make("files-again");
    var organiser = Person.of(network, "Organiser", Roles.CONVENER);
    var session = session(organiser, true);
    var key = RequestKey.fresh();

    var first = add(organiser, session, "a.txt", stream("Text."), key);
    var second = add(organiser, session, "a.txt", stream("Text."), key);

    assertThat(second).isEqualTo(first);
    assertThat(pieces(network)).isEqualTo(1);
  }

  @Test
  default void whatIsNotTakenIsSaidAtTheField() throws Exception {
    var network = Networks.make("files-refused");
    var organiser = Person.of(network, "Organiser", Roles.CONVENER);
    var session = session(organiser, true);

    assertThatThrownBy(() -> add(organiser, session, "a.txt", ""))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("files.empty");
    assertThatThrownBy(() -> add(organiser, session, "harmless.pdf", "MZ\u0090\0\3\0\0\0"))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("files.program");
    assertThatThrownBy(() -> add(organiser, session, "/", "x"))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("files.name.missing");
    assertThat(pieces(network)).isZero();
  }

  @Test
  default void aFileOfAThingThatNobodyAnswersForIsThereForNobody() throws Exception {
    var network = Networks.make("files-nobody");
    var organiser = Person.of(network, "Organiser", Roles.NETWORK_ADMIN);
    var file = add(organiser, session(organiser, true), "a.txt", "Text.");
    Networks.sql()
        .update("UPDATE `" + network.schema() + "`.stored_file SET owner_kind = 'no-such'");

    assertThatThrownBy(() -> text(organiser, file.id())).isInstanceOf(NotFound.class);
  }

  private static UUID session(Person organiser, boolean publish) throws Exception {
    return organiser.does(
        () ->
            Beans.of(SessionPlanning.class)
                .create(RequestKey.fresh(), SampleDraft.titled("Falls").draft(), publish));
  }

  private static StoredFileView add(Person person, UUID session, String name, String text)
      throws Exception {
    return add(person, session, name, stream(text), RequestKey.fresh());
  }

  private static StoredFileView add(
      Person person, UUID session, String name, InputStream content, RequestKey key)
      throws Exception {
    return person.does(() -> Beans.of(Materials.class).add(session, key, name, content));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String text(Person reader, UUID file) throws Exception {
    return reader.does(
        () -> new String(Beans.of(Files.class).piece(file, 0, 0), StandardCharsets.UTF_8));
  }

  private static long pieces(Tenant network) {
    return Networks.sql()
        .first("SELECT COUNT(*) FROM `" + network.schema() + "`.file_chunk", row -> row.getLong(1))
        .orElseThrow();
  }
}
