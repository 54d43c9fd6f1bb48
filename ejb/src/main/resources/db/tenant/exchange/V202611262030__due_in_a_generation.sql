-- In which generation of the network's data a count is due. In one that came back from a backup nobody has queued it.
SET @add_generation = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'joint_count' AND column_name = 'due_generation'),
  'DO 0',
  'ALTER TABLE joint_count ADD COLUMN due_generation INT NOT NULL DEFAULT 1 AFTER due');

PREPARE add_generation FROM @add_generation;

EXECUTE add_generation;
