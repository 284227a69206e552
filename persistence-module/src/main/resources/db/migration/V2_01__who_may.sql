-- Access to single cases given to somebody from another location (R-GRANT-01..07).
CREATE SEQUENCE access_grant_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE access_grant (
  id         BIGINT      NOT NULL PRIMARY KEY,
  version    INT         NOT NULL,
  case_id    BIGINT      NOT NULL,
  account    BIGINT      NOT NULL,
  grant_level VARCHAR(10) NOT NULL,
  valid_to   DATE,
  given_by   BIGINT      NOT NULL,
  given_at   TIMESTAMP   NOT NULL,
  CONSTRAINT access_grant_once UNIQUE (case_id, account)
);
CREATE INDEX access_grant_account ON access_grant (account);

-- Who came in through an identity provider, with an account here or without one yet (R-PRIV-05).
CREATE SEQUENCE access_identity_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE access_identity (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  subject       VARCHAR(200) NOT NULL,
  cvr           VARCHAR(8)   NOT NULL,
  organisation  VARCHAR(200),
  name          VARCHAR(200) NOT NULL,
  email         VARCHAR(254),
  account       BIGINT REFERENCES seb_user (id),
  first_seen_at TIMESTAMP    NOT NULL,
  last_seen_at  TIMESTAMP    NOT NULL,
  CONSTRAINT access_identity_subject UNIQUE (subject)
);
CREATE INDEX access_identity_account ON access_identity (account);

-- What SEB knows of a role row beyond the row itself: who approved and gave it (R-SEB-01), when it reached the case
-- system (R-SEB-07), when it was last looked at (R-SEB-04).
ALTER TABLE seb_user ADD COLUMN last_login_at TIMESTAMP;
ALTER TABLE seb_assignment ADD COLUMN approved_by VARCHAR(200);
ALTER TABLE seb_assignment ADD COLUMN approved_on DATE;
ALTER TABLE seb_assignment ADD COLUMN approval_reference VARCHAR(200);
ALTER TABLE seb_assignment ADD COLUMN given_by BIGINT;
ALTER TABLE seb_assignment ADD COLUMN given_at TIMESTAMP;
ALTER TABLE seb_assignment ADD COLUMN delivered_at TIMESTAMP;
ALTER TABLE seb_assignment ADD COLUMN reviewed_by BIGINT;
ALTER TABLE seb_assignment ADD COLUMN reviewed_at TIMESTAMP;
UPDATE seb_assignment SET delivered_at = CURRENT_TIMESTAMP;
