package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.CodeUse;

/** What kinds of session there are sessions of. */
@Dependent
public class KindsOfSessions implements CodeUse {

  @Inject private SessionQueries sessions;

  @Override
  public boolean isUsed(CodeList list, String code) {
    return list == CodeList.SESSION_KIND && sessions.anyOf(code);
  }
}
