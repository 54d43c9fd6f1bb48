-- Totals of the network's past that arrived without the rows behind them. A period is a day or a month (2020-08-15,
-- 2020-08); without an end nobody said up to when it was counted.
create table if not exists legacy_total (
  id BINARY(16) NOT NULL,
  version INT NOT NULL,
  measure VARCHAR(20) NOT NULL,
  period_from VARCHAR(10) NOT NULL,
  period_to VARCHAR(10) NULL,
  kinds VARCHAR(2100) NOT NULL,
  countries VARCHAR(1000) NOT NULL,
  amount BIGINT NOT NULL,
  bound VARCHAR(12) NOT NULL,
  source VARCHAR(200) NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
