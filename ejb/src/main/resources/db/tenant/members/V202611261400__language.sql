-- The language that a member wants to read in; null where the browser's counts.
SET @add_language = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'member' AND column_name = 'language'),
  'DO 0',
  'ALTER TABLE member ADD COLUMN language VARCHAR(8) NULL AFTER time_zone');

PREPARE add_language FROM @add_language;

EXECUTE add_language;
