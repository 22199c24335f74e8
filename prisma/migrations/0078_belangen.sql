-- R-COM-15: what a member told of himself, only to suggest where an interest may be asked about. Never read by other members.
CREATE TABLE lidband (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  lid_id uuid NOT NULL REFERENCES lid(id),
  soort text NOT NULL CHECK (soort IN ('familie', 'adres', 'werkgever', 'verhuurder')),
  waarde text NOT NULL,
  genoteerd_op timestamptz NOT NULL,
  ingetrokken_op timestamptz
);
CREATE INDEX lidband_lid ON lidband (lid_id) WHERE ingetrokken_op IS NULL;
ALTER TABLE lidband ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen ON lidband USING ((SELECT is_motor()) OR ((SELECT is_binnen()) AND ((SELECT heeft_rol('secretaris'))
  OR EXISTS (SELECT 1 FROM lid l WHERE l.id = lid_id AND l.gebruiker_id::text = wie()))));
GRANT SELECT, INSERT, UPDATE ON lidband TO besluitpad_app;

-- The member is asked, or tells it unasked; only his own answer makes him leave the room.
CREATE TABLE belang (
  agendapunt_id uuid NOT NULL REFERENCES agendapunt(id),
  lid_id uuid NOT NULL REFERENCES lid(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  gevraagd_op timestamptz,
  antwoord text CHECK (antwoord IN ('belang', 'geen_belang')),
  toelichting text,
  beantwoord_op timestamptz,
  PRIMARY KEY (agendapunt_id, lid_id),
  CHECK ((antwoord IS NULL) = (beantwoord_op IS NULL))
);
SELECT scherm_af('belang');
GRANT SELECT, INSERT, UPDATE ON belang TO besluitpad_app;
