package org.colloquy.registrations.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.colloquy.links.LinkHandler;
import org.colloquy.links.LinkOffer;
import org.colloquy.links.LinkTarget;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.permissions.Permission;

/** The address of somebody's calendar: read by programs, again and again, and never followed. */
@ApplicationScoped
public class FeedLink implements LinkHandler {

  /** The kind of thing that these links are about: a person's own sessions. */
  public static final String CALENDAR = "calendar";

  /** Calendars are set up once. */
  private static final Duration GOOD_FOR = Duration.ofDays(3650);

  @Override
  public LinkPurpose purpose() {
    return LinkPurpose.FEED;
  }

  @Override
  public Permission permission() {
    return Permission.CALENDAR_READ;
  }

  @Override
  public Duration goodFor() {
    return GOOD_FOR;
  }

  @Override
  public boolean once() {
    return false;
  }

  @Override
  public boolean renewable() {
    return false;
  }

  @Override
  public LinkOffer offer(LinkTarget target) {
    return LinkOffer.nothing(CALENDAR);
  }

  @Override
  public void follow(LinkTarget target) {
    throw new IllegalStateException("The address of a calendar is read, and never followed");
  }
}
