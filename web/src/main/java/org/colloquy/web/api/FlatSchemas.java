package org.colloquy.web.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.attendance.Reckoning;
import org.colloquy.feedback.FeedbackResults;
import org.colloquy.imports.ImportLine;
import org.colloquy.imports.ImportView;
import org.colloquy.letters.MailChoiceView;
import org.colloquy.members.About;
import org.colloquy.members.MyAbout;
import org.colloquy.sessions.boundary.SeriesDraft;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.sessions.boundary.SessionView;
import org.colloquy.shared.Flat;
import org.colloquy.tasks.TaskLine;
import org.colloquy.tasks.TaskView;
import org.colloquy.web.exchange.JointSessionsResource.JointInput;
import org.colloquy.web.me.MeResource.AboutInput;
import org.colloquy.web.sessions.AttendanceResource.Arrival;
import org.colloquy.web.sessions.SessionsResource.SessionInput;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes what stands {@link Flat} in a record where it stands: among the record's own fields.
 */
final class FlatSchemas {

  /** Those that the services take and give; one that holds another comes after it. */
  private static final List<Class<? extends Record>> WHOLES =
      List.of(
          SessionLine.class,
          SessionView.class,
          SessionInput.class,
          SeriesDraft.class,
          JointInput.class,
          AboutInput.class,
          About.class,
          MyAbout.class,
          MailChoiceView.class,
          FeedbackResults.class,
          TaskLine.class,
          TaskView.class,
          ImportLine.class,
          ImportView.class,
          Arrival.class,
          Reckoning.class);

  private final Map<String, Schema> schemas;

  private FlatSchemas(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  static void describe(OpenAPI description) {
    var components = description.getComponents();
    var flat = new FlatSchemas(components.getSchemas());
    WHOLES.forEach(flat::describe);
    WHOLES.stream()
        .flatMap(whole -> List.of(whole.getRecordComponents()).stream())
        .filter(part -> part.isAnnotationPresent(Flat.class))
        .filter(part -> !WHOLES.contains(part.getType()) && !standsByItself(part.getType()))
        .forEach(part -> components.removeSchema(nameOf(part.getType())));
  }

  /** Whether it is also a field of one of them, and not only among its fields. */
  private static boolean standsByItself(Class<?> type) {
    return WHOLES.stream()
        .flatMap(whole -> List.of(whole.getRecordComponents()).stream())
        .anyMatch(part -> part.getType() == type && !part.isAnnotationPresent(Flat.class));
  }

  private void describe(Class<?> whole) {
    var schema = schemas.get(nameOf(whole));
    var fields = new LinkedHashMap<String, Schema>();
    var required = new ArrayList<String>();
    for (RecordComponent part : whole.getRecordComponents()) {
      if (part.isAnnotationPresent(Flat.class)) {
        var inner = schemas.get(nameOf(part.getType()));
        fields.putAll(inner.getProperties());
        required.addAll(listed(inner.getRequired()));
      } else {
        fields.put(part.getName(), schema.getProperties().get(part.getName()));
        listed(schema.getRequired()).stream().filter(part.getName()::equals).forEach(required::add);
      }
    }
    schema.setProperties(fields);
    schema.setRequired(required.isEmpty() ? null : required);
  }

  private static List<String> listed(List<String> names) {
    return names == null ? List.of() : names;
  }

  private static String nameOf(Class<?> type) {
    var named = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    return named == null || named.name().isEmpty() ? type.getSimpleName() : named.name();
  }
}
