-- What members have chosen of their mails; who has no row gets all of them.
create table if not exists mail_choice (
  member_id  BINARY(16) NOT NULL,
  version    INT        NOT NULL,
  reminders  BOOLEAN    NOT NULL,
  news       BOOLEAN    NOT NULL,
  discussion BOOLEAN    NOT NULL,
  PRIMARY KEY (member_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- That a member was written to for an occasion, once. The occasion is the digest of its name.
create table if not exists sent_letter (
  id        BINARY(16)  NOT NULL,
  member_id BINARY(16)  NOT NULL,
  occasion  BINARY(32)  NOT NULL,
  kind      VARCHAR(20) NOT NULL,
  asked_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY sent_letter_once (member_id, occasion),
  KEY sent_letter_asked (asked_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
