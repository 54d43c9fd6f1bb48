package org.colloquy.codes.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.codes.control.CodeRows;
import org.colloquy.tenants.Roles;

/** The network's own lists of codes, such as the cadres of its members. */
@Stateless
@RolesAllowed(Roles.MEMBER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CodeLists {

  @Inject private CodeRows codes;

  /** A code and the words for it; a retired one is shown where it was used and not offered. */
  public record Code(String code, String label, boolean retired) {}

  public List<Code> cadres() {
    return codes.all(CodeRows.CADRE).stream()
        .map(entry -> new Code(entry.code(), entry.label(), entry.isRetired()))
        .toList();
  }
}
