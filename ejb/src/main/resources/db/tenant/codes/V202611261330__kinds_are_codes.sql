-- The kinds of session are one of the network's lists of codes, as cadres are.
INSERT IGNORE INTO code_list_entry (list, code, label, position, retired)
  SELECT 'session-kind', code, label, position, NOT offered FROM session_kind;

-- MySQL does not know "if exists" here, and the migration may have been cut short after this.
SET @drop_key = IF(
  EXISTS (SELECT 1 FROM information_schema.table_constraints
    WHERE constraint_schema = DATABASE() AND constraint_name = 'learning_session_kind'),
  'ALTER TABLE learning_session DROP FOREIGN KEY learning_session_kind',
  'DO 0');

PREPARE drop_key FROM @drop_key;

EXECUTE drop_key;
