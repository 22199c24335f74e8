-- What happens with a conflict of competence after it was registered: when the letter left, whom the Minister designated,
-- why it ended. Both readings of the term CLK-03 are kept beside each other, never in one field. Nothing wrote this table before.
ALTER TABLE bevoegdheidsconflict
  ADD COLUMN ontvangen_op date NOT NULL,
  ADD COLUMN uiterlijk_voorzichtig date NOT NULL,
  ADD COLUMN uiterlijk_definitief date NOT NULL,
  ADD COLUMN voorgelegd_op date,        -- the day the letter left
  ADD COLUMN aangewezen_ocmw text,
  ADD COLUMN gesloten_op timestamptz,
  ADD COLUMN sluitreden text,
  ADD COLUMN rev int NOT NULL DEFAULT 1,
  ADD CHECK (uiterlijk_voorzichtig <= uiterlijk_definitief),
  ADD CHECK ((aangewezen IS NOT DISTINCT FROM 'ander') = (aangewezen_ocmw IS NOT NULL)),
  ADD CHECK ((gesloten_op IS NULL) = (sluitreden IS NULL));

-- Which OCMW is competent, as the worker establishes it: the facts, what the rules make of them, and what the worker concludes.
CREATE TABLE bevoegdheidsvaststelling (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  aanvraag_id uuid NOT NULL REFERENCES aanvraag(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  volgnr int NOT NULL CHECK (volgnr >= 1),
  feiten jsonb NOT NULL,
  oordeel jsonb NOT NULL,
  bevoegd text NOT NULL CHECK (bevoegd IN ('wij', 'ander')),
  ocmw text NOT NULL,
  toelichting text NOT NULL,
  op timestamptz NOT NULL,
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  UNIQUE (aanvraag_id, volgnr)
);
CREATE INDEX bevoegdheidsvaststelling_dossier ON bevoegdheidsvaststelling (dossier_id);
CREATE TRIGGER bevoegdheidsvaststelling_vast BEFORE UPDATE OR DELETE ON bevoegdheidsvaststelling FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
ALTER TABLE bevoegdheidsvaststelling ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON bevoegdheidsvaststelling USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT ON bevoegdheidsvaststelling TO besluitpad_app;

-- The conflict outlives the request it is about (we decide meanwhile), so it runs beside it, and the klokronde follows it.
ALTER TABLE procedure DROP CONSTRAINT procedure_zonder_workflow_check,
  ADD CONSTRAINT procedure_zonder_workflow_check CHECK (zonder_workflow IN ('termijnzaak', 'bevoegdheidsconflict'));

CREATE VIEW inv_22_bevoegdheidsconflict_loopt_in_de_klokronde AS
  SELECT c.aanvraag_id AS id, 'bevoegdheidsconflict zonder procedure in dezelfde stand' AS fout FROM bevoegdheidsconflict c
    WHERE NOT EXISTS (SELECT 1 FROM procedure p WHERE p.zonder_workflow = 'bevoegdheidsconflict' AND p.onderwerp_id = c.aanvraag_id
      AND (p.gesloten_op IS NULL) = (c.gesloten_op IS NULL))
  UNION ALL
  SELECT p.id, 'bevoegdheidsconflict wekt de motor' FROM procedure p
    WHERE p.zonder_workflow = 'bevoegdheidsconflict' AND (p.achter_sinds IS NOT NULL OR EXISTS (SELECT 1 FROM outbox o WHERE o.procedure_id = p.id));
GRANT SELECT ON inv_22_bevoegdheidsconflict_loopt_in_de_klokronde TO besluitpad_app;
