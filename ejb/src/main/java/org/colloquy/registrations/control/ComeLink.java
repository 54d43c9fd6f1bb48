package org.colloquy.registrations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.colloquy.links.LinkHandler;
import org.colloquy.links.LinkOffer;
import org.colloquy.links.LinkTarget;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.permissions.Permission;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.shared.Conflict;

/**
 * "I will come": who has a place keeps it, who gave it back gets a seat or the end of the line. Who
 * takes no part in the network for now gets none.
 */
@ApplicationScoped
public class ComeLink implements LinkHandler {

  @Inject private PlaceLinks places;
  @Inject private Seats seats;

  @Override
  public LinkPurpose purpose() {
    return LinkPurpose.COME;
  }

  @Override
  public Permission permission() {
    return Permission.PLACE_TAKE;
  }

  @Override
  public Duration goodFor() {
    return PlaceLinks.GOOD_FOR;
  }

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
                      case CONFIRMED -> LinkOffer.nothing("has-seat");
                      case WAITING -> LinkOffer.nothing("waits");
                      case OFFERED -> LinkOffer.to("take-offer");
                      case CANCELLED -> LinkOffer.to("come");
                    })
            .orElseGet(
                () ->
                    places.mayCome(target)
                        ? LinkOffer.to("come")
                        : LinkOffer.nothing("not-taking-part"));
    return places.offer(target, offer);
  }

  @Override
  public void follow(LinkTarget target) {
    if (!places.mayCome(target)) {
      throw new Conflict("not-taking-part");
    }
    if (places.standing(target).filter(RegistrationStatus.OFFERED::equals).isPresent()) {
      seats.accept(places.lock(target), target.member());
    } else {
      seats.registerAsBefore(places.lock(target), target.member());
    }
  }
}
