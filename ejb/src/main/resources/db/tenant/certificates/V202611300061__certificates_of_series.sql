-- A certificate may be of several sessions, by the share of them to which somebody came.

SET @rules_of_series = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'certificate_rule' AND column_name = 'sessions'),
  'DO 0',
  'ALTER TABLE certificate_rule
     ADD COLUMN title varchar(200) NULL,
     ADD COLUMN sessions varchar(2000) CHARACTER SET ascii COLLATE ascii_bin NULL');

PREPARE rules_of_series FROM @rules_of_series;

EXECUTE rules_of_series;

SET @certificates_of_series = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'certificate' AND column_name = 'sessions'),
  'DO 0',
  'ALTER TABLE certificate
     ADD COLUMN sessions varchar(2000) CHARACTER SET ascii COLLATE ascii_bin NULL');

PREPARE certificates_of_series FROM @certificates_of_series;

EXECUTE certificates_of_series;
