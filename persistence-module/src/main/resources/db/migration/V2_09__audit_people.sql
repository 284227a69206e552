-- The access log also tells of what is about no case: log-ins, role rows, lists, mails, attempts that were denied.
ALTER TABLE audit_entry ALTER COLUMN case_id DROP NOT NULL;

-- Whom such an entry is about, and whose administrators may read it.
ALTER TABLE audit_entry ADD COLUMN account BIGINT;
ALTER TABLE audit_entry ADD COLUMN cvr VARCHAR(8);

-- As what the actor acted: her organisation and her roles at that moment (C-579/21). Null in what was written before.
ALTER TABLE audit_entry ADD COLUMN actor_cvr VARCHAR(8);
ALTER TABLE audit_entry ADD COLUMN actor_roles VARCHAR(1000);

CREATE INDEX audit_entry_newest ON audit_entry (done_at DESC, id DESC);
CREATE INDEX audit_entry_actor ON audit_entry (actor_id, done_at DESC, id DESC);
CREATE INDEX audit_entry_cvr ON audit_entry (cvr, done_at DESC, id DESC);
CREATE INDEX audit_entry_actor_cvr ON audit_entry (actor_cvr, done_at DESC, id DESC);
CREATE INDEX audit_entry_account ON audit_entry (account);
