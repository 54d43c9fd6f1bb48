-- A report of many rows is applied by a task; null for one that takes none.

SET @report_task = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'attendance_report' AND column_name = 'task_id'),
  'DO 0',
  'ALTER TABLE attendance_report ADD COLUMN task_id BINARY(16) NULL AFTER brought_at');

PREPARE report_task FROM @report_task;

EXECUTE report_task;
