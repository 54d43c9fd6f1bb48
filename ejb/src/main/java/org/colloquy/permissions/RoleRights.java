package org.colloquy.permissions;

import static org.colloquy.permissions.Permission.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one table of who holds which permission. A role that is held in one place gives its rights
 * there and in what lies there; a role of the network gives them everywhere in it. {@code
 * deploy/docs/permissions.md} is written from it.
 */
public final class RoleRights {

  private static final Map<Role, Set<Permission>> ROLES = new EnumMap<>(Role.class);
  private static final Map<LinkPurpose, Set<Permission>> LINKS = new EnumMap<>(LinkPurpose.class);

  /** The jobs that work behind the pages, in no caller's name. */
  public static final Holder.Program WORK =
      new Holder.Program("work", Set.of(EXCHANGE_CARRY, EXCHANGE_NOTE, JOINT_SESSION_HOST));

  static {
    give(
        Role.ANYBODY,
        FRONT_READ,
        LOOK_READ,
        WORDS_READ,
        SIGN_IN,
        CERTIFICATE_VERIFY,
        DIRECTORY_READ,
        NETWORK_ASK);
    give(
        Role.MEMBER,
        CODES_READ,
        MEMBERS_READ,
        PROFILE_READ,
        PROFILE_CHANGE,
        OWN_DATA_READ,
        MAIL_CHOICES_READ,
        MAIL_CHOICES_CHANGE,
        CALENDAR_SHARE,
        TASKS_READ,
        TASK_STEER,
        SEARCH,
        FILES_READ,
        COMMUNITIES_READ,
        COMMUNITY_JOIN,
        SESSIONS_READ,
        REGISTER,
        REGISTRATIONS_READ_OWN,
        ATTENDANCE_READ_OWN,
        FEEDBACK_GIVE,
        CERTIFICATES_READ_OWN);
    give(Role.CONVENER, COMMUNITY_FOUND, SESSION_PLAN, MEETING_NOTE);
    give(
        Role.COMMUNITY_CONVENER,
        COMMUNITY_EDIT,
        CONVENER_CHOOSE,
        SESSION_EDIT,
        SESSION_PUBLISH,
        SESSION_CANCEL,
        MATERIALS_KEEP,
        REGISTRATION_FREE,
        ROSTER_READ,
        ATTENDANCE_READ,
        ATTENDANCE_KEEP,
        SESSION_RECONCILE,
        FEEDBACK_READ,
        FEEDBACK_ARRANGE,
        FEEDBACK_NAMES_READ,
        CERTIFICATES_ISSUE);
    give(
        Role.ORGANISER,
        SESSION_EDIT,
        SESSION_PUBLISH,
        SESSION_CANCEL,
        MATERIALS_KEEP,
        REGISTRATION_FREE,
        ROSTER_READ,
        ATTENDANCE_READ,
        ATTENDANCE_KEEP,
        SESSION_RECONCILE,
        FEEDBACK_READ,
        FEEDBACK_ARRANGE,
        FEEDBACK_NAMES_READ,
        CERTIFICATES_ISSUE);
    give(
        Role.EXCHANGE_STEWARD,
        JOINT_INVITATIONS_READ,
        JOINT_INVITATION_ANSWER,
        LEDGER_READ,
        JOINT_SESSION_HOST);
    give(
        Role.JOINT_HOST,
        MATERIALS_KEEP,
        REGISTRATION_FREE,
        ROSTER_READ,
        ATTENDANCE_READ,
        ATTENDANCE_KEEP,
        SESSION_RECONCILE,
        FEEDBACK_READ);
    give(
        Role.NETWORK_ADMIN,
        LOOK_CHANGE,
        WORDS_CHOOSE,
        CODES_KEEP,
        MEMBERS_READ_ALL,
        CONTACTS_READ,
        CONTACT_KEEP,
        PEOPLE_MERGE,
        MEMBER_INVITE,
        UNDELIVERED_READ,
        UNDELIVERED_TRY,
        MEMBER_PAUSE,
        MEMBER_REMOVE,
        ROLES_GIVE,
        TASKS_OVERSEE,
        FIGURES_READ,
        SMALLEST_NUMBER_RAISE,
        REMEMBERED_NAMES_KEEP,
        PRESENT_SHARE_SET,
        WAITING_LIST_SET,
        TOTALS_KEEP,
        COSTS_READ,
        COSTS_KEEP,
        IMPORT_LISTS,
        HANDOVER_READ,
        EXAMPLES_REMOVE,
        COMMUNITIES_OVERSEE,
        COMMUNITY_FOUND,
        COMMUNITY_EDIT,
        CONVENER_CHOOSE,
        CONVENER_DISMISS,
        SESSION_PLAN,
        MEETING_NOTE,
        SESSIONS_OVERSEE,
        SESSION_EDIT,
        SESSION_PUBLISH,
        SESSION_CANCEL,
        MATERIALS_KEEP,
        REGISTRATION_FREE,
        ROSTER_READ,
        ATTENDANCE_READ,
        ATTENDANCE_KEEP,
        SESSION_RECONCILE,
        FEEDBACK_READ,
        FEEDBACK_ARRANGE,
        FEEDBACK_NAMES_READ,
        CERTIFICATES_ISSUE,
        JOINT_INVITATIONS_READ,
        JOINT_INVITATION_ANSWER,
        LEDGER_READ,
        JOINT_SESSION_HOST);
    give(
        Role.OPERATOR,
        JOINT_SESSIONS_READ,
        JOINT_SESSION_DRAFT,
        JOINT_SESSION_SEND,
        JOINT_SESSION_CANCEL,
        NETWORK_START,
        NETWORKS_READ,
        NETWORK_SUSPEND,
        NETWORK_RESUME,
        RUNS_READ,
        RUN_RETRY,
        RUN_GIVE_UP,
        JOBS_READ,
        JOB_RETRY,
        MAIL_READ);
    LINKS.put(LinkPurpose.INVITATION, EnumSet.of(INVITATION_OPEN));
    LINKS.put(LinkPurpose.CONFIRMATION, EnumSet.of(NETWORK_CONFIRM));
    act(LinkPurpose.CANCEL, PLACE_GIVE_BACK);
    act(LinkPurpose.COME, PLACE_TAKE);
    act(LinkPurpose.OFFER, OFFER_TAKE);
    act(LinkPurpose.UNSUBSCRIBE, MAIL_STOP);
    act(LinkPurpose.FEED, CALENDAR_READ);
  }

  private RoleRights() {}

  private static void give(Role role, Permission... permissions) {
    ROLES.put(role, EnumSet.copyOf(Arrays.asList(permissions)));
  }

  /** A link that is looked at, does one thing, and is mailed anew where it is too old. */
  private static void act(LinkPurpose purpose, Permission deed) {
    LINKS.put(purpose, EnumSet.of(LINK_OPEN, LINK_FOLLOW, LINK_RENEW, deed));
  }

  /** What this role gives; nothing where it has nothing to do yet. */
  public static Set<Permission> of(Role role) {
    return ROLES.getOrDefault(role, Set.of());
  }

  /** What a link that was mailed for this is good for. */
  public static Set<Permission> of(LinkPurpose purpose) {
    return LINKS.getOrDefault(purpose, Set.of());
  }

  /** The roles that give this permission. */
  public static Set<Role> giving(Permission permission) {
    return Arrays.stream(Role.values())
        .filter(role -> of(role).contains(permission))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }
}
