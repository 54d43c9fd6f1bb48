-- Mail is sealed from now on, and gone when it was sent. What was sent or given up before lay here for a month, names
-- and one-time passwords for anybody to read; what still waits is sent and then gone.
update job set payload = '{}' where kind = 'mail' and state = 'DONE';

delete from job where kind = 'mail' and state = 'FAILED' and json_extract(payload, '$.sealed') is null;
