-- The outbox: mails written in the transaction of the deed, sent afterwards over TLS only.

CREATE SEQUENCE mail_outbox_seq START WITH 20 INCREMENT BY 20;

CREATE TABLE mail_outbox (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    case_id BIGINT,
    recipient_name VARCHAR(200),
    recipient_address VARCHAR(320),
    subject VARCHAR(300),
    body VARCHAR(20000),
    state VARCHAR(20) NOT NULL,
    dedup_key VARCHAR(200) NOT NULL,
    created_at TIMESTAMP NOT NULL,
    sent_at TIMESTAMP,
    attempts INT NOT NULL,
    next_attempt_at TIMESTAMP NOT NULL,
    leased_until TIMESTAMP,
    last_error VARCHAR(200),
    CONSTRAINT mail_outbox_once UNIQUE (dedup_key)
);
CREATE INDEX mail_outbox_due ON mail_outbox (state, next_attempt_at, id);
CREATE INDEX mail_outbox_case ON mail_outbox (case_id);
CREATE INDEX mail_outbox_newest ON mail_outbox (created_at, id);
