package org.colloquy.web;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.function.Predicate;

/** Calls that rules of the architecture speak of. */
final class Calls {

  private Calls() {}

  /** A call of a method of this name, whose full name with its owner and parameters fits. */
  static DescribedPredicate<JavaAccess<?>> target(String method, Predicate<String> fullName) {
    return DescribedPredicate.describe(
        "a call of " + method,
        access ->
            access.getTarget().getName().equals(method)
                && fullName.test(access.getTarget().getFullName()));
  }
}
