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

-- Emneord (R-TAG-02): as written, and folded so that the same word is counted as one.
CREATE TABLE casework_keyword (
  case_id BIGINT      NOT NULL REFERENCES casework_case (id),
  folded  VARCHAR(60) NOT NULL,
  word    VARCHAR(60) NOT NULL,
  PRIMARY KEY (case_id, folded)
);
CREATE INDEX casework_keyword_folded ON casework_keyword (folded);

-- Lokale fokusområder (R-TAG-01): a list per region; what was used stays, for a while or retired.
CREATE SEQUENCE casework_focus_area_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE casework_focus_area (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    INT          NOT NULL,
  region     BIGINT       NOT NULL,
  name       VARCHAR(100) NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE
);
CREATE INDEX casework_focus_area_region ON casework_focus_area (region);
CREATE TABLE casework_case_focus (
  case_id BIGINT       NOT NULL REFERENCES casework_case (id),
  area    BIGINT       NOT NULL REFERENCES casework_focus_area (id),
  name    VARCHAR(100) NOT NULL,
  PRIMARY KEY (case_id, area)
);

-- A case that was dropped as "Dobbeltregistrering" points at the one that is kept.
CREATE TABLE casework_duplicate (
  case_id BIGINT NOT NULL PRIMARY KEY REFERENCES casework_case (id),
  of_case BIGINT NOT NULL REFERENCES casework_case (id)
);
CREATE INDEX casework_duplicate_of ON casework_duplicate (of_case);

-- A tally (optælling) during the month: every press a row, so that several may count at once and none is lost.
CREATE SEQUENCE reporting_tally_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE reporting_tally (
  id            BIGINT      NOT NULL PRIMARY KEY,
  version       INT         NOT NULL,
  code_hash     VARCHAR(64) NOT NULL,
  unit          BIGINT,
  owner_kind    VARCHAR(10),
  owner         BIGINT,
  place_name    VARCHAR(200),
  shown_place   VARCHAR(200) NOT NULL,
  area          VARCHAR(30) NOT NULL,
  covered_month DATE        NOT NULL,
  begun_at      TIMESTAMP   NOT NULL,
  notes         VARCHAR(10000),
  CONSTRAINT reporting_tally_code UNIQUE (code_hash)
);
CREATE INDEX reporting_tally_begun ON reporting_tally (begun_at);

CREATE SEQUENCE reporting_press_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE reporting_press (
  id         BIGINT      NOT NULL PRIMARY KEY,
  tally_id   BIGINT      NOT NULL REFERENCES reporting_tally (id),
  press_key  VARCHAR(90) NOT NULL,
  subtype    VARCHAR(40) NOT NULL,
  step       INT         NOT NULL,
  pressed_at TIMESTAMP   NOT NULL,
  CONSTRAINT reporting_press_once UNIQUE (tally_id, press_key)
);
