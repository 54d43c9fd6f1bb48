package org.colloquy.registrations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.colloquy.links.LinkHandler;
import org.colloquy.links.LinkOffer;
import org.colloquy.links.LinkTarget;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.permissions.Permission;

/** "I cannot come": gives the place back, and the seat to the next in line. */
@ApplicationScoped
public class CancelLink implements LinkHandler {

  @Inject private PlaceLinks places;
  @Inject private Seats seats;

  @Override
  public LinkPurpose purpose() {
    return LinkPurpose.CANCEL;
  }

  @Override
  public Permission permission() {
    return Permission.PLACE_GIVE_BACK;
  }

  @Override
  public Duration goodFor() {
    return PlaceLinks.GOOD_FOR;
  }

  /** Who comes after all may have to cancel again. */
  @Override
  public boolean once() {
    return false;
  }

  @Override
  public boolean renewable() {
    return true;
  }

  @Override
  public LinkOffer offer(LinkTarget target) {
    var offer =
        places
            .standing(target)
            .map(
                standing ->
                    switch (standing) {
                      case CONFIRMED -> LinkOffer.to("cancel-seat");
                      case WAITING, OFFERED -> LinkOffer.to("cancel-waiting");
                      case CANCELLED -> LinkOffer.nothing("not-registered");
                    })
            .orElseGet(() -> LinkOffer.nothing("not-registered"));
    return places.offer(target, offer);
  }

  @Override
  public void follow(LinkTarget target) {
    seats.cancel(places.lock(target), target.member());
  }
}
