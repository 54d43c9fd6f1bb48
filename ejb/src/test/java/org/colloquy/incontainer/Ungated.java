package org.colloquy.incontainer;

import jakarta.ejb.Stateless;
import org.colloquy.permissions.Boundary;

/** A boundary whose author forgot to say who may call it. */
@Boundary
@Stateless
public class Ungated {

  public String enter() {
    return "inside";
  }
}
