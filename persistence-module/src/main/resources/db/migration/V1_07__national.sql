-- The authority's register: ended, anonymised cases. A case delivered twice is there once.
CREATE SEQUENCE national_case_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE national_case (
  id                BIGINT         NOT NULL PRIMARY KEY,
  public_id         VARCHAR(22)    NOT NULL,
  case_number       VARCHAR(20)    NOT NULL,
  outcome           VARCHAR(12)    NOT NULL,
  received_on       DATE           NOT NULL,
  occurred_on       DATE,
  unit              BIGINT,
  unit_path         VARCHAR(2000),
  place_name        VARCHAR(200),
  severity_category VARCHAR(20)    NOT NULL,
  severity_scale    INT            NOT NULL,
  main_group        VARCHAR(40),
  problem           VARCHAR(40),
  process           VARCHAR(40),
  headline          VARCHAR(200)   NOT NULL,
  description       VARCHAR(20000) NOT NULL,
  causes            VARCHAR(20000),
  learning          VARCHAR(20000),
  arrived_at        TIMESTAMP      NOT NULL,
  CONSTRAINT national_case_public UNIQUE (public_id)
);
CREATE INDEX national_case_arrived ON national_case (arrived_at DESC, id DESC);

-- The way there: one row a case, tried until acknowledged.
CREATE TABLE national_delivery (
  case_id         BIGINT      NOT NULL PRIMARY KEY,
  version         INT         NOT NULL,
  public_id       VARCHAR(22) NOT NULL,
  attempts        INT         NOT NULL,
  next_attempt_at TIMESTAMP   NOT NULL,
  leased_until    TIMESTAMP,
  last_error      VARCHAR(200),
  acknowledged_at TIMESTAMP
);
CREATE INDEX national_delivery_due ON national_delivery (next_attempt_at);
