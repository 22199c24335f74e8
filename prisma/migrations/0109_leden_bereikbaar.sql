-- R-COM-09: the convocation reaches each member, also one without an account: on paper, with the bundle, at an address that can
-- change. A member on screen may ask for paper too.
ALTER TABLE lid
  ALTER COLUMN gebruiker_id DROP NOT NULL,
  ADD COLUMN op_papier boolean NOT NULL DEFAULT false,
  ADD COLUMN rev int NOT NULL DEFAULT 1,
  ADD CONSTRAINT zonder_account_op_papier CHECK (gebruiker_id IS NOT NULL OR op_papier),
  ADD CONSTRAINT op_papier_heeft_adres CHECK (NOT op_papier OR cardinality(adres) > 0);

-- That the papers left for a member, noted by who took them to the post or handed them over.
CREATE TABLE oproeping_bezorgd (
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  lid_id uuid NOT NULL REFERENCES lid(id),
  wijze text NOT NULL CHECK (wijze IN ('post', 'afgegeven')),
  op date NOT NULL,
  genoteerd_op timestamptz NOT NULL,
  genoteerd_door uuid NOT NULL REFERENCES gebruiker(id),
  PRIMARY KEY (zitting_id, lid_id)
);
ALTER TABLE oproeping_bezorgd ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON oproeping_bezorgd USING ((SELECT is_binnen()));
GRANT SELECT, INSERT ON oproeping_bezorgd TO besluitpad_app;
