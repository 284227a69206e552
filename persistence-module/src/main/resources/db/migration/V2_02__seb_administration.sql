-- Who edited a user or her roles last, and how often: the second of two administrators is told (design 7).
ALTER TABLE seb_user ADD COLUMN edition INT DEFAULT 0 NOT NULL;
ALTER TABLE seb_user ADD COLUMN edited_by VARCHAR(200);
ALTER TABLE seb_user ADD COLUMN edited_at TIMESTAMP;
ALTER TABLE seb_user ADD COLUMN edited_what VARCHAR(40);
CREATE INDEX seb_user_cvr ON seb_user (cvr, name, id);

-- Who took a role away, and when (X-24); rows that wait for the next delivery (R-SEB-07).
ALTER TABLE seb_assignment ADD COLUMN revoked_by BIGINT;
ALTER TABLE seb_assignment ADD COLUMN revoked_at TIMESTAMP;
CREATE INDEX seb_assignment_delivered ON seb_assignment (delivered_at);

-- Forbidden combinations that arrived and were neutralised (A.18): told of once each.
CREATE SEQUENCE seb_neutralised_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE seb_neutralised (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     INT          NOT NULL,
  user_id     BIGINT       NOT NULL REFERENCES seb_user (id),
  combination VARCHAR(400) NOT NULL,
  kept        VARCHAR(60)  NOT NULL,
  found_at    TIMESTAMP    NOT NULL,
  CONSTRAINT seb_neutralised_once UNIQUE (user_id, combination)
);

-- Files of role rows that were read in, or refused.
CREATE SEQUENCE seb_import_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE seb_import (
  id           BIGINT       NOT NULL PRIMARY KEY,
  version      INT          NOT NULL,
  started_at   TIMESTAMP    NOT NULL,
  started_by   VARCHAR(200) NOT NULL,
  file_name    VARCHAR(200) NOT NULL,
  digest       VARCHAR(64)  NOT NULL,
  outcome      VARCHAR(20)  NOT NULL,
  fault        VARCHAR(60),
  fault_detail VARCHAR(200),
  users_made   INT          NOT NULL,
  users_changed INT         NOT NULL,
  rows_given   INT          NOT NULL,
  rows_changed INT          NOT NULL,
  rows_ended   INT          NOT NULL,
  rows_kept    INT          NOT NULL,
  rows_ignored INT          NOT NULL
);
CREATE SEQUENCE seb_import_line_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE seb_import_line (
  id          BIGINT       NOT NULL PRIMARY KEY,
  import_id   BIGINT       NOT NULL REFERENCES seb_import (id),
  line_number INT          NOT NULL,
  reason      VARCHAR(60)  NOT NULL,
  detail      VARCHAR(200)
);
CREATE INDEX seb_import_line_import ON seb_import_line (import_id, line_number);
