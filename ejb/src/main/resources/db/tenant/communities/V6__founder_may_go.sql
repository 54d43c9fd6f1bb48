-- A community outlives its founder: when a made-up person is removed, what they founded stays.
alter table community modify created_by binary(16) null;
