-- What participant reports of video services say of who was there.

SET @widen_attendance = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'attendance' AND column_name = 'duration_only'),
  'DO 0',
  'ALTER TABLE attendance ADD COLUMN duration_only BOOLEAN NOT NULL DEFAULT FALSE AFTER seconds');

PREPARE widen_attendance FROM @widen_attendance;

EXECUTE widen_attendance;

SET @widen_reconciliation = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'reconciliation' AND column_name = 'present_share'),
  'DO 0',
  'ALTER TABLE reconciliation ADD COLUMN present_share TINYINT NOT NULL DEFAULT 50 AFTER held');

PREPARE widen_reconciliation FROM @widen_reconciliation;

EXECUTE widen_reconciliation;

create table if not exists attendance_report (
  id binary(16) not null primary key,
  version int not null,
  session_id binary(16) not null,
  -- of the files; it goes earlier than this row
  file_id binary(16) not null,
  name varchar(200) not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  layout varchar(24) not null,
  -- what whoever brought it said of it; null and empty where they said nothing
  zone varchar(64) null,
  date_order varchar(12) null,
  headings text not null,
  confirmed boolean not null,
  -- how many rows were read, and what came of applying it; null before
  read_rows int not null,
  names int null,
  changed int null,
  brought_by binary(16) null,
  brought_at datetime(6) not null,
  applied_by binary(16) null,
  applied_at datetime(6) null,
  key attendance_report_of (session_id, brought_at),
  constraint attendance_report_session foreign key (session_id) references learning_session (id),
  constraint attendance_report_by foreign key (brought_by) references member (id),
  constraint attendance_report_applied foreign key (applied_by) references member (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- One name in one report that was applied, with all of its rows.
create table if not exists reported_name (
  id binary(16) not null primary key,
  version int not null,
  report_id binary(16) not null,
  session_id binary(16) not null,
  -- the same in all reports of the session in which it stands in the same way
  who binary(16) not null,
  name varchar(200) not null,
  original_name varchar(200) not null,
  email varchar(200) null,
  kind varchar(20) not null,
  -- null while nobody knows who it is
  member_id binary(16) null,
  -- why it is thought so; null while nobody knows
  reason varchar(16) null,
  stays mediumtext not null,
  kept_at datetime(6) not null,
  key reported_name_of (session_id, who),
  key reported_name_report (report_id),
  key reported_name_kept (kept_at),
  constraint reported_name_report foreign key (report_id) references attendance_report (id),
  constraint reported_name_member foreign key (member_id) references member (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Who a name is in every report to come; the key is made of the name as it is compared.
create table if not exists remembered_name (
  id binary(16) not null primary key,
  version int not null,
  name varchar(420) not null,
  kind varchar(20) not null,
  member_id binary(16) null,
  said_by binary(16) null,
  said_at datetime(6) not null,
  key remembered_name_said (said_at),
  constraint remembered_name_member foreign key (member_id) references member (id),
  constraint remembered_name_by foreign key (said_by) references member (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
