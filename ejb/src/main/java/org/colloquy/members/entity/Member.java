package org.colloquy.members.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.columns.Unlogged;
import org.colloquy.columns.UuidColumn;
import org.colloquy.members.Audience;
import org.colloquy.members.ContactOrigin;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Roles;

/**
 * A person in a network.
 *
 * <p>Somebody whom the network knows and who has no account is a <b>contact</b>, and no member.
 * Somebody is <b>invited</b> by an admin, or simply signs in through the network's realm, and is
 * then <b>active</b>. Somebody may turn out to be another person of the network, and is
 * <b>merged</b> into them, until that turns out not to be so. An admin may <b>disable</b> a member
 * for a while, or <b>remove</b> one for good: the row stays so that counts stay true, and is wiped
 * of who it was. The realm has an account for each member; where the row has changed and the
 * account has to follow, {@link #isAccountDue} says so until it was done.
 */
@Entity
@Table(name = "member")
public class Member {

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Version private int version;

  /** {@link #edition} at which what the person says of themselves was last changed. */
  @Column(name = "profile_edition")
  private int profileEdition;

  /** {@link #edition} at which the roles were last changed. */
  @Column(name = "roles_edition")
  private int rolesEdition;

  @Unlogged private String subject;
  private String email;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  @Convert(converter = RolesColumn.class)
  private Set<String> roles;

  @Enumerated(EnumType.STRING)
  private MemberStatus status;

  @Column(name = "account_due")
  private boolean accountDue;

  private String cadre;
  private String country;

  @Enumerated(EnumType.STRING)
  @Column(name = "about_to")
  private Audience aboutTo;

  @Column(name = "time_zone")
  private String timeZone;

  private String language;

  private boolean example;

  /** Null for whoever was a member from the beginning. */
  @Enumerated(EnumType.STRING)
  @Column(name = "contact_origin")
  private ContactOrigin contactOrigin;

  @Column(name = "mail_wanted_at")
  private Instant mailWantedAt;

  /** The request that made a contact somebody who is invited, so that it is met again. */
  @Convert(converter = UuidColumn.class)
  @Column(name = "invited_as")
  private UUID invitedAs;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "first_seen_at")
  private Instant firstSeenAt;

  /** For JPA. */
  protected Member() {}

  private Member(UUID id, EmailAddress email, Set<String> roles, MemberStatus status, Instant now) {
    this.id = id;
    reachAt(email);
    this.status = status;
    this.createdAt = now;
    this.givenName = "";
    this.familyName = "";
    this.aboutTo = Audience.MANAGERS;
    hold(roles);
  }

  /** Somebody who signs in and was not known here before. */
  public static Member arrived(
      UUID id, String subject, EmailAddress email, Set<String> roles, Instant now) {
    var member = new Member(id, email, roles, MemberStatus.ACTIVE, now);
    member.subject = subject;
    member.firstSeenAt = now;
    return member;
  }

  /** Somebody whom an admin asks to join; the account in the realm is still to be made. */
  public static Member invited(
      UUID id, EmailAddress email, Set<String> roles, boolean example, Instant now) {
    var member = new Member(id, email, roles, MemberStatus.INVITED, now);
    member.example = example;
    // Made-up people have nothing to hide.
    member.aboutTo = example ? Audience.NETWORK : Audience.MANAGERS;
    member.accountDue = true;
    return member;
  }

  /** Somebody whom the network knows and who has no account. */
  public static Member contact(UUID id, ContactOrigin origin, Instant now) {
    var contact = new Member(id, null, Set.of(), MemberStatus.CONTACT, now);
    contact.contactOrigin = origin;
    contact.roles = Set.of();
    return contact;
  }

  /**
   * An admin asks a contact to join; the account in the realm is still to be made.
   *
   * @param request the id that somebody new would have who is invited by the same request
   */
  public void invite(UUID request, Set<String> newRoles) {
    status = MemberStatus.INVITED;
    invitedAs = request;
    accountDue = true;
    hold(newRoles);
  }

  /** The realm refused the account of a contact who was invited. */
  public void stayContact() {
    status = MemberStatus.CONTACT;
    invitedAs = null;
    accountDue = false;
    roles = Set.of();
  }

  /** A contact comes in with an account of their own, and is a member from now on. */
  public void join(Set<String> newRoles) {
    status = MemberStatus.ACTIVE;
    hold(newRoles);
  }

  /** Where the person is written to; null for nowhere. */
  public void reachAt(EmailAddress address) {
    email = address == null ? null : address.value();
  }

  /** Whether a contact asked to be written to, and since when. */
  public void wantsMail(boolean wanted, Instant now) {
    if (wanted != (mailWantedAt != null)) {
      mailWantedAt = wanted ? now : null;
    }
  }

  public void call(String given, String family) {
    givenName = given;
    familyName = family == null ? "" : family;
  }

  /** What members say about themselves, by codes; each may be null. */
  public void describe(String cadreCode, String countryCode, ZoneId zone, String languageTag) {
    cadre = cadreCode;
    country = countryCode;
    timeZone = zone == null ? null : zone.getId();
    language = languageTag;
  }

  /** Who sees cadre and country. */
  public void showAbout(Audience audience) {
    aboutTo = audience;
  }

  /** The person has just said something of themselves, all of which may have changed. */
  public void profileEdited() {
    profileEdition = edition() + 1;
  }

  /** The realm has an account for this person now. */
  public void accountMade(String realmSubject) {
    subject = realmSubject;
    accountDue = false;
  }

  /**
   * The realm's account is as this row says. Somebody who was removed has none any more; the
   * realm's id of the person stays on the row, so that a token from before tells who it was, and
   * opens nothing.
   */
  public void accountDone() {
    accountDue = false;
  }

  /** The person comes in; an address that changed in the realm is taken over. */
  public void seen(String realmSubject, EmailAddress address, Instant now) {
    subject = realmSubject;
    email = address.value();
    if (firstSeenAt == null) {
      firstSeenAt = now;
    }
    if (status == MemberStatus.INVITED) {
      status = MemberStatus.ACTIVE;
    }
  }

  /** The realm says that the address is somebody else's now. */
  public void loseAddress() {
    email = null;
  }

  /** Gives exactly these roles; everybody is a member besides. */
  public void give(Set<String> newRoles) {
    hold(newRoles);
    accountDue = true;
  }

  public void disable() {
    status = MemberStatus.DISABLED;
    accountDue = true;
  }

  public void enable() {
    status = firstSeenAt == null ? MemberStatus.INVITED : MemberStatus.ACTIVE;
    accountDue = true;
  }

  /** The person goes; what the row says of them is wiped as every table's is, see the erasure. */
  public void remove() {
    status = MemberStatus.REMOVED;
    accountDue = true;
    hold(Set.of());
  }

  /**
   * This person is somebody else, who remains: they come in no more, and their address is kept with
   * what says so. Name, roles and account stay as they are for the case that it was a mistake.
   */
  public void becomePartOfAnother() {
    status = MemberStatus.MERGED;
    email = null;
    accountDue = subject != null;
  }

  /**
   * It was a mistake.
   *
   * @param before what {@link #status} was
   * @param address that was kept; null where there was none, or somebody has it by now
   */
  public void comeApart(MemberStatus before, EmailAddress address) {
    status = before;
    reachAt(address);
    accountDue = subject != null;
  }

  private void hold(Set<String> newRoles) {
    var held = new HashSet<>(newRoles);
    held.retainAll(Roles.TENANT_ROLES);
    held.add(Roles.MEMBER);
    if (!held.equals(roles)) {
      roles = held;
      rolesEdition = edition() + 1;
    }
  }

  /** Whether this person has no account and was asked for none. */
  public boolean isContact() {
    return status == MemberStatus.CONTACT;
  }

  /** Whether this person takes part, is asked to, or is kept out for now. */
  public boolean isMember() {
    return MemberStatus.ofMembers().contains(status);
  }

  /** Whether the network knew this person before they had an account, and how; else empty. */
  public Optional<ContactOrigin> contactOrigin() {
    return Optional.ofNullable(contactOrigin);
  }

  /** Since when a contact may be written to; empty where they may not. */
  public Optional<Instant> mailWantedAt() {
    return Optional.ofNullable(mailWantedAt);
  }

  /** Whether it was this request that invited the contact who this person was. */
  public boolean wasInvitedAs(UUID request) {
    return request.equals(invitedAs);
  }

  public boolean isAdmin() {
    return roles.contains(Roles.NETWORK_ADMIN);
  }

  public boolean isAccountDue() {
    return accountDue;
  }

  /** Whether this person turned out to be another one. */
  public boolean isMerged() {
    return status == MemberStatus.MERGED;
  }

  /** Whether this person was invited and the realm has no account for them yet. */
  public boolean awaitsAccount() {
    return status == MemberStatus.INVITED && subject == null;
  }

  public boolean isExample() {
    return example;
  }

  public UUID id() {
    return id;
  }

  public int version() {
    return version;
  }

  /**
   * Counts what people change of this row: the profile and the roles. Whoever has read it and saves
   * one of the two gives it back. Unlike {@link #version} it takes no notice of what happens by
   * itself, such as the account that follows.
   */
  public int edition() {
    return Math.max(profileEdition, rolesEdition);
  }

  /** Whether a profile that was read at that edition is not the present one. */
  public boolean isProfileOlder(int read) {
    return read < profileEdition || read > edition();
  }

  /** Whether roles that were read at that edition are not the present ones. */
  public boolean areRolesOlder(int read) {
    return read < rolesEdition || read > edition();
  }

  /** The realm's id of the person; empty until the account is made. */
  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  /** Empty for somebody who was removed, or whose address the realm gave to somebody else. */
  public Optional<EmailAddress> email() {
    return Optional.ofNullable(email).map(EmailAddress::new);
  }

  public String givenName() {
    return givenName;
  }

  public String familyName() {
    return familyName;
  }

  public Set<String> roles() {
    return Set.copyOf(roles);
  }

  public MemberStatus status() {
    return status;
  }

  public Optional<String> cadre() {
    return Optional.ofNullable(cadre);
  }

  public Optional<String> country() {
    return Optional.ofNullable(country);
  }

  public Audience aboutTo() {
    return aboutTo;
  }

  public Optional<String> timeZone() {
    return Optional.ofNullable(timeZone);
  }

  /** The language that the person wants to read in; empty where the reader's own setting counts. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  public Instant createdAt() {
    return createdAt;
  }
}
