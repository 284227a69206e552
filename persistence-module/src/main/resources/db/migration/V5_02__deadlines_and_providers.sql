-- The list of private providers an owner keeps for itself: how reports spell each of them (R-PRIV-17, R-ANON-09).
CREATE SEQUENCE casework_provider_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE casework_provider (
  id      BIGINT       NOT NULL PRIMARY KEY,
  version INT          NOT NULL,
  owner   BIGINT       NOT NULL,
  name    VARCHAR(200) NOT NULL
);
CREATE INDEX casework_provider_owner ON casework_provider (owner);

CREATE SEQUENCE casework_provider_alias_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE casework_provider_alias (
  id       BIGINT       NOT NULL PRIMARY KEY,
  owner    BIGINT       NOT NULL,
  provider BIGINT       NOT NULL REFERENCES casework_provider (id),
  spelling VARCHAR(200) NOT NULL,
  folded   VARCHAR(400) NOT NULL,
  CONSTRAINT casework_provider_alias_once UNIQUE (owner, folded)
);
CREATE INDEX casework_provider_alias_of ON casework_provider_alias (provider);

-- Superbrugere (R-SU-03, X-19): people of municipalities and regions, with or without an account here.
CREATE SEQUENCE seb_superuser_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE seb_superuser (
  id           BIGINT       NOT NULL PRIMARY KEY,
  version      INT          NOT NULL,
  owner        BIGINT       NOT NULL,
  name         VARCHAR(200) NOT NULL,
  organisation VARCHAR(200) NOT NULL,
  phone        VARCHAR(40),
  email        VARCHAR(254) NOT NULL
);
CREATE INDEX seb_superuser_owner ON seb_superuser (owner);

-- A round of a day is made once, on however many nodes and after whatever pause.
CREATE TABLE deadline_round (
  kind      VARCHAR(20) NOT NULL,
  round_day DATE        NOT NULL,
  PRIMARY KEY (kind, round_day)
);

-- Which handler was reminded of which case at which day (R-MAIL-09 tells others of what is late).
CREATE SEQUENCE deadline_reminder_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE deadline_reminder (
  id      BIGINT    NOT NULL PRIMARY KEY,
  case_id BIGINT    NOT NULL,
  handler BIGINT    NOT NULL,
  stage   INT       NOT NULL,
  told_at TIMESTAMP NOT NULL,
  CONSTRAINT deadline_reminder_once UNIQUE (case_id, handler, stage)
);

-- The late cases that the superusers of a municipality were last told of (R-ANON-08, R-SU-04).
CREATE SEQUENCE deadline_late_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE deadline_late (
  id      BIGINT    NOT NULL PRIMARY KEY,
  owner   BIGINT    NOT NULL,
  case_id BIGINT    NOT NULL,
  told_at TIMESTAMP NOT NULL,
  CONSTRAINT deadline_late_once UNIQUE (owner, case_id)
);
