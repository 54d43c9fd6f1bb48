-- Of each column of a workbook the sheet that it stands in. Null: there is but one.
SET @add_sheets = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'import_run' AND column_name = 'sheets'),
  'DO 0',
  'ALTER TABLE import_run ADD COLUMN sheets TEXT NULL AFTER headings');

PREPARE add_sheets FROM @add_sheets;

EXECUTE add_sheets;
