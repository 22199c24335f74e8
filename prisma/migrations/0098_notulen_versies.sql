-- R-COM-18, R-COM-19: minutes hold free passages that people write until a meeting approves them; a correction is a new
-- version with its reason, and is approved by itself. What was approved or signed stays.
CREATE TABLE notulen_passage (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  agendapunt_id uuid REFERENCES agendapunt(id),
  tekst text NOT NULL,
  door uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (zitting_id, agendapunt_id)
);
CREATE TABLE notulen_verbetering (
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  versie int NOT NULL CHECK (versie > 1),
  reden text NOT NULL,
  door uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  PRIMARY KEY (zitting_id, versie)
);
CREATE TRIGGER verbetering_vast BEFORE UPDATE OR DELETE ON notulen_verbetering FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

ALTER TABLE notulen_goedkeuring ADD COLUMN versie int NOT NULL DEFAULT 1;
ALTER TABLE notulen_goedkeuring DROP CONSTRAINT notulen_goedkeuring_pkey, ADD PRIMARY KEY (zitting_id, versie);

-- The passages may be about persons: only who draws up the minutes, the chair and the engine.
ALTER TABLE notulen_passage ENABLE ROW LEVEL SECURITY;
CREATE POLICY notulist ON notulen_passage USING ((SELECT is_motor() OR heeft_rol('secretaris', 'algemeenDirecteur', 'voorzitter')));
ALTER TABLE notulen_verbetering ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON notulen_verbetering USING ((SELECT is_binnen()));
GRANT SELECT, INSERT, UPDATE ON notulen_passage TO besluitpad_app;
GRANT SELECT, INSERT ON notulen_verbetering TO besluitpad_app;
