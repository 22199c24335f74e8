-- An appeal goes on at the arbeidshof: who went there, when the court sits, what it decided and what that asks. What is kept
-- for the lawsuit (`bewaren`) is kept until the outcome is final, and no longer.
ALTER TABLE beroep ADD COLUMN berust_op date, ADD COLUMN definitief_op date;

CREATE TABLE hoger_beroep (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  beroep_id uuid NOT NULL UNIQUE REFERENCES beroep(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  door text NOT NULL CHECK (door IN ('ocmw', 'client')),
  reden text NOT NULL,
  hof text NOT NULL,
  rolnummer text,
  ingesteld_op date NOT NULL,
  zitting_op date,
  verweer_tegen date,               -- the centre answers when the client went; when it went itself it has its own papers in already
  verweer_op date,
  uitkomst text CHECK (uitkomst IN ('bevestigd', 'hervormd', 'afstand')),
  voor_client text CHECK (voor_client IN ('gelijk', 'deels', 'ongelijk')),   -- what the client is left with, where the court decides otherwise
  uitkomst_op date,
  kennisgeving_op date,
  beschikking text,
  uitvoering_aanvraag_id uuid REFERENCES aanvraag(id),
  CHECK ((door = 'client') = (verweer_tegen IS NOT NULL)),
  CHECK ((uitkomst IS NULL) = (uitkomst_op IS NULL)),
  CHECK ((uitkomst IS NOT DISTINCT FROM 'hervormd') = (voor_client IS NOT NULL)),
  CHECK (uitkomst IS NULL OR uitkomst = 'afstand' OR (kennisgeving_op IS NOT NULL AND beschikking IS NOT NULL)),
  CHECK (voor_client IS NULL OR voor_client = 'ongelijk' OR uitvoering_aanvraag_id IS NOT NULL)
);
CREATE INDEX hoger_beroep_dossier ON hoger_beroep (dossier_id);
SELECT scherm_af('hoger_beroep');
GRANT SELECT, INSERT, UPDATE ON hoger_beroep TO besluitpad_app;

-- What was closed while nobody knew whether it was final goes on: somebody must find out. Its workflow is started again by the sweep.
WITH open_gebleven AS (
  UPDATE procedure p SET gesloten_op = NULL, aan_zet = 'werker' FROM beroep b
  WHERE p.soort = 'beroep' AND p.onderwerp_id = b.id AND b.bewaren AND p.gesloten_op IS NOT NULL
  RETURNING p.id, p.dossier_id, b.id AS beroep_id, coalesce(b.kennisgeving_op, b.uitkomst_op, b.ontvangen_op) AS dag)
INSERT INTO klok (procedure_id, dossier_id, soort, onderwerp_id, begint, uiterlijk, gegevens, grondslag, zekerheid)
SELECT id, dossier_id, 'HR-DEFINITIEF', beroep_id, dag, (dag + interval '1 month')::date, '{}', 'huisregel van het OCMW; na te kijken door de raadsman', 'na_te_kijken'
FROM open_gebleven;
UPDATE beroep b SET bewaren = false WHERE b.bewaren AND NOT EXISTS (
  SELECT 1 FROM procedure p WHERE p.soort = 'beroep' AND p.onderwerp_id = b.id AND p.gesloten_op IS NULL);

CREATE VIEW inv_54_bewaard_zolang_de_zaak_loopt AS
  SELECT b.id, CASE WHEN b.bewaren THEN 'bewaard na het einde van de zaak' ELSE 'niet bewaard terwijl de zaak loopt' END AS fout
    FROM beroep b JOIN procedure p ON p.soort = 'beroep' AND p.onderwerp_id = b.id
    WHERE b.bewaren = (p.gesloten_op IS NOT NULL)
  UNION ALL
  SELECT h.id, 'arrest zonder vonnis' FROM hoger_beroep h JOIN beroep b ON b.id = h.beroep_id
    WHERE b.uitkomst IS NULL OR b.uitkomst = 'afstand'
  UNION ALL
  SELECT h.id, 'definitief terwijl het arbeidshof nog oordeelt' FROM hoger_beroep h JOIN beroep b ON b.id = h.beroep_id
    WHERE b.definitief_op IS NOT NULL AND h.uitkomst IS NULL;
GRANT SELECT ON inv_54_bewaard_zolang_de_zaak_loopt TO besluitpad_app;
