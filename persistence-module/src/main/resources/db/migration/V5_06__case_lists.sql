-- Which columns somebody wants to see in a list: codes of columns, and of no case.
CREATE TABLE casework_column_choice (
  account      BIGINT       NOT NULL,
  list_code    VARCHAR(20)  NOT NULL,
  column_codes VARCHAR(200) NOT NULL,
  PRIMARY KEY (account, list_code)
);

-- The day on which the handler of a case was last reminded by hand.
CREATE TABLE casework_reminder (
  case_id     BIGINT NOT NULL PRIMARY KEY REFERENCES casework_case (id),
  reminded_on DATE   NOT NULL
);

-- Ended cases that the authority does not have yet and that are late: few, and counted beside a tab on every page.
CREATE INDEX casework_case_unsent ON casework_case (state, sent_at, received_at);
