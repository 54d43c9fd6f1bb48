package org.colloquy.web.exchange;

import jakarta.servlet.http.HttpServletRequest;
import org.colloquy.members.boundary.PageRequest;

/** Which page of a list the address asks for: {@code ?page=2}; the first where it is no number. */
final class PageNumber {

  private PageNumber() {}

  static PageRequest of(HttpServletRequest request) {
    String page = request.getParameter("page");
    return PageRequest.page(page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0);
  }
}
