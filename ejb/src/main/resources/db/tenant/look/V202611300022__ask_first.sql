-- Whether who is next in line is asked before a place is theirs.
SET @add_ask_first = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'network_settings' AND column_name = 'ask_first'),
  'DO 0',
  'ALTER TABLE network_settings ADD COLUMN ask_first boolean NOT NULL DEFAULT false');

PREPARE add_ask_first FROM @add_ask_first;

EXECUTE add_ask_first;
