package org.colloquy.columns;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rows that are made by the thousand because of something that is told of itself, such as the links
 * in the mails about a change. Of those that one deed makes, the log of what happened tells how
 * many there were; what becomes of each afterwards it tells of each.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Counted {}
