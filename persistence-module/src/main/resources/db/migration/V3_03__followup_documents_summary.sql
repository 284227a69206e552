-- Sagens dokumenter (R-CASE-14): in pieces, so that no piece of a large file fills the memory; the text in them beside.
CREATE SEQUENCE casework_document_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE casework_document (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         INT          NOT NULL,
  public_id       VARCHAR(22)  NOT NULL,
  case_id         BIGINT       NOT NULL REFERENCES casework_case (id),
  name            VARCHAR(120) NOT NULL,
  type            VARCHAR(10)  NOT NULL,
  size_bytes      BIGINT       NOT NULL,
  sha256          VARCHAR(64)  NOT NULL,
  source          VARCHAR(10)  NOT NULL,
  added_by        VARCHAR(200) NOT NULL,
  added_at        TIMESTAMP    NOT NULL,
  text_state      VARCHAR(10)  NOT NULL,
  attempts        INT          NOT NULL,
  next_attempt_at TIMESTAMP    NOT NULL,
  leased_until    TIMESTAMP,
  last_error      VARCHAR(200),
  CONSTRAINT casework_document_once UNIQUE (public_id)
);
CREATE INDEX casework_document_case ON casework_document (case_id);
CREATE INDEX casework_document_due ON casework_document (text_state, next_attempt_at, id);

CREATE SEQUENCE casework_document_chunk_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE casework_document_chunk (
  id          BIGINT NOT NULL PRIMARY KEY,
  document_id BIGINT NOT NULL REFERENCES casework_document (id),
  place       INT    NOT NULL,
  content     ${blob} NOT NULL,
  CONSTRAINT casework_document_chunk_once UNIQUE (document_id, place)
);

CREATE SEQUENCE casework_document_text_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE casework_document_text (
  id          BIGINT         NOT NULL PRIMARY KEY,
  document_id BIGINT         NOT NULL REFERENCES casework_document (id),
  place       INT            NOT NULL,
  part        VARCHAR(20000) NOT NULL,
  CONSTRAINT casework_document_text_once UNIQUE (document_id, place)
);
