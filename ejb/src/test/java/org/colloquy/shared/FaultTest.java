package org.colloquy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultTest {

  @Test
  void isTheLastNameOnTheWay() {
    assertThat(
            Fault.fieldOf(
                broken(
                    node(ElementKind.METHOD, "create"),
                    node(ElementKind.PARAMETER, "draft"),
                    node(ElementKind.PROPERTY, "title"))))
        .isEqualTo("title");
  }

  @Test
  void isTheListOfWhichOneIsWrong() {
    assertThat(
            Fault.fieldOf(
                broken(
                    node(ElementKind.PROPERTY, "roles"),
                    node(ElementKind.CONTAINER_ELEMENT, "<iterable element>"))))
        .isEqualTo("roles");
  }

  @Test
  void isNothingForARuleOfTheWhole() {
    assertThat(Fault.fieldOf(broken(node(ElementKind.BEAN, null)))).isEmpty();
  }

  private static ConstraintViolation<?> broken(Path.Node... nodes) {
    Path path = answering(Path.class, Map.of("iterator", Arrays.asList(nodes)));
    return answering(ConstraintViolation.class, Map.of("getPropertyPath", path));
  }

  private static Path.Node node(ElementKind kind, String name) {
    return answering(
        Path.Node.class,
        name == null ? Map.of("getKind", kind) : Map.of("getKind", kind, "getName", name));
  }

  /** Something of this type whose methods give these answers, and null otherwise. */
  private static <T> T answering(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Object answer = answers.get(method.getName());
              return answer instanceof List<?> list ? list.iterator() : answer;
            }));
  }

  @Test
  void valueThatIsMissingIsSaidAsNothing() {
    assertThat(Fault.of("networks", "exchange.networks.unknown", (Object) null).values())
        .containsEntry("0", "");
  }
}
