package org.colloquy.incontainer;

import java.security.Principal;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;
import org.colloquy.tenants.Roles;

/**
 * Calls boundaries as somebody who is signed in. The server's own security context is set for the
 * time of the call, as its authentication does it, so that {@code @RolesAllowed} decides as usual.
 */
public final class SignedIn {

  private final String name;
  private final Set<String> groups;

  private SignedIn(String name, Set<String> groups) {
    this.name = name;
    this.groups = groups;
  }

  public static SignedIn member(UUID id) {
    return new SignedIn(id.toString(), Set.of(Roles.MEMBER));
  }

  /** A member who also has these roles. */
  public static SignedIn member(UUID id, String... roles) {
    var all = new HashSet<>(Set.of(roles));
    all.add(Roles.MEMBER);
    return new SignedIn(id.toString(), all);
  }

  public static SignedIn operator() {
    return new SignedIn("operator", Set.of(Roles.OPERATOR));
  }

  public <T> T call(Callable<T> work) throws Exception {
    var type = Class.forName("com.sun.enterprise.security.SecurityContext");
    var current = type.getMethod("getCurrent").invoke(null);
    var set = type.getMethod("setCurrent", type);
    set.invoke(null, type.getConstructor(String.class, Subject.class).newInstance(name, subject()));
    try {
      return work.call();
    } finally {
      set.invoke(null, current);
    }
  }

  private Subject subject() throws ReflectiveOperationException {
    var subject = new Subject();
    subject.getPrincipals().add(principal("org.glassfish.security.common.PrincipalImpl", name));
    for (var group : groups) {
      subject.getPrincipals().add(principal("org.glassfish.security.common.Group", group));
    }
    return subject;
  }

  private static Principal principal(String type, String name) throws ReflectiveOperationException {
    return (Principal) Class.forName(type).getConstructor(String.class).newInstance(name);
  }
}
