-- Sagens dokumenter (R-CASE-14): in pieces, so that no piece of a large file fills the memory; the text in them beside.
CREATE SEQUENCE casework_document_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE casework_document (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         INT          NOT NULL,
  edition         INT          NOT NULL,
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

-- Sagsopfølgning (R-CASE-15..17): what was talked about, what the analysis found, what the reporter was asked and said.
CREATE SEQUENCE followup_entry_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE followup_entry (
  id         BIGINT         NOT NULL PRIMARY KEY,
  version    INT            NOT NULL,
  case_id    BIGINT         NOT NULL REFERENCES casework_case (id),
  kind       VARCHAR(20)    NOT NULL,
  text       VARCHAR(20000) NOT NULL,
  author     BIGINT,
  written_by VARCHAR(200)   NOT NULL,
  written_at TIMESTAMP      NOT NULL,
  changed_by VARCHAR(200),
  changed_at TIMESTAMP
);
CREATE INDEX followup_entry_case ON followup_entry (case_id, written_at, id);

-- Supplerende oplysninger (R-ASK-01..10): the way back for the reporter's answer. Of the link only a digest is kept.
CREATE SEQUENCE followup_question_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE followup_question (
  id            BIGINT      NOT NULL PRIMARY KEY,
  version       INT         NOT NULL,
  case_id       BIGINT      NOT NULL REFERENCES casework_case (id),
  entry_id      BIGINT      NOT NULL REFERENCES followup_entry (id),
  answer_id     BIGINT      REFERENCES followup_entry (id),
  asked_by      BIGINT      NOT NULL,
  asked_at      TIMESTAMP   NOT NULL,
  expires_at    TIMESTAMP   NOT NULL,
  state         VARCHAR(10) NOT NULL,
  token_digest  VARCHAR(64),
  CONSTRAINT followup_question_once UNIQUE (token_digest)
);
CREATE INDEX followup_question_case ON followup_question (case_id);

-- What goes along with a mail (resumé); gone once the mail is out.
CREATE TABLE mail_attachment (
  mail_id   BIGINT       NOT NULL PRIMARY KEY REFERENCES mail_outbox (id),
  file_name VARCHAR(200) NOT NULL,
  content   ${blob}
);
