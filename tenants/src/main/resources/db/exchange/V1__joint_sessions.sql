-- What the platform's operator and the networks share, and nothing more: the text of joint sessions,
-- one row per invited network with its answer, two counts, and the log of consents.
-- No column may ever hold who a member is: no name, no address, no id of a person in a network.

create table if not exists joint_session (
  id binary(16) not null primary key,
  version int not null,
  status varchar(16) not null,
  -- grows with each change that networks must hear of; the receiving side keeps the highest
  revision int not null,
  title varchar(200) not null,
  agenda varchar(4000) not null,
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  zone varchar(64) not null,
  -- null while there is none yet
  link varchar(500) null,
  cancel_reason varchar(500) null,
  drafted_at datetime(6) not null,
  sent_at datetime(6) null,
  cancelled_at datetime(6) null,
  key joint_session_by_start (starts_at),
  constraint joint_session_ends_later check (ends_at > starts_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table if not exists invited_network (
  id binary(16) not null primary key,
  version int not null,
  joint_session_id binary(16) not null,
  tenant_id binary(16) not null,
  -- the name at the time of the invitation: what stays readable when the network has left
  network_name varchar(200) not null,
  -- the highest revision that has arrived in the network; 0 while the invitation is on its way
  delivered_revision int not null,
  delivered_at datetime(6) null,
  answer varchar(16) not null,
  -- numbered by the network; an answer with a lower number than the one kept is old news
  answer_number bigint not null,
  answered_at datetime(6) null,
  answered_revision int null,
  -- a code from a fixed list, never free text: words of a network could name people
  decline_reason varchar(32) null,
  confirmed int not null,
  waiting int not null,
  -- numbered by the network, like the answers
  count_number bigint not null,
  counted_at datetime(6) null,
  unique key invited_network_once (joint_session_id, tenant_id),
  constraint invited_network_joint_session foreign key (joint_session_id) references joint_session (id),
  constraint invited_network_counts check (confirmed >= 0 and waiting >= 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table if not exists exchange_event (
  id binary(16) not null primary key,
  joint_session_id binary(16) not null,
  -- null: an act of the operator that concerns all networks
  tenant_id binary(16) null,
  kind varchar(32) not null,
  revision int not null,
  -- the operator's subject at the platform's own realm; null for the acts of a network, which keeps its people to itself
  operator varchar(64) null,
  happened_at datetime(6) not null,
  key exchange_event_by_session (joint_session_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
