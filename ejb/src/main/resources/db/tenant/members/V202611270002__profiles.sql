-- What people say of themselves beyond their name, and who sees which of it: what is in neither of the two lists of
-- fields is seen by those alone who manage people.
CREATE TABLE IF NOT EXISTS person_profile (
  member_id BINARY(16) NOT NULL,
  version INT NOT NULL,
  profession VARCHAR(40) NULL,
  employer VARCHAR(200) NULL,
  region VARCHAR(40) NULL,
  care_level VARCHAR(40) NULL,
  languages VARCHAR(100) NULL,
  interests VARCHAR(1000) NULL,
  lived_experience VARCHAR(1000) NULL,
  offers VARCHAR(1000) NULL,
  seeks VARCHAR(1000) NULL,
  printed_name VARCHAR(200) NULL,
  network_sees VARCHAR(200) NOT NULL,
  communities_see VARCHAR(200) NOT NULL,
  PRIMARY KEY (member_id),
  CONSTRAINT person_profile_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- Cadre and country are shown in three ways too, and no longer to all members or to none.
SET @add_about_to = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'member' AND column_name = 'about_to'),
  'DO 0',
  'ALTER TABLE member ADD COLUMN about_to VARCHAR(12) NOT NULL DEFAULT ''MANAGERS'' AFTER country');

PREPARE add_about_to FROM @add_about_to;

EXECUTE add_about_to;

SET @old_about = EXISTS (SELECT 1 FROM information_schema.columns
  WHERE table_schema = DATABASE() AND table_name = 'member' AND column_name = 'about_shown');

SET @take_over = IF(@old_about, 'UPDATE member SET about_to = ''NETWORK'' WHERE about_shown', 'DO 0');

PREPARE take_over FROM @take_over;

EXECUTE take_over;

SET @drop_about = IF(@old_about, 'ALTER TABLE member DROP COLUMN about_shown', 'DO 0');

PREPARE drop_about FROM @drop_about;

EXECUTE drop_about;
