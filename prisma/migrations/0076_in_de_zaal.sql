-- Who was in the room from when until when, so that presence and quorum are counted per item (R-COM-12, R-COM-15). A
-- movement is never changed; one noted by mistake is withdrawn and still explains what was counted with it.
CREATE TABLE aanwezigheidsbeweging (
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  volgnr int NOT NULL,
  lid_id uuid NOT NULL REFERENCES lid(id),
  soort text NOT NULL CHECK (soort IN ('binnen', 'buiten', 'terug')),
  wijze text CHECK (wijze IN ('ter_plaatse', 'digitaal')),
  op timestamptz NOT NULL,
  genoteerd_op timestamptz NOT NULL,
  genoteerd_door uuid NOT NULL REFERENCES gebruiker(id),
  ingetrokken_op timestamptz,
  reden text,
  PRIMARY KEY (zitting_id, volgnr),
  CHECK ((soort = 'buiten') = (wijze IS NULL)),
  CHECK ((ingetrokken_op IS NULL) = (reden IS NULL))
);
ALTER TABLE aanwezigheidsbeweging ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON aanwezigheidsbeweging USING ((SELECT is_binnen()));
GRANT SELECT, INSERT, UPDATE ON aanwezigheidsbeweging TO besluitpad_app;

-- a meeting that is going on while this is installed: who was noted present is in the room since the opening
INSERT INTO aanwezigheidsbeweging (zitting_id, volgnr, lid_id, soort, wijze, op, genoteerd_op, genoteerd_door)
  SELECT z.id, row_number() OVER (PARTITION BY z.id ORDER BY a.lid_id), a.lid_id, 'binnen', 'ter_plaatse', z.geopend_op, z.geopend_op, l.gebruiker_id
  FROM zitting z JOIN aanwezigheid a ON a.zitting_id = z.id AND a.status = 'aanwezig' JOIN lid l ON l.id = a.lid_id
  WHERE z.geopend_op IS NOT NULL;

-- 'aanwezig' says from here on that the seat was taken at some time; the substitute votes for the seat of the member
ALTER TABLE aanwezigheid ADD COLUMN plaatsvervanger text;

-- R-COM-17: in the room is the rule; otherwise only where the house rules allow it, with the exceptional circumstances
ALTER TABLE zitting
  ADD COLUMN vorm text NOT NULL DEFAULT 'ter_plaatse' CHECK (vorm IN ('ter_plaatse', 'hybride', 'digitaal')),
  ADD COLUMN vorm_reden text,
  ADD CONSTRAINT zitting_vorm_reden CHECK ((vorm = 'ter_plaatse') = (vorm_reden IS NULL));

-- Votes are noted under the revision of their item, so that two who note different items never collide.
ALTER TABLE agendapunt
  ADD COLUMN rev int NOT NULL DEFAULT 1,
  ADD COLUMN gestemd_op timestamptz,
  ADD COLUMN gestemd_door uuid REFERENCES gebruiker(id),
  ADD COLUMN in_blok boolean NOT NULL DEFAULT false,
  ADD COLUMN uitgelicht_door uuid REFERENCES lid(id);

-- A draft that was not adopted keeps its count when another draft is put to the vote.
CREATE TABLE eerdere_stemming (
  agendapunt_id uuid NOT NULL REFERENCES agendapunt(id),
  volgnr int NOT NULL,
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  zittend int NOT NULL,
  vereist int NOT NULL,
  aanwezig int NOT NULL,
  gewraakt int NOT NULL,
  ja int NOT NULL,
  nee int NOT NULL,
  onthouding int NOT NULL,
  eigen_motivering text,
  stemmen jsonb NOT NULL,
  op timestamptz NOT NULL,
  PRIMARY KEY (agendapunt_id, volgnr),
  CHECK (ja <= nee)
);
SELECT scherm_af('eerdere_stemming');
GRANT SELECT, INSERT ON eerdere_stemming TO besluitpad_app;
