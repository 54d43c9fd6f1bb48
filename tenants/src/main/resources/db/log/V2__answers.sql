-- What was answered under the promise that nobody can tell who did: a random id, which form, what was said. No moment, no
-- person, no number, and no second index, so that no order of arrival is kept. The network's role may add to it and not
-- even read it; the sealer's account reads it when the form has closed, and takes it away.
create table if not exists answer (
  id      BINARY(16) NOT NULL COMMENT 'random: of version 4',
  form    BINARY(16) NOT NULL,
  content TEXT       NOT NULL COMMENT 'JSON',
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
