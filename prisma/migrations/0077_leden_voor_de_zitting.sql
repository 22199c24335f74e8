-- A member asks a fact about an item before the meeting; the worker answers inside, and every member reads both (R-COM-21).
CREATE TABLE vraag_vooraf (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  agendapunt_id uuid NOT NULL REFERENCES agendapunt(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  lid_id uuid NOT NULL REFERENCES lid(id),
  vraag text NOT NULL,
  gesteld_op timestamptz NOT NULL,
  antwoord text,
  beantwoord_door uuid REFERENCES gebruiker(id),
  beantwoord_op timestamptz,
  CHECK (num_nonnulls(antwoord, beantwoord_door, beantwoord_op) IN (0, 3))
);
CREATE INDEX vraag_vooraf_punt ON vraag_vooraf (agendapunt_id);
SELECT scherm_af('vraag_vooraf');
GRANT SELECT, INSERT, UPDATE ON vraag_vooraf TO besluitpad_app;

-- R-COM-10: an item that a member adds, with an explained draft. It is about advice or the committee itself, never about a person.
CREATE TABLE ledenpunt (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  volgnr int NOT NULL,
  lid_id uuid NOT NULL REFERENCES lid(id),
  titel text NOT NULL,
  voorstel text NOT NULL,
  ingediend_op timestamptz NOT NULL,
  uitkomst text CHECK (uitkomst IN ('aangenomen', 'verworpen', 'besproken', 'ingetrokken')),
  verslag text,
  afgehandeld_op timestamptz,
  UNIQUE (zitting_id, volgnr),
  CHECK ((uitkomst IS NULL) = (afgehandeld_op IS NULL))
);
ALTER TABLE ledenpunt ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON ledenpunt USING ((SELECT is_binnen()));
GRANT SELECT, INSERT, UPDATE ON ledenpunt TO besluitpad_app;
