package org.colloquy.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.links.LinkHandler;
import org.colloquy.links.LinkOffer;
import org.colloquy.links.LinkTarget;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.permissions.Permission;

/** Links that open once, and count how often something was done by them. */
@ApplicationScoped
public class Knocks implements LinkHandler {

  private final ConcurrentHashMap<UUID, AtomicInteger> knocks = new ConcurrentHashMap<>();

  /** How often a link about this thing was followed. */
  public int at(UUID door) {
    return knocks.computeIfAbsent(door, key -> new AtomicInteger()).get();
  }

  @Override
  public LinkPurpose purpose() {
    return LinkPurpose.VERIFY;
  }

  @Override
  public Permission permission() {
    return Permission.PLACE_TAKE;
  }

  @Override
  public Duration goodFor() {
    return Duration.ofDays(1);
  }

  @Override
  public boolean once() {
    return true;
  }

  @Override
  public boolean renewable() {
    return false;
  }

  @Override
  public LinkOffer offer(LinkTarget target) {
    return LinkOffer.to("knock");
  }

  @Override
  public void follow(LinkTarget target) {
    at(target.thing());
    knocks.get(target.thing()).incrementAndGet();
  }
}
