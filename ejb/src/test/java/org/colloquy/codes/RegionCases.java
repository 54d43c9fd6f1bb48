package org.colloquy.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.colloquy.codes.boundary.CodeLists;
import org.colloquy.codes.boundary.Regions;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.permissions.Refused;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.junit.jupiter.api.Test;

/** Regions that lie in others, and stay where they were chosen. */
public interface RegionCases {

  @Test
  default void regionsLieInOthersAndNeverInThemselves() throws Exception {
    Tenant network = Networks.make("regions-tree");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    RegionView north = added(admin, "North", null);
    RegionView south = added(admin, "South", null);
    RegionView kano = added(admin, "Kano", north.code());
    RegionView dala = added(admin, "Dala", kano.code());
    assertThat(tree(admin)).containsExactly("0 North", "1 Kano", "2 Dala", "0 South");

    for (String within : List.of(north.code(), kano.code(), dala.code())) {
      wrong("parent", "codes.parent.circle", () -> edited(admin, north, "North", within));
    }
    wrong("parent", "codes.parent.unknown", () -> edited(admin, south, "South", "nowhere"));
    wrong("label", "codes.label.taken", () -> edited(admin, south, "north", null));
    wrong("label", "codes.label.missing", () -> edited(admin, south, " ", null));
    wrong("label", "codes.label.taken", () -> added(admin, "KANO", north.code()));

    RegionView moved = edited(admin, kano, "Kano State", south.code());
    assertThat(tree(admin)).containsExactly("0 North", "0 South", "1 Kano State", "2 Dala");
    assertThatThrownBy(() -> edited(admin, kano, "Kano", null))
        .isInstanceOf(Conflict.class)
        .hasMessage("stale-edit");
    assertThat(moved.code()).as("who chose it has chosen it still").isEqualTo(kano.code());
  }

  @Test
  default void orderIsWhatAdminsSayAndRetiredOnesAreNotOffered() throws Exception {
    Tenant network = Networks.make("regions-order");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person member = Person.of(network, "Member");
    RegionView a = added(admin, "A", null);
    added(admin, "B", null);
    RegionView c = added(admin, "C", null);

    RegionView first = admin.does(() -> Beans.of(Regions.class).put(c.code(), c.version(), 1));
    assertThat(tree(admin)).containsExactly("0 C", "0 A", "0 B");
    assertThat(first.version()).as("a move makes no edit stale").isEqualTo(c.version());
    admin.does(() -> Beans.of(Regions.class).put(c.code(), c.version(), 99));
    assertThat(tree(admin)).containsExactly("0 A", "0 B", "0 C");

    RegionView retired = admin.does(() -> Beans.of(Regions.class).retire(a.code(), a.version()));
    assertThat(retired.retired()).isTrue();
    assertThat(member.does(() -> Beans.of(CodeLists.class).all(CodeList.REGION)))
        .filteredOn(code -> !code.retired())
        .extracting(Code::label)
        .containsExactly("B", "C");
    admin.does(() -> Beans.of(Regions.class).offer(a.code(), retired.version()));
    assertThat(admin.does(() -> Beans.of(Regions.class).get(a.code())).retired()).isFalse();
  }

  @Test
  default void regionIsMadeOnceAndKeptByAdminsAlone() throws Exception {
    Tenant network = Networks.make("regions-once");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person member = Person.of(network, "Member");
    Person elsewhere = Person.of(Networks.make("regions-else"), "Else", Roles.NETWORK_ADMIN);
    RequestKey key = RequestKey.fresh();
    RegionDraft draft = new RegionDraft("कानो", null);

    RegionView made = admin.does(() -> Beans.of(Regions.class).add(key, draft));
    assertThat(admin.does(() -> Beans.of(Regions.class).add(key, draft))).isEqualTo(made);

    assertThat(member.does(() -> Beans.of(Regions.class).all())).containsExactly(made);
    assertThatThrownBy(() -> added(member, "Mine", null)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> edited(elsewhere, made, "Theirs", null)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> elsewhere.does(() -> Beans.of(Regions.class).get(made.code())))
        .isInstanceOf(NotFound.class);
  }

  private static void wrong(String field, String key, Person.Act act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(Fault::field, Fault::key)
                    .containsExactly(tuple(field, key)));
  }

  private static RegionView added(Person by, String label, String parent) throws Exception {
    return by.does(
        () -> Beans.of(Regions.class).add(RequestKey.fresh(), new RegionDraft(label, parent)));
  }

  private static RegionView edited(Person by, RegionView region, String label, String parent)
      throws Exception {
    return by.does(
        () ->
            Beans.of(Regions.class)
                .edit(region.code(), region.version(), new RegionDraft(label, parent)));
  }

  private static List<String> tree(Person reader) throws Exception {
    return reader.does(() -> Beans.of(Regions.class).all()).stream()
        .map(region -> region.depth() + " " + region.label())
        .toList();
  }
}
