-- Cases. The ancestor columns and their indexes answer "what lies below this unit" with one equality (design 2).
CREATE SEQUENCE casework_case_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE casework_case (
  id                     BIGINT       NOT NULL PRIMARY KEY,
  version                INT          NOT NULL,
  public_id              VARCHAR(22)  NOT NULL,
  case_number            VARCHAR(20)  NOT NULL,
  state                  VARCHAR(12)  NOT NULL,
  received_at            TIMESTAMP    NOT NULL,
  handler                BIGINT,
  handler_opened_at      TIMESTAMP,
  unit                   BIGINT,
  unit_name              VARCHAR(200),
  ancestor_1             BIGINT,
  ancestor_2             BIGINT,
  ancestor_3             BIGINT,
  ancestor_4             BIGINT,
  ancestor_5             BIGINT,
  ancestor_6             BIGINT,
  ancestor_7             BIGINT,
  ancestor_8             BIGINT,
  place_name             VARCHAR(200),
  place_unknown          BOOLEAN      NOT NULL,
  mailbox_unit           BIGINT,
  date_precision         VARCHAR(10)  NOT NULL,
  occurred_on            DATE,
  time_precision         VARCHAR(10)  NOT NULL,
  occurred_minute        INT,
  headline               VARCHAR(200) NOT NULL,
  description            VARCHAR(20000) NOT NULL,
  causes                 VARCHAR(20000),
  learning               VARCHAR(20000),
  internal_note          VARCHAR(20000),
  actual_consequence     VARCHAR(20)  NOT NULL,
  possible_consequence   VARCHAR(20),
  severity_category      VARCHAR(20)  NOT NULL,
  severity_scale         INT          NOT NULL,
  severity_confirmed     BOOLEAN      NOT NULL,
  main_group             VARCHAR(40),
  problem                VARCHAR(40),
  process                VARCHAR(40),
  patient_name           VARCHAR(200),
  patient_cpr            VARCHAR(11),
  contact_email          VARCHAR(254),
  drop_reason            VARCHAR(30),
  drop_comment           VARCHAR(20000),
  dropped_by             BIGINT,
  dropped_at             TIMESTAMP,
  declared_by            BIGINT,
  declared_name          VARCHAR(200),
  declared_at            TIMESTAMP,
  ended_at               TIMESTAMP,
  sent_at                TIMESTAMP,
  changed_by             VARCHAR(200) NOT NULL,
  changed_at             TIMESTAMP    NOT NULL,
  changed_what           VARCHAR(40)  NOT NULL,
  CONSTRAINT casework_case_public UNIQUE (public_id)
);
CREATE INDEX casework_case_anc1 ON casework_case (ancestor_1, state, received_at DESC, id DESC);
CREATE INDEX casework_case_anc2 ON casework_case (ancestor_2, state, received_at DESC, id DESC);
CREATE INDEX casework_case_anc3 ON casework_case (ancestor_3, state, received_at DESC, id DESC);
CREATE INDEX casework_case_anc4 ON casework_case (ancestor_4, state, received_at DESC, id DESC);
CREATE INDEX casework_case_anc5 ON casework_case (ancestor_5, state, received_at DESC, id DESC);
CREATE INDEX casework_case_anc6 ON casework_case (ancestor_6, state, received_at DESC, id DESC);
CREATE INDEX casework_case_anc7 ON casework_case (ancestor_7, state, received_at DESC, id DESC);
CREATE INDEX casework_case_anc8 ON casework_case (ancestor_8, state, received_at DESC, id DESC);
CREATE INDEX casework_case_unit ON casework_case (unit, state, received_at DESC, id DESC);
CREATE INDEX casework_case_mailbox ON casework_case (mailbox_unit, state, received_at DESC, id DESC);
CREATE INDEX casework_case_handler ON casework_case (handler, state, received_at DESC, id DESC);
CREATE INDEX casework_case_dropped ON casework_case (dropped_by, state, received_at DESC, id DESC);
CREATE INDEX casework_case_number ON casework_case (case_number);

-- The report as it came, unchanged until the case ends.
CREATE TABLE casework_report (
  case_id                BIGINT       NOT NULL PRIMARY KEY REFERENCES casework_case (id),
  reporter_kind          VARCHAR(10)  NOT NULL,
  headline               VARCHAR(200) NOT NULL,
  description            VARCHAR(20000) NOT NULL,
  unit_reported          BIGINT,
  unit_reported_name     VARCHAR(200),
  unit_reported_path     VARCHAR(2000),
  place_name             VARCHAR(200),
  date_precision         VARCHAR(10)  NOT NULL,
  occurred_on            DATE,
  time_precision         VARCHAR(10)  NOT NULL,
  occurred_minute        INT,
  actual_consequence     VARCHAR(20)  NOT NULL,
  possible_consequence   VARCHAR(20),
  severity_category      VARCHAR(20)  NOT NULL,
  severity_scale         INT          NOT NULL,
  patient_name           VARCHAR(200),
  patient_cpr            VARCHAR(11),
  contact_email          VARCHAR(254),
  received_at            TIMESTAMP    NOT NULL,
  idempotency_key        VARCHAR(40)  NOT NULL,
  receipt_hash           VARCHAR(64)  NOT NULL,
  CONSTRAINT casework_report_key UNIQUE (idempotency_key),
  CONSTRAINT casework_report_receipt UNIQUE (receipt_hash)
);

CREATE SEQUENCE casework_term_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE casework_term (
  id         BIGINT       NOT NULL PRIMARY KEY,
  part       VARCHAR(12)  NOT NULL,
  code       VARCHAR(40)  NOT NULL,
  main_group VARCHAR(40),
  name_da    VARCHAR(200) NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE
);
