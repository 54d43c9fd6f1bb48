-- A network's own copy of the joint sessions it is invited to, its answers, and the ledger of all that
-- came in from the exchange and went out to it.

create table if not exists joint_invitation (
  -- the joint session's id in the exchange: one invitation to each, however often it is delivered
  id binary(16) not null primary key,
  version int not null,
  -- the revision of the text below; a delivery of the same or a lower one changes nothing
  revision int not null,
  title varchar(200) not null,
  agenda varchar(4000) not null,
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  zone varchar(64) not null,
  link varchar(500) null,
  cancelled boolean not null,
  cancel_reason varchar(500) null,
  received_at datetime(6) not null,
  answer varchar(16) not null,
  answer_number bigint not null,
  answered_revision int null,
  answered_at datetime(6) null,
  answered_by binary(16) null,
  decline_reason varchar(32) null,
  -- in the network's own words, for its own people; never leaves this schema
  note varchar(1000) null,
  -- the session that members here register for; null until the network takes part
  session_id binary(16) null,
  key joint_invitation_by_start (starts_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- One row per invitation, apart from it, so that registering never waits for the steward's answer.
create table if not exists joint_count (
  joint_session_id binary(16) not null primary key,
  -- registrations have changed since the last count, and a job is queued to count them
  due boolean not null,
  count_number bigint not null,
  confirmed int not null,
  waiting int not null,
  counted_at datetime(6) null,
  constraint joint_count_invitation foreign key (joint_session_id) references joint_invitation (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table if not exists exchange_ledger (
  id binary(16) not null primary key,
  joint_session_id binary(16) not null,
  direction varchar(8) not null,
  kind varchar(32) not null,
  revision int not null,
  confirmed int null,
  waiting int null,
  -- the person here who decided; null for what travelled by itself
  member_id binary(16) null,
  happened_at datetime(6) not null,
  key exchange_ledger_by_session (joint_session_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
