-- What the link in an invitation opens with: a digest, of which nobody can make the key again.
create table if not exists invitation_key (
  member_id binary(16) not null primary key,
  digest binary(32) not null,
  expires_at datetime(6) not null,
  unique key invitation_key_digest (digest),
  constraint invitation_key_member foreign key (member_id) references member (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
