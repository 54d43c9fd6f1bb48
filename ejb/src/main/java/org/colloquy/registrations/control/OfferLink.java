package org.colloquy.registrations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.colloquy.links.LinkHandler;
import org.colloquy.links.LinkOffer;
import org.colloquy.links.LinkTarget;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.permissions.Permission;
import org.colloquy.shared.Conflict;

/** "I take it": the place that is held for whoever was next in line. */
@ApplicationScoped
public class OfferLink implements LinkHandler {

  @Inject private PlaceLinks places;
  @Inject private Seats seats;

  @Override
  public LinkPurpose purpose() {
    return LinkPurpose.OFFER;
  }

  @Override
  public Permission permission() {
    return Permission.OFFER_TAKE;
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
    return false;
  }

  @Override
  public LinkOffer offer(LinkTarget target) {
    LinkOffer offer =
        places.isOffered(target)
            ? LinkOffer.to("take-offer")
            : places
                .standing(target)
                .map(
                    standing ->
                        switch (standing) {
                          case CONFIRMED -> LinkOffer.nothing("has-seat");
                          case WAITING -> LinkOffer.nothing("waits");
                          case OFFERED, CANCELLED -> LinkOffer.nothing("offer-over");
                        })
                .orElseGet(() -> LinkOffer.nothing("offer-over"));
    return places.offer(target, offer);
  }

  @Override
  public void follow(LinkTarget target) {
    if (!places.mayCome(target)) {
      throw new Conflict("not-taking-part");
    }
    seats.accept(places.lock(target), target.member());
  }
}
