package org.colloquy.permissions;

import static org.colloquy.permissions.ScopeKind.COMMUNITY;
import static org.colloquy.permissions.ScopeKind.LINK;
import static org.colloquy.permissions.ScopeKind.NETWORK;
import static org.colloquy.permissions.ScopeKind.PLATFORM;
import static org.colloquy.permissions.ScopeKind.SESSION;

/**
 * One use case each, and what kind of thing it is about. Who holds it stands in {@link RoleRights}.
 */
public enum Permission {
  // What a network shows
  FRONT_READ(NETWORK),
  LOOK_READ(NETWORK),
  LOOK_CHANGE(NETWORK),
  WORDS_READ(NETWORK),
  WORDS_CHOOSE(NETWORK),
  CODES_READ(NETWORK),
  /** Which regions there are. */
  CODES_KEEP(NETWORK),

  // Coming in
  SIGN_IN(NETWORK),
  INVITATION_OPEN(LINK),

  // People
  MEMBERS_READ(NETWORK),
  /** Also who is not in, and everybody's address. */
  MEMBERS_READ_ALL(NETWORK),
  PROFILE_READ(NETWORK),
  PROFILE_CHANGE(NETWORK),
  /** All that the network holds of oneself. */
  OWN_DATA_READ(NETWORK),
  MAIL_CHOICES_READ(NETWORK),
  /** Whose mail comes back. */
  UNDELIVERED_READ(NETWORK),
  UNDELIVERED_TRY(NETWORK),
  MAIL_CHOICES_CHANGE(NETWORK),
  /** The address by which calendars fetch one's own sessions. */
  CALENDAR_SHARE(NETWORK),
  /** By that address, without signing in. */
  CALENDAR_READ(LINK),
  /** By a link, without signing in. */
  MAIL_STOP(LINK),
  MEMBER_INVITE(NETWORK),
  /** Who is known without being a member, and how they are reached. */
  CONTACTS_READ(NETWORK),
  /** Writes such people down, and forgets them. */
  CONTACT_KEEP(NETWORK),
  /** Says which of two people are one, and that they are two all the same. */
  PEOPLE_MERGE(NETWORK),
  MEMBER_PAUSE(NETWORK),
  MEMBER_REMOVE(NETWORK),
  ROLES_GIVE(NETWORK),

  // Long work
  /** What oneself asked for. */
  TASKS_READ(NETWORK),
  /** Stops it, or goes on. */
  TASK_STEER(NETWORK),
  /** What everybody asked for, too. */
  TASKS_OVERSEE(NETWORK),

  // Finding
  SEARCH(NETWORK),

  // Figures
  FIGURES_READ(NETWORK),
  /** From how many people on a number of them is shown. */
  SMALLEST_NUMBER_RAISE(NETWORK),
  /** Totals that were counted elsewhere. */
  TOTALS_KEEP(NETWORK),

  // What it takes
  COSTS_READ(NETWORK),
  /** What was spent and given, the rates by which it counts, and committed income. */
  COSTS_KEEP(NETWORK),

  // Files
  /** Where the thing that a file belongs to lets them. */
  FILES_READ(NETWORK),

  // Lists that come in
  /** Invitations and codes from lists: looks at them, applies and undoes them. */
  IMPORT_LISTS(NETWORK),

  // A new network
  HANDOVER_READ(NETWORK),
  EXAMPLES_REMOVE(NETWORK),

  // Communities
  COMMUNITIES_READ(NETWORK),
  /** Which of them would be left without a convener. */
  COMMUNITIES_OVERSEE(NETWORK),
  COMMUNITY_FOUND(NETWORK),
  COMMUNITY_JOIN(NETWORK),
  COMMUNITY_EDIT(COMMUNITY),
  CONVENER_CHOOSE(COMMUNITY),
  /** Takes it from somebody else. */
  CONVENER_DISMISS(NETWORK),

  // Sessions
  SESSIONS_READ(NETWORK),
  SESSION_PLAN(NETWORK),
  /** Those that somebody else organises, too. */
  SESSIONS_OVERSEE(NETWORK),
  SESSION_EDIT(SESSION),
  SESSION_PUBLISH(SESSION),
  SESSION_CANCEL(SESSION),
  /** Adds, renames and removes the files that belong to it. */
  MATERIALS_KEEP(SESSION),
  /** Announces a joint session among the network's own. */
  JOINT_SESSION_HOST(NETWORK),

  // Coming to a session
  REGISTER(NETWORK),
  REGISTRATIONS_READ_OWN(NETWORK),
  REGISTRATION_FREE(SESSION),
  /** Whether who is next in line is asked before a place is theirs. */
  WAITING_LIST_SET(NETWORK),
  ROSTER_READ(SESSION),
  // Who was there
  /** For those who organise it. */
  ATTENDANCE_READ(SESSION),
  ATTENDANCE_KEEP(SESSION),
  ATTENDANCE_READ_OWN(NETWORK),
  /** Who names in participant reports are, as it is remembered for all sessions. */
  REMEMBERED_NAMES_KEEP(NETWORK),
  /** What share of a session makes somebody present. */
  PRESENT_SHARE_SET(NETWORK),
  /** Makes the figures of a session official. */
  SESSION_RECONCILE(SESSION),
  /** Notes a meeting afterwards that nobody had planned here. */
  MEETING_NOTE(NETWORK),
  /** By a link, without signing in; all three. */
  PLACE_GIVE_BACK(LINK),
  PLACE_TAKE(LINK),
  OFFER_TAKE(LINK),

  // Links that act
  LINK_OPEN(LINK),
  LINK_FOLLOW(LINK),
  /** Has a new one mailed in place of one that is too old. */
  LINK_RENEW(LINK),

  // What it was like
  FEEDBACK_GIVE(NETWORK),
  /** What came of it, when it has closed. */
  FEEDBACK_READ(SESSION),
  /** Whether who said what is kept, until it is asked for. */
  FEEDBACK_ARRANGE(SESSION),
  /** Who said what, where they were told that it is kept. */
  FEEDBACK_NAMES_READ(SESSION),

  // What people are given for it
  /** Chooses by which rule, issues, corrects and takes back. */
  CERTIFICATES_ISSUE(SESSION),
  CERTIFICATES_READ_OWN(NETWORK),
  /** What a certificate says whose code one has. */
  CERTIFICATE_VERIFY(NETWORK),

  // The exchange, in a network
  JOINT_INVITATIONS_READ(NETWORK),
  JOINT_INVITATION_ANSWER(NETWORK),
  LEDGER_READ(NETWORK),
  /** Takes across the border what was sent, and tells what was answered and counted. */
  EXCHANGE_CARRY(NETWORK),

  // The exchange, on the platform
  JOINT_SESSIONS_READ(PLATFORM),
  JOINT_SESSION_DRAFT(PLATFORM),
  JOINT_SESSION_SEND(PLATFORM),
  JOINT_SESSION_CANCEL(PLATFORM),
  /** The other side of the border. */
  EXCHANGE_NOTE(PLATFORM),

  // Networks
  DIRECTORY_READ(PLATFORM),
  NETWORK_ASK(PLATFORM),
  NETWORK_CONFIRM(LINK),
  NETWORK_START(PLATFORM),
  NETWORKS_READ(PLATFORM),
  NETWORK_SUSPEND(PLATFORM),
  NETWORK_RESUME(PLATFORM),
  RUNS_READ(PLATFORM),
  RUN_RETRY(PLATFORM),
  RUN_GIVE_UP(PLATFORM),

  // Work behind the pages
  JOBS_READ(PLATFORM),
  JOB_RETRY(PLATFORM),
  MAIL_READ(PLATFORM);

  private final ScopeKind kind;

  Permission(ScopeKind kind) {
    this.kind = kind;
  }

  /** What kind of thing it is about. */
  public ScopeKind kind() {
    return kind;
  }
}
