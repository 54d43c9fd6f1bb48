-- By which rule sessions give certificates, and the certificates: what each says is written once.

create table if not exists certificate_rule (
  session_id binary(16) not null primary key,
  version int not null,
  -- SHARE in percent, or MINUTES
  measure varchar(8) character set ascii collate ascii_bin not null,
  amount int not null,
  feedback boolean not null,
  -- of learning; null: for as long as it was held
  minutes int null,
  accreditation varchar(100) null,
  signatory varchar(200) null,
  constraint certificate_rule_session foreign key (session_id) references learning_session (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table if not exists certificate (
  id binary(16) not null primary key,
  version int not null,
  number int not null,
  -- by which anybody finds what it says
  code char(20) character set ascii collate ascii_bin not null,
  session_id binary(16) not null,
  member_id binary(16) not null,
  -- as it is printed; empty where the person was erased
  name varchar(255) not null,
  title varchar(200) not null,
  held varchar(3000) character set ascii collate ascii_bin not null,
  zone varchar(64) character set ascii collate ascii_bin not null,
  minutes int not null,
  issuer varchar(200) not null,
  accreditation varchar(100) null,
  signatory varchar(200) null,
  -- what it was given by
  measure varchar(8) character set ascii collate ascii_bin not null,
  amount int not null,
  issued_at datetime(6) not null,
  -- null: a made-up person
  issued_by binary(16) null,
  state varchar(12) character set ascii collate ascii_bin not null,
  reason varchar(12) character set ascii collate ascii_bin null,
  ended_at datetime(6) null,
  -- the certificate that has taken its place
  successor_id binary(16) null,
  -- since when the attendance that it rests on is not enough
  questioned_at datetime(6) null,
  unique key certificate_number (number),
  unique key certificate_code (code),
  key certificate_of_session (session_id, member_id),
  key certificate_of_member (member_id, issued_at),
  constraint certificate_session foreign key (session_id) references learning_session (id),
  constraint certificate_member foreign key (member_id) references member (id),
  constraint certificate_issued_by foreign key (issued_by) references member (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
