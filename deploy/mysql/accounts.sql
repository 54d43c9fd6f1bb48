-- The accounts of Colloquy in MySQL, each with the least rights it needs.
--
-- deploy/up runs this for the MySQL it starts. On a server of your own, put the passwords and the host that the
-- application connects from in place of the words in angle brackets, and run it as an administrator:
--   mysql -h <server> -u root -p < accounts.sql
-- Running it again changes nothing but the passwords.

-- control: reads and writes the registry and the job queue.
CREATE USER IF NOT EXISTS 'colloquy_control'@'<host>' IDENTIFIED BY '<control-password>';
ALTER USER 'colloquy_control'@'<host>' IDENTIFIED BY '<control-password>';
GRANT SELECT, INSERT, UPDATE, DELETE ON `colloquy\_control`.* TO 'colloquy_control'@'<host>';
GRANT SELECT, INSERT, UPDATE, DELETE ON `colloquy\_jobs`.* TO 'colloquy_control'@'<host>';

-- provisioner: makes and migrates schemas and roles, and hands out rights on them. Nothing else uses it.
CREATE USER IF NOT EXISTS 'colloquy_provisioner'@'<host>' IDENTIFIED BY '<provisioner-password>';
ALTER USER 'colloquy_provisioner'@'<host>' IDENTIFIED BY '<provisioner-password>';
GRANT ALL PRIVILEGES ON `colloquy\_%`.* TO 'colloquy_provisioner'@'<host>' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON `net-%`.* TO 'colloquy_provisioner'@'<host>' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON `log-%`.* TO 'colloquy_provisioner'@'<host>' WITH GRANT OPTION;
GRANT CREATE ROLE, DROP ROLE ON *.* TO 'colloquy_provisioner'@'<host>';
-- Without SYSTEM_USER it can grant no role that has that right, so it cannot make itself an administrator.
GRANT ROLE_ADMIN ON *.* TO 'colloquy_provisioner'@'<host>';

-- app: owns nothing. A role per network is granted to it, and only the active one gives it any right. Each start of the
-- application lets it put a job into the queue, which MySQL takes in the name of the network whose role is active.
CREATE USER IF NOT EXISTS 'colloquy_app'@'<host>' IDENTIFIED BY '<app-password>';
ALTER USER 'colloquy_app'@'<host>' IDENTIFIED BY '<app-password>';

-- exchange: reads and writes what networks share, and may put a job into the queue.
CREATE USER IF NOT EXISTS 'colloquy_exchange'@'<host>' IDENTIFIED BY '<exchange-password>';
ALTER USER 'colloquy_exchange'@'<host>' IDENTIFIED BY '<exchange-password>';
GRANT SELECT, INSERT, UPDATE, DELETE ON `colloquy\_exchange`.* TO 'colloquy_exchange'@'<host>';
-- The table is made by a migration later; naming CREATE lets MySQL accept a right on a table that is not there yet.
GRANT CREATE, INSERT ON `colloquy_jobs`.`job` TO 'colloquy_exchange'@'<host>';
REVOKE CREATE ON `colloquy_jobs`.`job` FROM 'colloquy_exchange'@'<host>';

-- sealer: reads the networks' logs and numbers what it finds. The rights to add seals, and to take away sealed answers
-- that were counted, and nothing else, are granted to it for each log when that is made.
CREATE USER IF NOT EXISTS 'colloquy_sealer'@'<host>' IDENTIFIED BY '<sealer-password>';
ALTER USER 'colloquy_sealer'@'<host>' IDENTIFIED BY '<sealer-password>';
GRANT SELECT ON `log-%`.* TO 'colloquy_sealer'@'<host>';
