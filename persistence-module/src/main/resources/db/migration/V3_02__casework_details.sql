-- Medicine, devices and further places of a report and of its case (R-REP-04, R-REP-06): a sheet each, so that the report
-- stays as it came.
CREATE SEQUENCE casework_details_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE casework_details (
  id                   BIGINT      NOT NULL PRIMARY KEY,
  several_places       VARCHAR(10) NOT NULL,
  discovered_elsewhere VARCHAR(10) NOT NULL
);

CREATE TABLE casework_medicine (
  details_id BIGINT NOT NULL REFERENCES casework_details (id),
  position   INT    NOT NULL,
  trade_name VARCHAR(200),
  substance  VARCHAR(200),
  route      VARCHAR(100),
  strength   VARCHAR(100),
  atc        VARCHAR(10),
  PRIMARY KEY (details_id, position)
);

CREATE TABLE casework_device (
  details_id  BIGINT NOT NULL REFERENCES casework_details (id),
  position    INT    NOT NULL,
  device_type VARCHAR(200),
  trade_name  VARCHAR(200),
  model       VARCHAR(200),
  PRIMARY KEY (details_id, position)
);

CREATE TABLE casework_involved_place (
  details_id BIGINT      NOT NULL REFERENCES casework_details (id),
  position   INT         NOT NULL,
  place_role VARCHAR(20) NOT NULL,
  unit       BIGINT,
  unit_name  VARCHAR(200),
  unit_path  VARCHAR(2000),
  place_name VARCHAR(200),
  PRIMARY KEY (details_id, position)
);

ALTER TABLE casework_case ADD COLUMN details BIGINT REFERENCES casework_details (id);
ALTER TABLE casework_report ADD COLUMN details BIGINT REFERENCES casework_details (id);

CREATE INDEX casework_case_details ON casework_case (details);
CREATE INDEX casework_report_details ON casework_report (details);

-- The medicine list people look products up in.
CREATE SEQUENCE casework_product_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE casework_product (
  id          BIGINT       NOT NULL PRIMARY KEY,
  atc         VARCHAR(10),
  trade_name  VARCHAR(200) NOT NULL,
  substance   VARCHAR(200) NOT NULL,
  dosage_form VARCHAR(100),
  route       VARCHAR(100),
  strength    VARCHAR(100),
  valid_from  DATE         NOT NULL,
  valid_to    DATE
);

-- Other words by which a term of the classification is found and proposed.
ALTER TABLE casework_term ADD COLUMN synonyms VARCHAR(1000);

-- The terms a person chose last, so that they come first the next time. Codes only.
CREATE TABLE casework_recent_choice (
  account    BIGINT      NOT NULL,
  main_group VARCHAR(40) NOT NULL,
  problem    VARCHAR(40) NOT NULL,
  process    VARCHAR(40) NOT NULL,
  chosen_at  TIMESTAMP   NOT NULL,
  PRIMARY KEY (account, main_group, problem, process)
);
