package org.colloquy.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.shared.RequestKey;

/**
 * A form that was not carried out: it came without a session, or something failed. It goes back to
 * the browser that sent it and lies nowhere else; the person sends it again when they can.
 *
 * @param address where it was sent to, without what stood in the query, which is among the fields
 * @param fields all that was sent, in no order; none where it was no plain form, such as a file
 */
public record KeptForm(String address, List<Field> fields) {

  private static final String ATTRIBUTE = KeptForm.class.getName();
  private static final String FACES = "jakarta.faces.";

  /** Fields that pages fill in by themselves. */
  private static final Set<String> OURS =
      Set.of(
          "formKey", "id", "job", "key", "member", "page", "revision", "run", "token", "version");

  /** One value; a field with several comes several times. */
  public record Field(String name, String value) {

    /** Whether it is something that the person wrote or pressed. */
    private boolean isTyped() {
      return !value.isBlank()
          && !name.startsWith(FACES)
          && !OURS.contains(name)
          // Faces names the form that was sent in this way.
          && !name.equals(value)
          && RequestKey.read(value).isEmpty();
    }
  }

  /** What a request brought that was forwarded to another page. */
  static KeptForm ofForwarded(HttpServletRequest request, boolean readable) {
    return of(request, RequestDispatcher.FORWARD_REQUEST_URI, readable);
  }

  /** What a request brought that failed. */
  static KeptForm ofFailed(HttpServletRequest request) {
    return of(request, RequestDispatcher.ERROR_REQUEST_URI, true);
  }

  private static KeptForm of(
      HttpServletRequest request, String addressAttribute, boolean readable) {
    List<Field> fields =
        readable
            ? request.getParameterMap().entrySet().stream()
                .flatMap(
                    each ->
                        Arrays.stream(each.getValue())
                            .map(value -> new Field(each.getKey(), value)))
                .toList()
            : List.of();
    return new KeptForm((String) request.getAttribute(addressAttribute), fields);
  }

  void attachTo(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** The one that this request brought. */
  static Optional<KeptForm> in(HttpServletRequest request) {
    return Optional.ofNullable((KeptForm) request.getAttribute(ATTRIBUTE));
  }

  /** What the person wrote, to be read again. */
  public List<String> typed() {
    return fields.stream().filter(Field::isTyped).map(Field::value).toList();
  }
}
