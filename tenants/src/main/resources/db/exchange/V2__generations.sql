-- The generation of the network's data beside each number that it gave: the later generation is the later news, and
-- within one the higher number.
set @missing = (select count(*) = 0 from information_schema.columns
  where table_schema = database() and table_name = 'invited_network' and column_name = 'answer_generation');

set @change = if(@missing,
  'alter table invited_network
     add column answer_generation int not null default 1 after answer,
     add column count_generation int not null default 1 after waiting',
  'do 0');

prepare change_invited from @change;

execute change_invited;

deallocate prepare change_invited;
