package org.colloquy.sessions.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.shared.Fields;

/**
 * A draft of which a test says only what it is about; the rest is an afternoon in Nairobi in 2090.
 *
 * <pre>{@code
 * SampleDraft.titled("One seat").with("seats", "1").draft()
 * }</pre>
 */
public final class SampleDraft {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  private SampleDraft() {
    with("kind", "webinar");
    with("start", "2090-12-03T16:00");
    with("end", "2090-12-03T17:30");
    with("zone", "Africa/Nairobi");
    fields.put("example", false);
    fields.put("apart", false);
  }

  public static SampleDraft titled(String title) {
    return new SampleDraft().with("title", title);
  }

  /** Says one of its fields, by name. */
  public SampleDraft with(String field, String text) {
    assertThat(SessionDraft.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .contains(field);
    fields.put(field, text);
    return this;
  }

  /** Ticks one of its fields, by name. */
  public SampleDraft ticked(String field) {
    assertThat(fields).containsEntry(field, false);
    fields.put(field, true);
    return this;
  }

  public SessionDraft draft() {
    return Fields.make(SessionDraft.class, part -> fields.get(part.getName()));
  }
}
