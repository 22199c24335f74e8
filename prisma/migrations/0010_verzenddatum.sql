-- The day a decision letter is to leave, with every change of it: the letter promises an appeal date counted from here.
CREATE TABLE besluit_verzenddatum (
  besluit_id uuid NOT NULL REFERENCES besluit(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  volgnr int NOT NULL CHECK (volgnr >= 1),
  datum date NOT NULL,
  reden text,
  PRIMARY KEY (besluit_id, volgnr),
  CHECK (volgnr = 1 OR reden IS NOT NULL)
);
CREATE TRIGGER verzenddatum_vast BEFORE UPDATE OR DELETE ON besluit_verzenddatum FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

ALTER TABLE besluit_verzenddatum ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON besluit_verzenddatum USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT ON besluit_verzenddatum TO besluitpad_app;
