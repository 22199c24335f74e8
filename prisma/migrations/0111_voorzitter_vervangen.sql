-- R-URG-04: who replaces the chair for a while is a member of the vast bureau; no house rule is needed for it.
ALTER TABLE plaatsvervanging ADD COLUMN vast_bureau boolean NOT NULL DEFAULT false;
