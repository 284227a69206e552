-- What somebody has typed on a case and not saved (X-09): hers alone, gone after seven days.
CREATE SEQUENCE casework_draft_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE casework_draft (
  id           BIGINT    NOT NULL PRIMARY KEY,
  version      INT       NOT NULL,
  account      BIGINT    NOT NULL,
  case_id      BIGINT    NOT NULL REFERENCES casework_case (id),
  seen_version INT       NOT NULL,
  saved_at     TIMESTAMP NOT NULL,
  CONSTRAINT casework_draft_once UNIQUE (account, case_id)
);
CREATE INDEX casework_draft_case ON casework_draft (case_id);
CREATE INDEX casework_draft_saved ON casework_draft (saved_at);

CREATE TABLE casework_draft_text (
  draft_id BIGINT         NOT NULL REFERENCES casework_draft (id),
  field    VARCHAR(40)    NOT NULL,
  typed    VARCHAR(20000) NOT NULL,
  PRIMARY KEY (draft_id, field)
);
