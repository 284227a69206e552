-- Drafts of reports that somebody asked us to keep: under a code, for seven days, gone when the report is sent.
CREATE SEQUENCE reporting_draft_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE reporting_draft (
  id          BIGINT      NOT NULL PRIMARY KEY,
  version     INT         NOT NULL,
  code_digest VARCHAR(64) NOT NULL,
  form_key    VARCHAR(40) NOT NULL,
  saved_at    TIMESTAMP   NOT NULL,
  CONSTRAINT reporting_draft_code UNIQUE (code_digest),
  CONSTRAINT reporting_draft_form UNIQUE (form_key)
);
CREATE INDEX reporting_draft_saved ON reporting_draft (saved_at);

CREATE TABLE reporting_draft_text (
  draft_id BIGINT         NOT NULL REFERENCES reporting_draft (id),
  field    VARCHAR(40)    NOT NULL,
  typed    VARCHAR(20000) NOT NULL,
  PRIMARY KEY (draft_id, field)
);

-- Files of a form that is not sent yet: each is kept as soon as it is chosen, so that a reload loses none.
CREATE SEQUENCE reporting_held_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE reporting_held (
  id         BIGINT       NOT NULL PRIMARY KEY,
  public_id  VARCHAR(22)  NOT NULL,
  form_key   VARCHAR(40)  NOT NULL,
  name       VARCHAR(200) NOT NULL,
  file_type  VARCHAR(10)  NOT NULL,
  byte_count BIGINT       NOT NULL,
  digest     VARCHAR(64)  NOT NULL,
  held_at    TIMESTAMP    NOT NULL,
  CONSTRAINT reporting_held_public UNIQUE (public_id)
);
CREATE INDEX reporting_held_form ON reporting_held (form_key);
CREATE INDEX reporting_held_at ON reporting_held (held_at);

CREATE TABLE reporting_held_chunk (
  held_id  BIGINT NOT NULL REFERENCES reporting_held (id),
  place    INT    NOT NULL,
  bytes    ${blob} NOT NULL,
  PRIMARY KEY (held_id, place)
);
