package org.colloquy.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Tests of a class with this annotation run on the whole of Colloquy: they take a {@link
 * RunningStack} as a parameter. There is one for all classes of a run; it starts with the first.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({OnRunningStack.Stack.class, Screens.class})
public @interface OnRunningStack {

  /**
   * Starts the stack when a test first asks for it, brings back what an earlier test took away, and
   * stops it after the last test.
   */
  final class Stack implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
        ExtensionContext.Namespace.create(Stack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == RunningStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return test.getRoot()
          .getStore(NAMESPACE)
          .getOrComputeIfAbsent(RunningStack.class, key -> RunningStack.start(), RunningStack.class)
          .ready();
    }
  }
}
