-- Who was removed from the network belongs to none of its communities; some were added to one after
-- they had gone.
delete b from community_member b join member m on m.id = b.member_id where m.status = 'REMOVED';
