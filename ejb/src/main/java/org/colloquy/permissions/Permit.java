package org.colloquy.permissions;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a method of a {@link Boundary} asks for: all of these permissions.
 *
 * <pre>{@code
 * @Permit(value = Permission.MEMBER_INVITE, changes = true)
 * public MemberView invite(…)
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permit {

  Permission[] value();

  /** Whether it can change anything; a method that only reads must not. */
  boolean changes();
}
