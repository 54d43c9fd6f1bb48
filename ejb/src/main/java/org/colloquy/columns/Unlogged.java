package org.colloquy.columns;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field whose values never get into the log of what happened, because whoever reads them can do
 * something with them: keys, what keys are known by, addresses that let people in. That it was
 * changed is told, from what to what is not.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unlogged {}
