-- From how many people on the network says a number of them.
SET @add_smallest_count = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'network_settings' AND column_name = 'smallest_count'),
  'DO 0',
  'ALTER TABLE network_settings ADD COLUMN smallest_count TINYINT NOT NULL DEFAULT 5, ADD CONSTRAINT network_settings_smallest CHECK (smallest_count BETWEEN 5 AND 30)');

PREPARE add_smallest_count FROM @add_smallest_count;

EXECUTE add_smallest_count;
