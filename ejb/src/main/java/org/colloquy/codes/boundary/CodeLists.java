package org.colloquy.codes.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.codes.Code;
import org.colloquy.codes.CodeList;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;

/** The network's own lists of codes, for its members to read. */
@Boundary
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CodeLists {

  @Inject private Codes codes;

  /** Every code of the list in its order, retired ones too. */
  @Permit(value = Permission.CODES_READ, changes = false)
  public List<Code> all(CodeList list) {
    return codes.all(list);
  }
}
