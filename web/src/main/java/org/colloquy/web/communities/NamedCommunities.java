package org.colloquy.web.communities;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.colloquy.communities.ShortName;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.web.page.Found;

/** Finds a community by what its address says: its short name, or its id as in older links. */
@Dependent
class NamedCommunities {

  private static final Pattern FORM = Pattern.compile(ShortName.FORM);

  @Inject private Communities communities;

  /** The id; what is not found ends the request, see {@link Found}. */
  UUID idOf(String said) {
    return isShortName(said) ? communities.idOf(new ShortName(said)) : Found.parse(said);
  }

  static boolean isShortName(String said) {
    return said != null
        && FORM.matcher(said).matches()
        && said.length() <= ShortName.LONGEST
        && !new ShortName(said).isReserved();
  }
}
