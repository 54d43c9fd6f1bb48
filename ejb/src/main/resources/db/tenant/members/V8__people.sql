-- Who was removed from the network belongs to none of its communities; some were added to one after they had gone.
delete b from community_member b join member m on m.id = b.member_id where m.status = 'REMOVED';

-- At which of the changes that people made to a member the profile and the roles were last changed, and whether all
-- members see cadre and country. MySQL adds a column only where it is missing, and this may be carried out twice.
set @missing = (select count(*) = 0 from information_schema.columns
  where table_schema = database() and table_name = 'member' and column_name = 'about_shown');

set @change = if(@missing,
  'alter table member add profile_edition int not null default 0, add roles_edition int not null default 0, add about_shown boolean not null default false',
  'do 0');

prepare change_member from @change;

execute change_member;

deallocate prepare change_member;

-- Made-up people have nothing to hide.
update member set about_shown = true where example = true;
