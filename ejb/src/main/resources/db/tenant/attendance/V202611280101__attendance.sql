-- Who was there when a session was held: one row for a person and a session.

create table if not exists attendance (
  id binary(16) not null primary key,
  version int not null,
  session_id binary(16) not null,
  member_id binary(16) not null,
  status varchar(16) not null,
  mode varchar(8) not null,
  -- what it rests on
  evidence varchar(16) not null,
  -- null where nobody in particular noted it, or a made-up person had
  noted_by binary(16) null,
  noted_at datetime(6) not null,
  unique key attendance_once (session_id, member_id),
  key attendance_by_member (member_id, status),
  constraint attendance_session foreign key (session_id) references learning_session (id),
  constraint attendance_member foreign key (member_id) references member (id),
  constraint attendance_noted_by foreign key (noted_by) references member (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
