package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.members.AboutField;
import org.colloquy.members.Audience;
import org.colloquy.members.Companions;
import org.colloquy.members.MemberSearch;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.world.World;

/**
 * Finds members by what they say of themselves, as far as the reader may see that: by what is not
 * shown nobody is found, so that a search tells no more than the page does.
 */
@Dependent
public class DirectoryQueries {

  private static final String FROM =
      " from Member m left join PersonProfile p on p.memberId = m.id where ";

  private static final UUID NOBODY = new UUID(0, 0);

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Codes codes;
  @Inject private Companions companions;

  /**
   * By family name.
   *
   * @param whole whether the reader manages people, and sees all
   */
  public Page<Member> matching(
      MemberSearch search,
      UUID reader,
      boolean whole,
      Set<MemberStatus> statuses,
      PageRequest page) {
    var conditions = new Conditions(reader, whole);
    conditions.add("m.status in :statuses", "statuses", statuses);
    conditions.add(
        "(lower(concat(m.givenName, ' ', m.familyName)) like :text escape '!'"
            + (whole ? " or lower(m.email) like :text escape '!')" : ")"),
        "text",
        MemberRows.holding(search.name()));
    if (search.country() != null) {
      conditions.country(Set.of(search.country()));
    }
    if (search.area() != null) {
      conditions.country(World.countriesIn(search.area()));
    }
    if (search.profession() != null) {
      conditions.add("p.profession = :profession", "profession", search.profession());
      conditions.shown(AboutField.PROFESSION);
    }
    if (search.region() != null) {
      var regions = codes.within(CodeList.REGION, search.region());
      conditions.add("p.region in :regions", "regions", regions);
      conditions.shown(AboutField.REGION);
    }
    if (search.language() != null) {
      conditions.add(
          "concat(',', p.languages, ',') like :language escape '!'",
          "language",
          MemberRows.holding("," + search.language() + ","));
      conditions.shown(AboutField.LANGUAGES);
    }
    if (search.offers() != null) {
      conditions.add(
          "lower(p.offers) like :offers escape '!'", "offers", MemberRows.holding(search.offers()));
      conditions.shown(AboutField.OFFERS);
    }
    return conditions.page(page);
  }

  /** What has to hold of a member, all of it. */
  private final class Conditions {

    private final UUID reader;
    private final boolean whole;
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Conditions(UUID reader, boolean whole) {
      this.reader = reader;
      this.whole = whole;
    }

    void add(String condition, String name, Object value) {
      all.add(condition);
      values.put(name, value);
    }

    /** Cadre and country are shown to the same. */
    void country(Collection<String> countries) {
      // Nothing is in no list, and no list may be empty.
      var name = "countries" + all.size();
      add("m.country in :" + name, name, countries.isEmpty() ? Set.of("") : countries);
      if (!whole) {
        all.add(
            "(m.id = :reader or m.aboutTo = :network"
                + " or (m.aboutTo = :communities and m.id in :companions))");
        values.put("reader", reader);
        values.put("network", Audience.NETWORK);
        values.put("communities", Audience.COMMUNITIES);
        values.computeIfAbsent("companions", key -> companions());
      }
    }

    /** The person shows this field to the reader: the same rule as that of {@link Sight}. */
    void shown(AboutField field) {
      if (whole) {
        return;
      }
      var listed = "%," + field.name() + ",%";
      all.add(
          "(m.id = :reader or concat(',', p.networkSees, ',') like '"
              + listed
              + "' or (concat(',', p.communitiesSee, ',') like '"
              + listed
              + "' and m.id in :companions))");
      values.put("reader", reader);
      values.computeIfAbsent("companions", name -> companions());
    }

    private Set<UUID> companions() {
      var found = companions.of(reader);
      return found.isEmpty() ? Set.of(NOBODY) : found;
    }

    Page<Member> page(PageRequest page) {
      var where = FROM + String.join(" and ", all);
      var items =
          bound(
                  em.createQuery(
                      "select m" + where + " order by m.familyName, m.givenName, m.id",
                      Member.class))
              .setFirstResult(page.offset())
              .setMaxResults(page.size())
              .getResultList();
      var total = bound(em.createQuery("select count(m)" + where, Long.class));
      return Page.of(page, items, total::getSingleResult);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
      values.forEach(query::setParameter);
      return query;
    }
  }
}
