-- Communities of practice in this network, and who belongs to them.

create table if not exists community (
  id binary(16) not null primary key,
  version int not null,
  name varchar(120) not null,
  purpose varchar(2000) not null,
  created_by binary(16) not null,
  created_at datetime(6) not null,
  -- made up to show the network what it could look like; the admin removes all of it in one step
  example boolean not null,
  unique key community_name (name),
  constraint community_creator foreign key (created_by) references member (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table if not exists community_member (
  community_id binary(16) not null,
  member_id binary(16) not null,
  convener boolean not null,
  joined_at datetime(6) not null,
  primary key (community_id, member_id),
  key community_member_person (member_id, convener),
  constraint community_member_community foreign key (community_id) references community (id),
  constraint community_member_member foreign key (member_id) references member (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
