-- What is no person of the network has a name; and what the figures need stays as it was when they
-- became official.

SET @widen_attendance = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'attendance' AND column_name = 'kind'),
  'DO 0',
  'ALTER TABLE attendance
     MODIFY COLUMN member_id binary(16) NULL,
     ADD COLUMN name varchar(200) NULL AFTER member_id,
     ADD COLUMN kind varchar(20) NOT NULL DEFAULT ''PERSON'' AFTER name,
     ADD COLUMN seconds int NULL AFTER status,
     ADD COLUMN number int NULL,
     ADD COLUMN standing varchar(16) NULL,
     ADD COLUMN country char(2) NULL,
     ADD COLUMN cadre varchar(40) NULL');

PREPARE widen_attendance FROM @widen_attendance;

EXECUTE widen_attendance;

create table if not exists reconciliation (
  session_id binary(16) not null primary key,
  version int not null,
  -- the blocks of time in which it was held
  held varchar(3000) character set ascii collate ascii_bin not null,
  registrations int not null,
  waiting int not null,
  attendances int not null,
  show_ups int not null,
  walk_ins int not null,
  people int not null,
  unidentified int not null,
  partial int not null,
  no_shows int not null,
  excused int not null,
  excluded int not null,
  assumed int not null,
  seconds bigint not null,
  -- null: a made-up person
  reconciled_by binary(16) null,
  reconciled_at datetime(6) not null,
  constraint reconciliation_session foreign key (session_id) references learning_session (id),
  constraint reconciliation_by foreign key (reconciled_by) references member (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table if not exists attendance_adjustment (
  id binary(16) not null primary key,
  session_id binary(16) not null,
  -- whose row it is; null where nobody knows who it is
  member_id binary(16) null,
  number int not null,
  row_before varchar(80) not null,
  row_after varchar(80) not null,
  reason varchar(500) not null,
  -- null: a made-up person
  author binary(16) null,
  made_at datetime(6) not null,
  key attendance_adjustment_of (session_id, made_at),
  constraint attendance_adjustment_session foreign key (session_id) references learning_session (id),
  constraint attendance_adjustment_member foreign key (member_id) references member (id),
  constraint attendance_adjustment_author foreign key (author) references member (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
