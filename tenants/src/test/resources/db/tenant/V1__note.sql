-- What a network's schema holds in the kernel's own tests; the modules bring the real ones.
CREATE TABLE IF NOT EXISTS note (
  id INT NOT NULL PRIMARY KEY
) ENGINE = InnoDB;
