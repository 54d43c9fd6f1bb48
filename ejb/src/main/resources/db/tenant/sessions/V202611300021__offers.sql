-- A place that is held for somebody who waits until they say whether they take it.
SET @add_offers = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'registration' AND column_name = 'offered'),
  'DO 0',
  'ALTER TABLE registration ADD COLUMN offered varchar(8) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER held, ADD COLUMN offered_until datetime(6) NULL AFTER offered');

PREPARE add_offers FROM @add_offers;

EXECUTE add_offers;
