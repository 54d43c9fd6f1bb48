-- What a community is called in addresses. Names in the Latin script become what they sound like;
-- others get a name by number, as do two that would be the same. Organisers can choose another.
SET @add_short_name = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'community' AND column_name = 'short_name'),
  'DO 0',
  'ALTER TABLE community ADD COLUMN short_name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER name');

PREPARE add_short_name FROM @add_short_name;

EXECUTE add_short_name;

UPDATE community c
  JOIN (
    SELECT id, made, ROW_NUMBER() OVER (PARTITION BY made ORDER BY created_at, id) AS place
    FROM (
      SELECT id, created_at, TRIM(BOTH '-' FROM LEFT(TRIM(BOTH '-' FROM
        REGEXP_REPLACE(
        REGEXP_REPLACE(
        REGEXP_REPLACE(
        REGEXP_REPLACE(
        REGEXP_REPLACE(
        REGEXP_REPLACE(
        REGEXP_REPLACE(
        REGEXP_REPLACE(
        REGEXP_REPLACE(
        REGEXP_REPLACE(
        REGEXP_REPLACE(
        REGEXP_REPLACE(
        REGEXP_REPLACE(LOWER(name),
          '[''’ʼ\\p{M}]', ''),
          '[àáâãäåāăąạảấầẩẫậắằẳẵặ]', 'a'),
          '[çćč]', 'c'),
          '[ďđð]', 'd'),
          '[èéêëēėęěẹẻẽếềểễệ]', 'e'),
          '[ìíîïĩīįịỉ]', 'i'),
          '[ñńň]', 'n'),
          '[òóôõöøōőọỏốồổỗộơớờởỡợ]', 'o'),
          '[śşš]', 's'),
          '[ùúûüũūůűụủưứừửữự]', 'u'),
          '[ýÿỳỵỷỹ]', 'y'),
          '[źżž]', 'z'),
          '[^a-z0-9]+', '-', 1, 0, 'c')), 50)) AS made
      FROM community) AS names) AS each_name
  ON each_name.id = c.id
  SET c.short_name = IF(
    each_name.place = 1
      AND CHAR_LENGTH(each_name.made) >= 2
      AND each_name.made NOT IN ('new', 'list', 'edit', 'community')
      AND NOT REGEXP_LIKE(each_name.made, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    each_name.made,
    CONCAT(IF(each_name.made = '', 'community', each_name.made), '-', LOWER(RIGHT(HEX(c.id), 8))))
  WHERE c.short_name IS NULL;

ALTER TABLE community MODIFY COLUMN short_name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

SET @key_short_name = IF(
  EXISTS (SELECT 1 FROM information_schema.statistics
    WHERE table_schema = DATABASE() AND table_name = 'community' AND index_name = 'community_short_name'),
  'DO 0',
  'ALTER TABLE community ADD UNIQUE KEY community_short_name (short_name)');

PREPARE key_short_name FROM @key_short_name;

EXECUTE key_short_name;
