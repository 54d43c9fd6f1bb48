-- What it takes to sustain a network, what others give for it, and at which rates money of other currencies counts.

create table if not exists cost_entry (
  id binary(16) not null primary key,
  version int not null,
  day date not null,
  payment varchar(8) not null,
  -- in the currency that was paid, hours at their rate included
  amount decimal(19, 4) not null,
  currency char(3) not null,
  -- both null but for what is in kind and reckoned by hours
  hours decimal(9, 2) null,
  hour_rate decimal(19, 4) null,
  category varchar(12) not null,
  -- null: overhead. No foreign key: what was spent on a session stays when the session goes
  session_id binary(16) null,
  funder varchar(200) not null,
  note varchar(500) not null,
  key cost_entry_by_day (day),
  constraint cost_entry_amount check (amount > 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table if not exists exchange_rate (
  id binary(16) not null primary key,
  currency char(3) not null,
  -- so many of the currency are one of this one
  base char(3) not null,
  day date not null,
  rate decimal(24, 10) not null,
  unique key exchange_rate_once (base, currency, day),
  constraint exchange_rate_some check (rate > 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table if not exists income_commitment (
  id binary(16) not null primary key,
  version int not null,
  funder varchar(200) not null,
  amount decimal(19, 4) not null,
  currency char(3) not null,
  from_day date not null,
  to_day date not null,
  constraint income_commitment_order check (to_day >= from_day),
  constraint income_commitment_amount check (amount > 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table if not exists cost_setting (
  id int not null primary key,
  version int not null,
  currency char(3) not null,
  apportionment varchar(16) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

insert ignore into cost_setting (id, version, currency, apportionment) values (1, 1, 'USD', 'ACTIVITIES');
