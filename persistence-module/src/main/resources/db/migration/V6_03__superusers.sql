-- The superuser register is the only list of superusers: whoever was called one elsewhere stands on it now, under the
-- municipality or region of her CVR, and what an administrator wishes waits on it for the operator.
ALTER TABLE seb_superuser ADD COLUMN proposed BOOLEAN DEFAULT FALSE NOT NULL;
INSERT INTO seb_superuser (id, version, owner, name, organisation, email, proposed)
SELECT -u.id, 0, o.code, u.name,
       (SELECT MAX(n.name) FROM organisation_unit n WHERE n.code = o.code), u.email, FALSE
FROM seb_user u JOIN (
  SELECT cvr, MIN(code) AS code FROM organisation_unit
  WHERE depth = 1 AND cvr IS NOT NULL AND owner_kind IN ('KOMMUNE', 'REGION') GROUP BY cvr) o ON o.cvr = u.cvr
WHERE u.superuser = TRUE
  AND NOT EXISTS (SELECT 1 FROM seb_superuser s WHERE LOWER(s.email) = LOWER(u.email) AND s.owner = o.code);
ALTER TABLE seb_user DROP COLUMN superuser;
