-- Planer: reports that are made and mailed by themselves (R-PLAN-01..06).
CREATE SEQUENCE plans_plan_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE plans_plan (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         INT          NOT NULL,
  public_id       VARCHAR(22)  NOT NULL,
  unit            BIGINT       NOT NULL,
  made_by         BIGINT       NOT NULL REFERENCES seb_user (id),
  active          BOOLEAN      NOT NULL,
  name            VARCHAR(100) NOT NULL,
  message         VARCHAR(2000),
  personal_reason VARCHAR(500),
  recurs_every    VARCHAR(10)  NOT NULL,
  recurs_step     INT          NOT NULL,
  weekdays        INT          NOT NULL,
  day_of_month    INT          NOT NULL,
  minute_of_day   INT          NOT NULL,
  first_day       DATE         NOT NULL,
  last_day        DATE,
  times           INT,
  content_kind    VARCHAR(30)  NOT NULL,
  content_report  VARCHAR(40)  NOT NULL,
  content_period  VARCHAR(10)  NOT NULL,
  personal_data   BOOLEAN      NOT NULL,
  next_run_at     TIMESTAMP,
  tries           INT          NOT NULL,
  hold_until      TIMESTAMP,
  changed_by      VARCHAR(200) NOT NULL,
  changed_at      TIMESTAMP    NOT NULL,
  changed_what    VARCHAR(40)  NOT NULL,
  CONSTRAINT plans_plan_public UNIQUE (public_id)
);
CREATE INDEX plans_plan_unit ON plans_plan (unit, id);
CREATE INDEX plans_plan_due ON plans_plan (active, next_run_at);

CREATE TABLE plans_recipient (
  plan_id BIGINT NOT NULL REFERENCES plans_plan (id),
  account BIGINT NOT NULL REFERENCES seb_user (id),
  PRIMARY KEY (plan_id, account)
);

-- A run for a due time happens once, whichever node begins it.
CREATE SEQUENCE plans_run_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE plans_run (
  id       BIGINT    NOT NULL PRIMARY KEY,
  plan_id  BIGINT    NOT NULL REFERENCES plans_plan (id),
  due_at   TIMESTAMP NOT NULL,
  ran_at   TIMESTAMP NOT NULL,
  asked_by BIGINT,
  missed   INT       NOT NULL,
  failed   BOOLEAN   NOT NULL,
  CONSTRAINT plans_run_once UNIQUE (plan_id, due_at)
);
CREATE INDEX plans_run_newest ON plans_run (plan_id, ran_at, id);

CREATE SEQUENCE plans_result_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE plans_result (
  id         BIGINT      NOT NULL PRIMARY KEY,
  run_id     BIGINT      NOT NULL REFERENCES plans_run (id),
  plan_id    BIGINT      NOT NULL REFERENCES plans_plan (id),
  account    BIGINT      NOT NULL,
  state      VARCHAR(10) NOT NULL,
  reason     VARCHAR(40),
  row_count  INT         NOT NULL,
  settled_at TIMESTAMP,
  CONSTRAINT plans_result_once UNIQUE (run_id, account)
);
CREATE INDEX plans_result_plan ON plans_result (plan_id, account, id);

-- As long as a mail with people's words waits: when one of these cases ends, it is not sent.
CREATE TABLE plans_result_case (
  result_id BIGINT NOT NULL REFERENCES plans_result (id),
  case_id   BIGINT NOT NULL REFERENCES casework_case (id),
  PRIMARY KEY (result_id, case_id)
);
CREATE INDEX plans_result_case_case ON plans_result_case (case_id);

-- The plan's result a mail belongs to: told when its way is over.
ALTER TABLE mail_outbox ADD COLUMN plan_result BIGINT;
CREATE INDEX mail_outbox_plan ON mail_outbox (plan_result);
