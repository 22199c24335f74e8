-- A sheet that explains a decision letter in another language. It is an annex and never the decision: the Dutch letter is.
CREATE TABLE uitlegblad (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  brief_id uuid NOT NULL REFERENCES brief(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  taal text NOT NULL CHECK (taal IN ('fr', 'en', 'ar', 'uk')),
  invoer jsonb NOT NULL,            -- frozen input of the file
  pdf bytea NOT NULL,
  sha256 text NOT NULL,
  vertaling text NOT NULL CHECK (vertaling IN ('na_te_kijken', 'nagekeken')), -- of the wording it was made with
  gemaakt_op timestamptz NOT NULL,
  UNIQUE (brief_id, taal)
);
CREATE INDEX uitlegblad_dossier ON uitlegblad (dossier_id);
CREATE TRIGGER uitlegblad_vast BEFORE UPDATE OR DELETE ON uitlegblad FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

ALTER TABLE uitlegblad ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON uitlegblad USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT ON uitlegblad TO besluitpad_app;
