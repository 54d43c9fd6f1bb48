package org.colloquy.web.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.registrations.boundary.OwnCalendar;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;

/**
 * {@code /me/calendar}: the address by which the reader's calendar fetches their sessions. It is
 * shown by the answer that makes it and never again.
 */
@Named("calendarPage")
@RequestScoped
public class CalendarPage {

  private static final String TEXTS = "peopleText";

  @Inject private OwnCalendar calendar;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private String address;

  public String make() {
    return forms.submit(
        TEXTS,
        () -> {
          address = calendar.share();
          return null;
        });
  }

  public String end() {
    return forms.submit(
        TEXTS,
        () -> {
          calendar.end();
          notices.done(TEXTS, "done.calendar");
          return "/me/calendar?faces-redirect=true";
        });
  }

  public boolean isShared() {
    return calendar.isShared();
  }

  /** The address that was made just now; null otherwise. */
  public String getAddress() {
    return address;
  }
}
