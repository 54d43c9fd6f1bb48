-- With which letter the present key of an invitation went out, so that a letter which is asked for twice is sent once.
SET @add_letter = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'invitation_key' AND column_name = 'letter_id'),
  'DO 0',
  'ALTER TABLE invitation_key ADD COLUMN letter_id BINARY(16) NULL AFTER digest');

PREPARE add_letter FROM @add_letter;

EXECUTE add_letter;
