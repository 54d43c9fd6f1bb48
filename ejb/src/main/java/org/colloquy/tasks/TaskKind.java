package org.colloquy.tasks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the kind of the tasks that carry this record. The name and the names of the components lie
 * in the network's tables: they stay what they are for as long as a task from before an update may
 * be open or taken up again.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TaskKind {

  /** Unique among all kinds; at most 60 characters. */
  String value();

  /** Whether a second task of this kind may be open beside the first. */
  boolean several() default false;
}
