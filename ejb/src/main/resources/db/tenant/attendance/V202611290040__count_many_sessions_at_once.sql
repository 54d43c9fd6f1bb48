-- What figures over many sessions count, in the order in which they group it, so that they read no
-- row itself.

SET @index_counted = IF(
  EXISTS (SELECT 1 FROM information_schema.statistics
    WHERE table_schema = DATABASE() AND table_name = 'attendance' AND index_name = 'attendance_counted'),
  'DO 0',
  'ALTER TABLE attendance ADD KEY attendance_counted
     (session_id, kind, standing, status, country, cadre, member_id, seconds)');

PREPARE index_counted FROM @index_counted;

EXECUTE index_counted;
