package org.colloquy.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record within a record, of which nobody outside needs to know: its fields stand among those of
 * the record that holds it, in pages, in forms and in JSON.
 *
 * <pre>{@code
 * record SessionLine(UUID id, @Flat SessionText text, int confirmed) {}  // #{line.title}
 * // {"id": "...", "title": "...", "kind": "...", "confirmed": 12}
 * }</pre>
 *
 * <p>It is never null, and no name comes twice.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Flat {}
