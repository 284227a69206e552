-- What an extract would do to the register, unit by unit: the first of each kind; how many there are stands on the import.
ALTER TABLE organisation_import ADD COLUMN coming INT DEFAULT 0 NOT NULL;
ALTER TABLE organisation_import ADD COLUMN moving INT DEFAULT 0 NOT NULL;
ALTER TABLE organisation_import ADD COLUMN changing INT DEFAULT 0 NOT NULL;
CREATE TABLE organisation_difference (
  import_id BIGINT        NOT NULL REFERENCES organisation_import (id),
  position  INT           NOT NULL,
  kind      VARCHAR(10)   NOT NULL,
  code      BIGINT        NOT NULL,
  name      VARCHAR(200)  NOT NULL,
  was       VARCHAR(2000),
  becomes   VARCHAR(2000),
  PRIMARY KEY (import_id, position)
);
