-- What an identity provider hands out to be used once, and was used: answers and assertions of sign-ons, by their digest.
CREATE TABLE access_spent_token (
  digest     VARCHAR(64) NOT NULL PRIMARY KEY,
  kept_until TIMESTAMP   NOT NULL
);
CREATE INDEX access_spent_token_until ON access_spent_token (kept_until);
