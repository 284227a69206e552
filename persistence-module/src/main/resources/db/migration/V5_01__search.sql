-- What the full-text indexes are fed from (design 16): a row for every case that changed, written in the transaction of the
-- change. A place is given later, one at a time, so that no row with a lower place ever appears behind a higher one.
CREATE SEQUENCE search_change_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE search_change (
  id      BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  place   BIGINT
);
CREATE INDEX search_change_place ON search_change (place);
CREATE INDEX search_change_case ON search_change (case_id);

-- One row: the last place that was given, and up to which place the rows were tidied away.
CREATE TABLE search_order (
  id         INT    NOT NULL PRIMARY KEY,
  last_place BIGINT NOT NULL,
  tidied_to  BIGINT NOT NULL
);
INSERT INTO search_order (id, last_place, tidied_to) VALUES (1, 0, 0);

-- How far each index has read, and up to where the letters of ended cases are out of its files.
CREATE TABLE search_node (
  name      VARCHAR(40) NOT NULL PRIMARY KEY,
  place     BIGINT      NOT NULL,
  purged_to BIGINT      NOT NULL,
  seen_at   TIMESTAMP   NOT NULL
);

-- Gemte søgninger.
CREATE SEQUENCE search_saved_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE search_saved (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    INT          NOT NULL,
  public_id  VARCHAR(22)  NOT NULL,
  owner      BIGINT       NOT NULL,
  unit       BIGINT,
  name       VARCHAR(100) NOT NULL,
  words      VARCHAR(500),
  place_names VARCHAR(4000),
  keywords   VARCHAR(500),
  criteria   VARCHAR(4000),
  saved_at   TIMESTAMP    NOT NULL,
  CONSTRAINT search_saved_public UNIQUE (public_id)
);
CREATE INDEX search_saved_owner ON search_saved (owner);
CREATE INDEX search_saved_unit ON search_saved (unit);
