-- A stay abroad that the client told of (CLK-32): its days count in the calendar year, and more than the paid weeks asks a
-- decision to suspend. A day of return once noted stays as it is.
CREATE TABLE verblijf_buitenland (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  opvolging_id uuid NOT NULL REFERENCES opvolging(id),
  gemeld_op date NOT NULL,
  vertrek_op date NOT NULL,
  dagen_eerder int NOT NULL CHECK (dagen_eerder >= 0),  -- already spent abroad in that calendar year
  betaald_tot date NOT NULL,
  terug_op date,                                        -- the day of departure itself: the journey fell through
  genoteerd_door uuid NOT NULL REFERENCES gebruiker(id),
  genoteerd_op timestamptz NOT NULL,
  CHECK (terug_op IS NULL OR terug_op >= vertrek_op),
  CHECK (betaald_tot >= vertrek_op)
);
CREATE UNIQUE INDEX verblijf_buitenland_een_open ON verblijf_buitenland (opvolging_id) WHERE terug_op IS NULL;
CREATE INDEX verblijf_buitenland_opvolging ON verblijf_buitenland (opvolging_id);
CREATE INDEX verblijf_buitenland_dossier ON verblijf_buitenland (dossier_id);
SELECT scherm_af('verblijf_buitenland');
GRANT SELECT, INSERT, UPDATE (terug_op) ON verblijf_buitenland TO besluitpad_app;

CREATE VIEW inv_66_buitenland_telt AS
  SELECT k.id, 'termijn buitenland zonder vertrek' AS fout FROM klok k WHERE k.soort = 'CLK-32' AND k.gestopt_op IS NULL
    AND NOT EXISTS (SELECT 1 FROM verblijf_buitenland v WHERE v.id = k.onderwerp_id AND v.terug_op IS NULL)
  UNION ALL
  SELECT v.id, 'verblijf van een ander dossier dan de steun' FROM verblijf_buitenland v JOIN opvolging o ON o.id = v.opvolging_id
    WHERE o.dossier_id <> v.dossier_id;
GRANT SELECT ON inv_66_buitenland_telt TO besluitpad_app;
