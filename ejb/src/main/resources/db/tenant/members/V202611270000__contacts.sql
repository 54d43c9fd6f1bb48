-- People whom the network knows and who have no account: how it came to know them, since when they may be written to,
-- and which request invited them. Null for whoever was a member from the beginning.
SET @add_contacts = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'member' AND column_name = 'contact_origin'),
  'DO 0',
  'ALTER TABLE member
    ADD COLUMN contact_origin VARCHAR(16) NULL AFTER example,
    ADD COLUMN mail_wanted_at DATETIME(6) NULL AFTER contact_origin,
    ADD COLUMN invited_as BINARY(16) NULL AFTER mail_wanted_at,
    ADD UNIQUE KEY member_invited_as (invited_as),
    ADD KEY member_status_name (status, family_name, given_name)');

PREPARE add_contacts FROM @add_contacts;

EXECUTE add_contacts;
