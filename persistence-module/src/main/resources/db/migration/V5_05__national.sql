-- The document a case is handed over as: counted up when its texts were masked again, so that a newer one is known from an
-- older; and what the authority's side answered where it will not have it.
ALTER TABLE national_delivery ADD COLUMN document_version INT DEFAULT 1 NOT NULL;
ALTER TABLE national_delivery ADD COLUMN ordered_at TIMESTAMP;
ALTER TABLE national_delivery ADD COLUMN turned_away_at TIMESTAMP;
ALTER TABLE national_delivery ADD COLUMN turned_away_for VARCHAR(200);
UPDATE national_delivery SET ordered_at = next_attempt_at;
CREATE INDEX national_delivery_turned ON national_delivery (turned_away_at);
CREATE INDEX national_delivery_ordered ON national_delivery (acknowledged_at, ordered_at);

-- What the authority's reader counts by.
ALTER TABLE national_case ADD COLUMN document_version INT DEFAULT 1 NOT NULL;
ALTER TABLE national_case ADD COLUMN owner_unit BIGINT;
ALTER TABLE national_case ADD COLUMN owner_name VARCHAR(200);
ALTER TABLE national_case ADD COLUMN actual_consequence VARCHAR(20);
UPDATE national_case SET owner_unit =
  (SELECT c.ancestor_1 FROM casework_case c WHERE c.public_id = national_case.public_id);
UPDATE national_case SET actual_consequence =
  (SELECT c.actual_consequence FROM casework_case c WHERE c.public_id = national_case.public_id);
UPDATE national_case SET owner_name =
  (SELECT MAX(u.name) FROM organisation_unit u WHERE u.code = national_case.owner_unit);
CREATE INDEX national_case_received ON national_case (received_on);
CREATE INDEX national_case_owner ON national_case (owner_unit, received_on);
CREATE TABLE national_medicine (
  national_id BIGINT      NOT NULL REFERENCES national_case (id),
  atc         VARCHAR(10) NOT NULL,
  PRIMARY KEY (national_id, atc)
);

-- Announcements (meddelelser) on every page.
CREATE SEQUENCE national_announcement_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE national_announcement (
  id          BIGINT        NOT NULL PRIMARY KEY,
  version     INT           NOT NULL,
  text_da     VARCHAR(1000) NOT NULL,
  text_en     VARCHAR(1000),
  shown_from  TIMESTAMP     NOT NULL,
  shown_until TIMESTAMP     NOT NULL,
  severity    VARCHAR(12)   NOT NULL,
  on_public   BOOLEAN       NOT NULL,
  made_at     TIMESTAMP     NOT NULL,
  made_by     VARCHAR(200)  NOT NULL
);
CREATE INDEX national_announcement_until ON national_announcement (shown_until);

-- Mapping errors (fejl i mapninger, R-SU-02).
CREATE SEQUENCE national_mapping_error_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE national_mapping_error (
  id           BIGINT        NOT NULL PRIMARY KEY,
  version      INT           NOT NULL,
  reported_at  TIMESTAMP     NOT NULL,
  reporter     BIGINT        NOT NULL,
  region       BIGINT        NOT NULL,
  region_name  VARCHAR(200)  NOT NULL,
  unit         BIGINT,
  unit_name    VARCHAR(200),
  term         VARCHAR(40),
  text         VARCHAR(4000) NOT NULL,
  state        VARCHAR(10)   NOT NULL,
  answer       VARCHAR(4000),
  answered_at  TIMESTAMP,
  answered_by  VARCHAR(200)
);
CREATE INDEX national_mapping_error_of ON national_mapping_error (reporter, id);
CREATE INDEX national_mapping_error_state ON national_mapping_error (state, id);

-- Classification imports (versions): a file as it was read, and what it did when it was let count.
CREATE SEQUENCE casework_term_import_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE casework_term_import (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     INT          NOT NULL,
  file_name   VARCHAR(200) NOT NULL,
  uploaded_at TIMESTAMP    NOT NULL,
  uploaded_by VARCHAR(200) NOT NULL,
  valid_from  DATE         NOT NULL,
  applied_at  TIMESTAMP,
  applied_by  VARCHAR(200),
  added       INT          NOT NULL,
  changed     INT          NOT NULL,
  ended       INT          NOT NULL,
  refused     INT          NOT NULL
);
CREATE INDEX casework_term_import_applied ON casework_term_import (applied_at);
CREATE TABLE casework_term_import_line (
  import_id  BIGINT        NOT NULL REFERENCES casework_term_import (id),
  line       INT           NOT NULL,
  part       VARCHAR(12),
  code       VARCHAR(40),
  main_group VARCHAR(40),
  name_da    VARCHAR(200),
  synonyms   VARCHAR(1000),
  refused    VARCHAR(40),
  PRIMARY KEY (import_id, line)
);
