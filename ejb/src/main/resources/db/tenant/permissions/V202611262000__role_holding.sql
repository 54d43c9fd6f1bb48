-- Who holds which role in what: a community, a session, a cohort. Roles of the whole network stand
-- in the member's row.
CREATE TABLE IF NOT EXISTS role_holding (
  member_id BINARY(16) NOT NULL,
  role VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scope_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scope_id BINARY(16) NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (member_id, role, scope_kind, scope_id),
  KEY role_holding_scope (scope_kind, scope_id, role),
  CONSTRAINT role_holding_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Those who were chosen to convene a community, which its list of people told until now.
SET @carry_conveners = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'community_member' AND column_name = 'convener'),
  'INSERT IGNORE INTO role_holding (member_id, role, scope_kind, scope_id, since)
     SELECT member_id, ''convener'', ''community'', community_id, joined_at
     FROM community_member WHERE convener',
  'DO 0');

PREPARE carry_conveners FROM @carry_conveners;

EXECUTE carry_conveners;

SET @drop_convener = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'community_member' AND column_name = 'convener'),
  'ALTER TABLE community_member DROP COLUMN convener',
  'DO 0');

PREPARE drop_convener FROM @drop_convener;

EXECUTE drop_convener;
