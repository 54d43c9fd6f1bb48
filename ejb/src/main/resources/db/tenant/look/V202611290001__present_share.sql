-- From what share of a session on somebody was present.
SET @add_present_share = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'network_settings' AND column_name = 'present_share'),
  'DO 0',
  'ALTER TABLE network_settings ADD COLUMN present_share TINYINT NOT NULL DEFAULT 50, ADD CONSTRAINT network_settings_present CHECK (present_share BETWEEN 1 AND 100)');

PREPARE add_present_share FROM @add_present_share;

EXECUTE add_present_share;
