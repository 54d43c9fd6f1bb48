package org.colloquy.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.exchange.control.AnswerJob;
import org.colloquy.exchange.control.CountJob;
import org.colloquy.exchange.control.DeliverJob;
import org.colloquy.members.control.AccountDue;
import org.colloquy.registrations.control.Notice;
import org.colloquy.tenants.jobs.JobKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies in the queue since a version before is what lies there today. */
class StoredJobsTest {

  private static final String ID = "0193f3a0-0000-7000-8000-000000000001";
  private static final String OTHER = "0193f3a0-0000-7000-8000-000000000002";
  private static final Jsonb JSON = JsonbBuilder.create();

  static Stream<Arguments> jobs() {
    UUID id = UUID.fromString(ID);
    UUID other = UUID.fromString(OTHER);
    return Stream.of(
        Arguments.of(
            "session-notice",
            """
            {"kind": "MOVED_UP", "session": "%s", "key": "MOVED_UP:1", "member": "%s"}"""
                .formatted(ID, OTHER),
            new Notice(Notice.Kind.MOVED_UP, id, other, "MOVED_UP:1")),
        Arguments.of(
            "session-notice",
            """
            {"kind": "CANCELLED", "session": "%s", "key": "CANCELLED:1"}"""
                .formatted(ID),
            new Notice(Notice.Kind.CANCELLED, id, null, "CANCELLED:1")),
        Arguments.of("member-account", member(), new AccountDue(id)),
        Arguments.of("exchange.deliver", jointSession(), new DeliverJob.Delivery(id)),
        Arguments.of("exchange.answer", jointSession(), new AnswerJob.DueAnswer(id)),
        Arguments.of("exchange.count", jointSession(), new CountJob.DueCount(id)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("jobs")
  void isReadAsItWasWrittenAndWrittenAsItIsRead(String kind, String stored, Record work) {
    assertThat(work.getClass().getAnnotation(JobKind.class).value()).isEqualTo(kind);
    assertThat(JSON.fromJson(stored, work.getClass())).isEqualTo(work);
    assertThat(json(JSON.toJson(work))).isEqualTo(json(stored));
  }

  private static String member() {
    return "{\"member\": \"" + ID + "\"}";
  }

  private static String jointSession() {
    return "{\"jointSession\": \"" + ID + "\"}";
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
