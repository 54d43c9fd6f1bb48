package org.colloquy.permissions;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whoever asks, with what they were given: a person by roles, a link by what it was mailed for, a
 * program by the permissions it was made for. One {@link Decision} is made about all of them.
 */
public sealed interface Holder {

  /** Nobody that is known: what anybody may do. */
  Holder ANYBODY = new Nobody();

  /** What logs and records may call them; no name of a person. */
  String label();

  /** Nobody that is known. */
  record Nobody() implements Holder {

    @Override
    public String label() {
      return "anybody";
    }
  }

  /**
   * Somebody who is signed in, as the network or the platform knew them when the request began.
   *
   * @param id the member's id; an operator's subject at the platform's realm
   * @param member the member's id; empty for an operator
   * @param roles that count wherever they are
   * @param holdings roles that count in one place
   */
  record Person(String id, Optional<UUID> member, Set<String> roles, Set<Holding> holdings)
      implements Holder {

    public Person {
      Objects.requireNonNull(id, "Who it is");
      roles = Set.copyOf(roles);
      holdings = Set.copyOf(holdings);
    }

    public static Person member(UUID id, Set<String> roles, Set<Holding> holdings) {
      return new Person(id.toString(), Optional.of(id), roles, holdings);
    }

    /** Somebody who belongs to the platform and to no network. */
    public static Person ofPlatform(String subject, Set<String> roles) {
      return new Person(subject, Optional.empty(), roles, Set.of());
    }

    @Override
    public String label() {
      return id;
    }
  }

  /** Whoever holds a link: it is good for one purpose, and for the one thing it was mailed for. */
  record Link(LinkPurpose purpose, Scope scope) implements Holder {

    public static Link of(LinkPurpose purpose, String key) {
      return new Link(purpose, Scope.link(key));
    }

    @Override
    public String label() {
      return "link:" + purpose.name();
    }
  }

  /** A program that acts by itself, for what it was made for and no more. */
  record Program(String name, Set<Permission> scopes) implements Holder {

    public Program {
      scopes = Set.copyOf(scopes);
    }

    @Override
    public String label() {
      return "program:" + name;
    }
  }
}
