-- A client goes to the labour court against a decision; the centre files its defence, and the judgment is carried out
-- without new discretion (domein §7.4).
ALTER TABLE procedure DROP CONSTRAINT procedure_soort_check,
  ADD CONSTRAINT procedure_soort_check CHECK (soort IN ('aanvraag', 'besluit', 'dringend', 'zitting', 'opvolging', 'beroep'));

CREATE TABLE beroep (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  besluit_id uuid NOT NULL REFERENCES besluit(id),
  rechtbank text NOT NULL,
  rolnummer text,
  ontvangen_op date NOT NULL,
  zitting_op date,
  verweer_tegen date NOT NULL,
  verweer_op date,
  -- legal hold: nothing of the file is destroyed while this is so
  bewaren boolean NOT NULL DEFAULT true,
  uitkomst text CHECK (uitkomst IN ('gelijk', 'deels', 'ongelijk', 'afstand')),   -- of the client
  uitkomst_op date,
  kennisgeving_op date,             -- of the judgment to the centre
  hoger_beroep_tot date,
  beschikking text,
  -- the period in dispute; a later refusal against which nobody appealed limits the judgment in time
  periode_van date,
  periode_tot date,
  uitvoering_aanvraag_id uuid REFERENCES aanvraag(id),
  rev int NOT NULL DEFAULT 1,
  CHECK ((uitkomst IS NULL) = (uitkomst_op IS NULL)),
  CHECK (uitkomst IS NULL OR uitkomst = 'afstand' OR (kennisgeving_op IS NOT NULL AND beschikking IS NOT NULL)),
  CHECK (uitkomst IS NULL OR uitkomst NOT IN ('gelijk', 'deels') OR uitvoering_aanvraag_id IS NOT NULL),
  CHECK (periode_tot IS NULL OR periode_tot >= periode_van)
);
CREATE UNIQUE INDEX beroep_een_open ON beroep (besluit_id) WHERE uitkomst IS NULL;
CREATE INDEX beroep_dossier ON beroep (dossier_id);

-- A material error without effect on anyone's rights is recorded beside the decision, which stays as it was taken.
CREATE TABLE besluit_verbetering (
  besluit_id uuid NOT NULL REFERENCES besluit(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  volgnr int NOT NULL CHECK (volgnr >= 1),
  fout text NOT NULL,
  juist text NOT NULL,
  reden text NOT NULL,
  op timestamptz NOT NULL,
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  PRIMARY KEY (besluit_id, volgnr)
);
CREATE TRIGGER besluit_verbetering_vast BEFORE UPDATE OR DELETE ON besluit_verbetering FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

ALTER TABLE beroep ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON beroep USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT, UPDATE ON beroep TO besluitpad_app;
ALTER TABLE besluit_verbetering ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON besluit_verbetering USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT ON besluit_verbetering TO besluitpad_app;
