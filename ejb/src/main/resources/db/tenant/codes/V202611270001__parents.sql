-- A code may lie in another one of its list, as a district lies in a province; and the lists by which people say what
-- they do.
SET @add_parent = IF(
  EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'code_list_entry' AND column_name = 'parent'),
  'DO 0',
  'ALTER TABLE code_list_entry ADD COLUMN parent VARCHAR(40) NULL AFTER code');

PREPARE add_parent FROM @add_parent;

EXECUTE add_parent;

INSERT IGNORE INTO code_list_entry (list, code, label, position, retired) VALUES
  ('profession', 'medicine', 'Medicine', 10, FALSE),
  ('profession', 'nursing', 'Nursing', 20, FALSE),
  ('profession', 'midwifery', 'Midwifery', 30, FALSE),
  ('profession', 'pharmacy', 'Pharmacy', 40, FALSE),
  ('profession', 'allied-health', 'Allied health', 50, FALSE),
  ('profession', 'laboratory', 'Laboratory', 60, FALSE),
  ('profession', 'dentistry', 'Dentistry', 70, FALSE),
  ('profession', 'psychology', 'Psychology', 80, FALSE),
  ('profession', 'social-work', 'Social work', 90, FALSE),
  ('profession', 'public-health', 'Public health', 100, FALSE),
  ('profession', 'management', 'Management', 110, FALSE),
  ('profession', 'policy', 'Policy', 120, FALSE),
  ('profession', 'research', 'Research and teaching', 130, FALSE),
  ('profession', 'data', 'Data and informatics', 140, FALSE),
  ('profession', 'lived-experience', 'Patient or carer', 150, FALSE),
  ('profession', 'other', 'Other', 160, FALSE),
  ('care-level', 'home', 'At home', 10, FALSE),
  ('care-level', 'community', 'Community', 20, FALSE),
  ('care-level', 'primary', 'Primary care', 30, FALSE),
  ('care-level', 'secondary', 'Secondary care', 40, FALSE),
  ('care-level', 'tertiary', 'Tertiary care', 50, FALSE),
  ('care-level', 'district', 'District or regional administration', 60, FALSE),
  ('care-level', 'national', 'National administration', 70, FALSE);
