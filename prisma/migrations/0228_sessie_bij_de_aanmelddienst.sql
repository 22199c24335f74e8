-- The name that the issuer gives its own session (`sid`): when it ends there, ours ends too.
ALTER TABLE sessie ADD COLUMN sid text;
CREATE INDEX sessie_sid ON sessie (sid) WHERE sid IS NOT NULL;
CREATE INDEX sessie_sub ON sessie (sub);
