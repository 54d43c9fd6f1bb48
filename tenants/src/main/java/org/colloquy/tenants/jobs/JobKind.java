package org.colloquy.tenants.jobs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the kind of the jobs that carry this record. The name and the names of the components lie
 * in the queue: they stay what they are for as long as jobs from before an update may wait there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JobKind {

  /** Unique among all kinds. */
  String value();

  /** With whom its jobs wait in line. */
  Lane lane() default Lane.LONG;
}
