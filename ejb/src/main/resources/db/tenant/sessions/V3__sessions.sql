-- Sessions, who registered, and the network's own list of kinds.

create table if not exists session_kind (
  code varchar(40) not null primary key,
  label varchar(80) not null,
  position int not null,
  -- a kind that is no longer offered stays for the sessions that were of it
  offered boolean not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

insert ignore into session_kind (code, label, position, offered) values
  ('learning-session', 'Learning session', 10, true),
  ('webinar', 'Webinar', 20, true),
  ('case-clinic', 'Case clinic', 30, true),
  ('workshop', 'Workshop', 40, true),
  ('meeting', 'Meeting', 50, true),
  ('coaching', 'Coaching', 60, true),
  ('peer-assist', 'Peer assist', 70, true),
  ('journal-club', 'Journal club', 80, true),
  -- for sessions held together with other networks; nobody here creates one
  ('joint-session', 'Joint session', 900, false);

create table if not exists learning_session (
  id binary(16) not null primary key,
  version int not null,
  title varchar(200) not null,
  description varchar(4000) not null,
  kind varchar(40) not null,
  -- instants in UTC; the zone is the organiser's
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  zone varchar(64) not null,
  place varchar(300) null,
  link varchar(500) null,
  -- null: as many as come
  seats int null,
  status varchar(16) not null,
  cancel_note varchar(1000) null,
  community_id binary(16) null,
  origin varchar(8) not null,
  -- the joint session in the exchange that this row is the local copy of
  joint_id binary(16) null,
  -- null for a joint session: nobody here made it
  created_by binary(16) null,
  created_at datetime(6) not null,
  example boolean not null,
  unique key learning_session_joint (joint_id),
  key learning_session_coming (status, starts_at),
  key learning_session_past (status, ends_at),
  key learning_session_community (community_id, starts_at),
  constraint learning_session_kind foreign key (kind) references session_kind (code),
  constraint learning_session_community_id foreign key (community_id) references community (id),
  constraint learning_session_creator foreign key (created_by) references member (id),
  constraint learning_session_order check (ends_at > starts_at),
  constraint learning_session_seats check (seats is null or seats between 1 and 100000)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table if not exists registration (
  id binary(16) not null primary key,
  version int not null,
  session_id binary(16) not null,
  member_id binary(16) not null,
  status varchar(16) not null,
  -- the order of asking within the session; who asks again after cancelling goes to the end
  place_in_line int not null,
  asked_at datetime(6) not null,
  confirmed_at datetime(6) null,
  cancelled_at datetime(6) null,
  unique key registration_once (session_id, member_id),
  unique key registration_line (session_id, place_in_line),
  key registration_by_status (session_id, status, place_in_line),
  key registration_by_member (member_id, status),
  constraint registration_session foreign key (session_id) references learning_session (id),
  constraint registration_member foreign key (member_id) references member (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
