-- A search becomes a plan: what its list is narrowed by, as an address writes it; codes only, no words (R-PLAN-03).
ALTER TABLE plans_plan ADD COLUMN content_criteria VARCHAR(4000);
