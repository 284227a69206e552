CREATE SEQUENCE seb_user_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE seb_user (
  id        BIGINT       NOT NULL PRIMARY KEY,
  version   INT          NOT NULL,
  login     VARCHAR(100) NOT NULL,
  name      VARCHAR(200) NOT NULL,
  email     VARCHAR(254) NOT NULL,
  cvr       VARCHAR(8),
  superuser BOOLEAN      NOT NULL,
  CONSTRAINT seb_user_login UNIQUE (login)
);

CREATE SEQUENCE seb_assignment_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE seb_assignment (
  id         BIGINT      NOT NULL PRIMARY KEY,
  version    INT         NOT NULL,
  user_id    BIGINT      NOT NULL REFERENCES seb_user (id),
  role_name  VARCHAR(60) NOT NULL,
  unit       BIGINT,
  sub_units  BOOLEAN     NOT NULL,
  valid_from DATE        NOT NULL,
  valid_to   DATE
);
CREATE INDEX seb_assignment_user ON seb_assignment (user_id);
CREATE INDEX seb_assignment_unit ON seb_assignment (unit);
