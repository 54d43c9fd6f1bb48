-- How a network looks and which words it uses: one row, made here, changed by its admin.
create table if not exists network_settings (
  id TINYINT NOT NULL,
  version INT NOT NULL,
  accent CHAR(6) NULL,
  logo MEDIUMBLOB NULL,
  logo_type VARCHAR(20) NULL,
  logo_hash CHAR(16) NULL,
  PRIMARY KEY (id),
  CONSTRAINT network_settings_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT IGNORE INTO network_settings (id, version) VALUES (1, 0);

-- The network's own lists of codes. A retired code stays readable where it was used and is no
-- longer offered.
create table if not exists code_list_entry (
  list VARCHAR(40) NOT NULL,
  code VARCHAR(40) NOT NULL,
  label VARCHAR(120) NOT NULL,
  position INT NOT NULL,
  retired BOOLEAN NOT NULL,
  PRIMARY KEY (list, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

INSERT IGNORE INTO code_list_entry (list, code, label, position, retired) VALUES
  ('cadre', 'physician', 'Physician', 10, FALSE),
  ('cadre', 'nurse', 'Nurse', 20, FALSE),
  ('cadre', 'midwife', 'Midwife', 30, FALSE),
  ('cadre', 'pharmacist', 'Pharmacist', 40, FALSE),
  ('cadre', 'community-health-worker', 'Community health worker', 50, FALSE),
  ('cadre', 'quality-improvement', 'Quality improvement staff', 60, FALSE),
  ('cadre', 'manager', 'Manager or administrator', 70, FALSE),
  ('cadre', 'researcher', 'Researcher or educator', 80, FALSE),
  ('cadre', 'patient', 'Patient or carer representative', 85, FALSE),
  ('cadre', 'other', 'Other', 90, FALSE);
