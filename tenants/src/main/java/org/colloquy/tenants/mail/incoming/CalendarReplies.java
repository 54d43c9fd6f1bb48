package org.colloquy.tenants.mail.incoming;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Sequence;
import org.colloquy.tenants.mail.incoming.IncomingMail.CalendarAnswer;

/** Reads what a calendar answers to an invitation. */
final class CalendarReplies {

  private CalendarReplies() {}

  /** Empty for what is no reply of one person to one entry. */
  static Optional<CalendarAnswer> read(String text) {
    try {
      var calendar = new CalendarBuilder().build(new StringReader(text));
      return isReply(calendar)
          ? calendar.getComponents(Component.VEVENT).stream()
              .findFirst()
              .flatMap(CalendarReplies::answer)
          : Optional.empty();
    } catch (IOException | ParserException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isReply(Calendar calendar) {
    Optional<Property> method = calendar.getProperty(Property.METHOD);
    return method.filter(each -> each.getValue().equalsIgnoreCase("REPLY")).isPresent();
  }

  private static Optional<CalendarAnswer> answer(Component entry) {
    Optional<Property> uid = entry.getProperty(Property.UID);
    Optional<Property> attendee = entry.getProperty(Property.ATTENDEE);
    Optional<Parameter> answer = attendee.flatMap(who -> who.getParameter(Parameter.PARTSTAT));
    return uid.isPresent() && answer.isPresent()
        ? Optional.of(
            new CalendarAnswer(uid.get().getValue(), sequence(entry), answer.get().getValue()))
        : Optional.empty();
  }

  /** An entry that says none is the first. */
  private static int sequence(Component entry) {
    return entry.<Sequence>getProperty(Property.SEQUENCE).map(Sequence::getSequenceNo).orElse(0);
  }
}
