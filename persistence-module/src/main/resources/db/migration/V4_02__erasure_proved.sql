-- Sletteattest: what was erased when a case ended, in numbers only (design 9).
CREATE TABLE anonymisation_certificate (
  case_id      BIGINT       NOT NULL PRIMARY KEY REFERENCES casework_case (id),
  version      INT          NOT NULL,
  case_number  VARCHAR(20)  NOT NULL,
  outcome      VARCHAR(12)  NOT NULL,
  erased_at    TIMESTAMP    NOT NULL,
  erased_by    VARCHAR(200) NOT NULL,
  completed_at TIMESTAMP,
  alarmed_at   TIMESTAMP
);
CREATE INDEX anonymisation_certificate_open ON anonymisation_certificate (completed_at, erased_at);

CREATE TABLE anonymisation_certificate_line (
  case_id BIGINT      NOT NULL REFERENCES anonymisation_certificate (case_id),
  street  VARCHAR(30) NOT NULL,
  thing   VARCHAR(30) NOT NULL,
  erased  INT         NOT NULL,
  PRIMARY KEY (case_id, street, thing)
);

-- What lies outside the database and must lose the case too: a row each, tried until it has.
CREATE SEQUENCE anonymisation_remainder_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE anonymisation_remainder (
  id              BIGINT      NOT NULL PRIMARY KEY,
  version         INT         NOT NULL,
  case_id         BIGINT      NOT NULL REFERENCES anonymisation_certificate (case_id),
  keeper          VARCHAR(40) NOT NULL,
  erased_at       TIMESTAMP   NOT NULL,
  attempts        INT         NOT NULL,
  next_attempt_at TIMESTAMP   NOT NULL,
  leased_until    TIMESTAMP,
  last_error      VARCHAR(200),
  done_at         TIMESTAMP,
  CONSTRAINT anonymisation_remainder_once UNIQUE (case_id, keeper)
);
CREATE INDEX anonymisation_remainder_due ON anonymisation_remainder (done_at, next_attempt_at);

-- A case whose texts still hold an identifier is not handed to the authority: a state of its own, not a failed try.
ALTER TABLE national_delivery ADD COLUMN case_number VARCHAR(20);
ALTER TABLE national_delivery ADD COLUMN refused_at TIMESTAMP;
ALTER TABLE national_delivery ADD COLUMN refused_for VARCHAR(400);
CREATE INDEX national_delivery_state ON national_delivery (acknowledged_at, refused_at);

-- Who was told of a dropped case that is not anonymised in time (R-ANON-08, X-08): once a stage.
CREATE SEQUENCE deadline_told_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE deadline_told (
  id      BIGINT      NOT NULL PRIMARY KEY,
  account BIGINT      NOT NULL,
  case_id BIGINT      NOT NULL,
  stage   VARCHAR(10) NOT NULL,
  told_at TIMESTAMP   NOT NULL,
  CONSTRAINT deadline_told_once UNIQUE (account, case_id, stage)
);
