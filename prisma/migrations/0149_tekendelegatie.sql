-- R-COM-20: who signs may delegate that in a dated written act to a named person, from one day to another. The act itself is kept
-- with its hash. Which articles rule this is to be checked, so none is named.
CREATE TABLE tekendelegatie (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  functie text NOT NULL CHECK (functie IN ('algemeenDirecteur', 'voorzitter')),
  houder_id uuid NOT NULL REFERENCES gebruiker(id),
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  van date NOT NULL,
  tot date NOT NULL,
  reden text,
  naam text NOT NULL,
  mediatype text NOT NULL,
  grootte int NOT NULL,
  sha256 text NOT NULL,
  inhoud bytea NOT NULL,
  door uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  rev int NOT NULL DEFAULT 1,
  CHECK (houder_id <> gebruiker_id),
  CHECK (tot >= van)
);
ALTER TABLE tekendelegatie ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON tekendelegatie USING ((SELECT is_binnen()));
GRANT SELECT, INSERT, UPDATE (tot, reden, rev) ON tekendelegatie TO besluitpad_app;

-- A signature by delegation says by which.
ALTER TABLE handtekening ADD COLUMN delegatie_id uuid REFERENCES tekendelegatie(id);
