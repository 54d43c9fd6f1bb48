package org.colloquy.web.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.colloquy.web.api.Problem.FieldError;

/**
 * Reads whole numbers from the query: 400, naming the parameter, where JAX-RS would say that there
 * is no such address.
 */
public class WholeNumbers implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type exact, Annotation[] annotations) {
    if (type != int.class) {
      return null;
    }
    return Arrays.stream(annotations)
        .filter(QueryParam.class::isInstance)
        .map(each -> ((QueryParam) each).value())
        .findFirst()
        .map(WholeNumbers::<T>converter)
        .orElse(null);
  }

  /** For {@code int}, which is what T is here and no class object can say. */
  @SuppressWarnings("unchecked")
  private static <T> ParamConverter<T> converter(String parameter) {
    return (ParamConverter<T>) new Converter(parameter);
  }

  private record Converter(String parameter) implements ParamConverter<Integer> {

    @Override
    public Integer fromString(String text) {
      try {
        return Integer.valueOf(text);
      } catch (NumberFormatException e) {
        throw new WebApplicationException(refusal(parameter));
      }
    }

    @Override
    public String toString(Integer number) {
      return number.toString();
    }
  }

  private static Response refusal(String parameter) {
    return new Problem(
            "urn:colloquy:problem:invalid",
            "Some values break a rule",
            Response.Status.BAD_REQUEST.getStatusCode(),
            "See the errors for each parameter.",
            List.of(new FieldError(parameter, "Give a whole number.")))
        .response();
  }
}
