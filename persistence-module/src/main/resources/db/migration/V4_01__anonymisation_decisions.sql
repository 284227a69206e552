-- What people decided about places in the texts of a case and about its files, until the case ends.
CREATE SEQUENCE anonymisation_decision_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE anonymisation_decision (
  id          BIGINT      NOT NULL PRIMARY KEY,
  case_id     BIGINT      NOT NULL REFERENCES casework_case (id),
  text_digest VARCHAR(64) NOT NULL,
  starts_at   INT         NOT NULL,
  ends_at     INT         NOT NULL,
  verdict     VARCHAR(10) NOT NULL,
  decided_by  BIGINT      NOT NULL,
  decided_at  TIMESTAMP   NOT NULL
);
CREATE INDEX anonymisation_decision_case ON anonymisation_decision (case_id, text_digest);

CREATE SEQUENCE anonymisation_file_decision_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE anonymisation_file_decision (
  id          BIGINT      NOT NULL PRIMARY KEY,
  case_id     BIGINT      NOT NULL REFERENCES casework_case (id),
  file_digest VARCHAR(64) NOT NULL,
  verdict     VARCHAR(10) NOT NULL,
  decided_by  BIGINT      NOT NULL,
  decided_at  TIMESTAMP   NOT NULL,
  CONSTRAINT anonymisation_file_decision_one UNIQUE (case_id, file_digest)
);
