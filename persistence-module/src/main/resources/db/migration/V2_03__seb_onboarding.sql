-- Requests for access of those an identity provider vouches for (R-PRIV-05). While a request is open, open_key keeps the
-- same identity from asking twice.
CREATE SEQUENCE seb_request_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE seb_request (
  id               BIGINT       NOT NULL PRIMARY KEY,
  version          INT          NOT NULL,
  public_id        VARCHAR(22)  NOT NULL,
  identity_id      BIGINT       NOT NULL REFERENCES access_identity (id),
  cvr              VARCHAR(8)   NOT NULL,
  organisation     VARCHAR(200),
  recipient        BIGINT       NOT NULL REFERENCES seb_user (id),
  name             VARCHAR(200) NOT NULL,
  email            VARCHAR(254) NOT NULL,
  workplace        VARCHAR(200) NOT NULL,
  private_provider BOOLEAN      NOT NULL,
  wanted_role      VARCHAR(200) NOT NULL,
  message          VARCHAR(2000),
  state            VARCHAR(12)  NOT NULL,
  open_key         BIGINT,
  asked_at         TIMESTAMP    NOT NULL,
  answered_at      TIMESTAMP,
  answered_by      BIGINT REFERENCES seb_user (id),
  reason           VARCHAR(1000),
  account          BIGINT REFERENCES seb_user (id),
  CONSTRAINT seb_request_public UNIQUE (public_id),
  CONSTRAINT seb_request_once UNIQUE (open_key)
);
CREATE INDEX seb_request_cvr ON seb_request (cvr, state, asked_at);
CREATE INDEX seb_request_identity ON seb_request (identity_id);

-- The reminder of the half-yearly review (R-SEB-04): at most one per administrator and month.
CREATE SEQUENCE seb_review_reminder_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE seb_review_reminder (
  id         BIGINT     NOT NULL PRIMARY KEY,
  account    BIGINT     NOT NULL REFERENCES seb_user (id),
  for_month  VARCHAR(7) NOT NULL,
  written_at TIMESTAMP  NOT NULL,
  CONSTRAINT seb_review_reminder_once UNIQUE (account, for_month)
);

-- The private providers of a municipality, and how far each has come (R-PRIV-01..09, R-PRIV-18, R-PRIV-21).
CREATE SEQUENCE seb_provider_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE seb_provider (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     INT          NOT NULL,
  public_id   VARCHAR(22)  NOT NULL,
  owner_cvr   VARCHAR(8)   NOT NULL,
  name        VARCHAR(200) NOT NULL,
  place_names VARCHAR(1000),
  cvr         VARCHAR(8),
  CONSTRAINT seb_provider_public UNIQUE (public_id),
  CONSTRAINT seb_provider_name UNIQUE (owner_cvr, name)
);

CREATE SEQUENCE seb_provider_step_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE seb_provider_step (
  id          BIGINT      NOT NULL PRIMARY KEY,
  version     INT         NOT NULL,
  provider_id BIGINT      NOT NULL REFERENCES seb_provider (id),
  kind        VARCHAR(20) NOT NULL,
  state       VARCHAR(12) NOT NULL,
  responsible VARCHAR(200),
  step_day    DATE,
  document    VARCHAR(300),
  changed_at  TIMESTAMP   NOT NULL,
  CONSTRAINT seb_provider_step_once UNIQUE (provider_id, kind)
);

-- For which private provider somebody has dpsPrivatleverandor (R-PRIV-09); null for other roles and for rows of a file.
ALTER TABLE seb_assignment ADD COLUMN provider BIGINT;
