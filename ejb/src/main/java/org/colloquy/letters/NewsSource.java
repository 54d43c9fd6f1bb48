package org.colloquy.letters;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colloquy.members.boundary.Contact;
import org.colloquy.tenants.mail.MailKind;

/**
 * Says what is new about one kind of thing, whom it is meant for, and how it reads. Modules
 * implement this as CDI beans and have it told by {@link org.colloquy.letters.boundary.News}. In
 * nobody's name: what a member may not see is for the source to leave out.
 */
public interface NewsSource {

  /** At most 20 letters; stays what it is for as long as news may wait. */
  String code();

  /** Of a class that people choose about. */
  MailKind kind();

  /**
   * Some of those whom it is meant for, in the order of their ids.
   *
   * @param after the last of those before; null for the first
   * @param most how many at most are looked at
   */
  Readers readers(UUID thing, UUID after, int most);

  /**
   * Those of these people for whom it still is news: nobody once it is called off, over, or known
   * to them by another way.
   */
  Set<UUID> stillNewTo(UUID thing, Collection<UUID> people);

  /** How it reads to one for whom it still is news. */
  NewsItem item(UUID thing, Contact reader);

  /**
   * Some of those whom news is meant for.
   *
   * @param last after whom others come; null where these are the last
   */
  record Readers(List<UUID> people, UUID last) {

    public static final Readers NONE = new Readers(List.of(), null);

    /** One look at those who come next; there may be more where it was as large as can be. */
    public static Readers of(List<UUID> looked, int most) {
      return new Readers(looked, looked.size() < most ? null : looked.get(looked.size() - 1));
    }
  }
}
