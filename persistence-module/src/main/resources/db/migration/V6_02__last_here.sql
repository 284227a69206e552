-- When somebody logged in the time before this one: the start page counts what came in since she was last here.
ALTER TABLE seb_user ADD COLUMN previous_login_at TIMESTAMP;
