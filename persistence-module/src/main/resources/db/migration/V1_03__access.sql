-- What our own form login knows of an account; an installation behind an identity provider leaves it empty.
CREATE TABLE access_credential (
  user_id       BIGINT       NOT NULL PRIMARY KEY REFERENCES seb_user (id),
  version       INT          NOT NULL,
  password_hash VARCHAR(300) NOT NULL,
  failures      INT          NOT NULL,
  paused_until  TIMESTAMP
);

-- Secrets the installation makes for itself at its first start.
CREATE TABLE access_secret (
  name  VARCHAR(40)  NOT NULL PRIMARY KEY,
  value VARCHAR(100) NOT NULL
);
