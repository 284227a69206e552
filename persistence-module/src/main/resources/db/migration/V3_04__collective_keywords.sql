-- A collective report (SR) is a case of its own kind: one sheet for a unit, an area and a month, with numbers of incidents.
ALTER TABLE casework_case ADD COLUMN kind VARCHAR(12) DEFAULT 'SINGLE' NOT NULL;
ALTER TABLE casework_case ADD COLUMN incidents INT;

CREATE TABLE casework_collective (
  case_id       BIGINT      NOT NULL PRIMARY KEY REFERENCES casework_case (id),
  version       INT         NOT NULL,
  area          VARCHAR(30) NOT NULL,
  covered_month DATE        NOT NULL,
  unit          BIGINT,
  addition      BOOLEAN     NOT NULL
);
CREATE INDEX casework_collective_covered ON casework_collective (unit, area, covered_month);

CREATE TABLE casework_collective_count (
  case_id   BIGINT      NOT NULL REFERENCES casework_collective (case_id),
  subtype   VARCHAR(40) NOT NULL,
  reported  INT         NOT NULL,
  incidents INT         NOT NULL,
  PRIMARY KEY (case_id, subtype)
);

ALTER TABLE national_case ADD COLUMN area VARCHAR(30);
ALTER TABLE national_case ADD COLUMN covered_month DATE;
ALTER TABLE national_case ADD COLUMN incidents INT;
CREATE TABLE national_count (
  national_id BIGINT      NOT NULL REFERENCES national_case (id),
  subtype     VARCHAR(40) NOT NULL,
  incidents   INT         NOT NULL,
  PRIMARY KEY (national_id, subtype)
);
