-- Report templates: what is counted of which cases in which period. The reports that come with the product are code.
CREATE SEQUENCE statistics_template_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE statistics_template (
  id              BIGINT        NOT NULL PRIMARY KEY,
  version         INT           NOT NULL,
  public_id       VARCHAR(22)   NOT NULL,
  owner           BIGINT        NOT NULL,
  unit            BIGINT,
  title           VARCHAR(100)  NOT NULL,
  report_type     VARCHAR(10)   NOT NULL,
  row_variable    VARCHAR(30),
  column_variable VARCHAR(30),
  shown           VARCHAR(1000) NOT NULL,
  conditions      VARCHAR(8000) NOT NULL,
  words           VARCHAR(8000) NOT NULL,
  period_kind     VARCHAR(20)   NOT NULL,
  period_from     DATE,
  period_to       DATE,
  changed_at      TIMESTAMP     NOT NULL,
  CONSTRAINT statistics_template_public UNIQUE (public_id)
);
CREATE INDEX statistics_template_owner ON statistics_template (owner);
CREATE INDEX statistics_template_unit ON statistics_template (unit);

-- Favoritrapporter, also other people's and those that come with the product; by the template's key.
CREATE SEQUENCE statistics_favourite_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE statistics_favourite (
  id           BIGINT      NOT NULL PRIMARY KEY,
  account      BIGINT      NOT NULL,
  template_key VARCHAR(40) NOT NULL,
  marked_at    TIMESTAMP   NOT NULL,
  CONSTRAINT statistics_favourite_once UNIQUE (account, template_key)
);
CREATE INDEX statistics_favourite_template ON statistics_favourite (template_key);

-- Rapporthistorik: what a person ran last.
CREATE SEQUENCE statistics_run_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE statistics_run (
  id           BIGINT      NOT NULL PRIMARY KEY,
  account      BIGINT      NOT NULL,
  template_key VARCHAR(40) NOT NULL,
  first_day    DATE,
  last_day     DATE,
  ran_at       TIMESTAMP   NOT NULL
);
CREATE INDEX statistics_run_account ON statistics_run (account, ran_at);
CREATE INDEX statistics_run_template ON statistics_run (template_key);

-- Extracts: kept encrypted for a while, in pieces, for the one who asked.
CREATE SEQUENCE statistics_extract_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE statistics_extract (
  id           BIGINT        NOT NULL PRIMARY KEY,
  version      INT           NOT NULL,
  public_id    VARCHAR(22)   NOT NULL,
  account      BIGINT        NOT NULL,
  login        VARCHAR(200)  NOT NULL,
  purpose      VARCHAR(20)   NOT NULL,
  shown        VARCHAR(1000) NOT NULL,
  conditions   VARCHAR(8000) NOT NULL,
  words        VARCHAR(8000) NOT NULL,
  first_day    DATE,
  last_day     DATE,
  state        VARCHAR(10)   NOT NULL,
  asked_at     TIMESTAMP     NOT NULL,
  finished_at  TIMESTAMP,
  leased_until TIMESTAMP,
  cases_done   INT           NOT NULL,
  pieces       INT           NOT NULL,
  attempts     INT           NOT NULL,
  warnings     VARCHAR(1000) NOT NULL,
  CONSTRAINT statistics_extract_public UNIQUE (public_id)
);
CREATE INDEX statistics_extract_account ON statistics_extract (account, asked_at);
CREATE INDEX statistics_extract_state ON statistics_extract (state, asked_at);

CREATE TABLE statistics_extract_piece (
  extract_id BIGINT  NOT NULL REFERENCES statistics_extract (id),
  place      INT     NOT NULL,
  content    ${blob} NOT NULL,
  PRIMARY KEY (extract_id, place)
);

-- Which extract holds which case, so that it goes with the case's personal data.
CREATE TABLE statistics_extract_case (
  extract_id BIGINT NOT NULL REFERENCES statistics_extract (id),
  case_id    BIGINT NOT NULL REFERENCES casework_case (id),
  PRIMARY KEY (extract_id, case_id)
);
CREATE INDEX statistics_extract_case_case ON statistics_extract_case (case_id);
